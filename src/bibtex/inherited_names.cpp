#include "bibtex/inherited_names.hpp"

#include <algorithm>
#include <iterator>

namespace cvpdf::bibtex {
namespace {

constexpr std::string_view of_the_entry_alone[] = {
    "ids",           "crossref",    "xref",      "xdata",          "entryset", "entrysubtype",
    "execute",       "label",       "options",   "presort",        "related",  "relatedoptions",
    "relatedstring", "relatedtype", "shorthand", "shorthandintro", "sortkey"};
// Data that entries share may set options, too; only what makes an entry known or takes from others stays its own.
constexpr std::string_view never_shared[] = {"ids", "crossref", "xdata", "entryset"};
constexpr std::string_view titles[] = {"title", "subtitle", "titleaddon"};
constexpr std::string_view short_titles[] = {"shorttitle", "sorttitle", "indextitle", "indexsorttitle"};

constexpr std::string_view volumes_together[] = {"mvbook", "mvcollection", "mvreference", "mvproceedings"};
constexpr std::string_view volumes[] = {"book", "collection", "reference", "proceedings"};
constexpr std::string_view parts_of_volumes[] = {"inbook",         "bookinbook",  "suppbook",      "incollection",
                                                 "suppcollection", "inreference", "inproceedings", "conference"};
constexpr std::string_view parts_of_periodicals[] = {"article", "suppperiodical"};

// A date is inherited as a whole or not at all; the others are older names of the same field.
constexpr std::string_view beside_date[] = {"year", "month"};
constexpr std::string_view beside_year[] = {"date"};
constexpr std::string_view beside_month[] = {"date", "year"};
struct OtherName {
  std::string_view name, other[1];
};
constexpr OtherName other_names[] = {{"journal", {"journaltitle"}},     {"journaltitle", {"journal"}},
                                     {"school", {"institution"}},       {"institution", {"school"}},
                                     {"address", {"location"}},         {"location", {"address"}},
                                     {"archiveprefix", {"eprinttype"}}, {"eprinttype", {"archiveprefix"}},
                                     {"primaryclass", {"eprintclass"}}, {"eprintclass", {"primaryclass"}}};

template <typename Names>
bool names_hold(const Names& names, std::string_view name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

// What the child puts before the name of its parent's title; empty where it is its own.
std::string_view title_prefix(const Kinship& kinship) {
  const bool is_part = names_hold(parts_of_volumes, kinship.child_type);
  if (names_hold(volumes_together, kinship.parent_type)) {
    return is_part || names_hold(volumes, kinship.child_type) ? "main" : "";
  }
  if (names_hold(volumes, kinship.parent_type)) return is_part ? "book" : "";
  const bool is_issue = kinship.parent_type == "periodical";
  return is_issue && names_hold(parts_of_periodicals, kinship.child_type) ? "journal" : "";
}

}  // namespace

std::string inherited_name(std::string_view field, const Kinship& kinship) {
  const std::string_view base = field.substr(0, field.find('+'));
  if (kinship.bond == Bond::xdata) return names_hold(never_shared, base) ? std::string() : std::string(field);
  if (names_hold(of_the_entry_alone, base)) return {};
  const std::string_view prefix = title_prefix(kinship);
  if (!prefix.empty() && names_hold(short_titles, base)) return {};
  return names_hold(titles, base) ? std::string(prefix).append(field) : std::string(field);
}

std::span<const std::string_view> same_said_by(std::string_view field) {
  if (field == "date") return beside_date;
  if (field == "year") return beside_year;
  if (field == "month") return beside_month;
  const auto* const row = std::find_if(std::begin(other_names), std::end(other_names),
                                       [field](const OtherName& one) { return one.name == field; });
  if (row == std::end(other_names)) return {};
  return row->other;
}

}  // namespace cvpdf::bibtex
