#include "bibliography/bib_publication.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

#include "base/ascii.hpp"
#include "bibliography/citation.hpp"
#include "bibtex/latex.hpp"
#include "bibtex/split.hpp"
#include "content/authors.hpp"
#include "content/date.hpp"
#include "content/entry_kinds.hpp"

namespace cvpdf::bibliography {
namespace {

using bibtex::Field;
using content::PlainText;
using content::Slot;

constexpr std::string_view types[] = {
    "article",     "inproceedings", "conference",     "proceedings", "incollection", "inbook",   "book",
    "booklet",     "mastersthesis", "phdthesis",      "thesis",      "techreport",   "report",   "manual",
    "unpublished", "misc",          "online",         "electronic",  "www",          "preprint", "collection",
    "mvbook",      "periodical",    "suppperiodical", "dataset",     "software",     "patent",   "reference"};
// What a reference in a CV has no place for, and nobody misses there.
constexpr std::string_view silent[] = {
    "abstract",      "keywords",      "file",        "timestamp",       "biburl",     "bibsource",
    "owner",         "issn",          "isbn",        "annote",          "annotation", "crossref",
    "langid",        "language",      "hyphenation", "mendeley-groups", "urldate",    "date-added",
    "date-modified", "bdsk-url-1",    "bdsk-url-2",  "bdsk-file-1",     "options",    "sortkey",
    "key",           "shorttitle",    "address",     "location",        "month",      "day",
    "archiveprefix", "eprinttype",    "pmid",        "pmcid",           "numpages",   "articleno",
    "copyright",     "internal-note", "groups",      "creationdate"};
constexpr std::string_view shown[] = {
    "title",        "subtitle",     "author",       "journal", "journaltitle", "booktitle", "booksubtitle",
    "series",       "volume",       "number",       "issue",   "pages",        "publisher", "school",
    "institution",  "organization", "year",         "date",    "doi",          "eprint",    "eprintclass",
    "primaryclass", "url",          "howpublished", "note",    "pubstate",     "type",      "eid"};
constexpr std::pair<std::string_view, std::string_view> states[] = {{"inpress", "in press"},
                                                                    {"inpreparation", "in preparation"},
                                                                    {"forthcoming", "forthcoming"},
                                                                    {"submitted", "submitted"},
                                                                    {"prepublished", "prepublished"}};

template <typename Rows>
bool is_one_of(const Rows& rows, std::string_view name) {
  return std::find(std::begin(rows), std::end(rows), name) != std::end(rows);
}

// The first of the fields that the entry has.
const Field* first_of(const bibtex::Entry& entry, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    const Field* const field = bibtex::find_field(entry, name);
    if (field != nullptr && !field->value.empty()) return field;
  }
  return nullptr;
}

void put(content::Entry& entry, Slot slot, content::Field value) {
  entry.fields[static_cast<std::size_t>(slot)] = std::move(value);
}

PlainText plain(const Field& field) { return {bibtex::plain_latex(field.value), field.span}; }

// "arXiv preprint arXiv:1912.13515", as search engines write it: the number alone.
std::string arxiv_within(std::string_view text) {
  constexpr std::string_view lead = "arxiv:";
  const std::size_t at = ascii_lowered(text).find(lead);
  if (at == std::string::npos) return {};
  const std::string_view rest = text.substr(at + lead.size());
  return std::string(rest.substr(0, rest.find_first_of(" ,;[")));
}

}  // namespace

std::string printed_name(std::string_view tex) {
  const std::vector<std::string_view> parts = bibtex::split_at_commas(tex);
  std::string name;
  const auto add = [&name](std::string_view part) {
    const std::string words = bibtex::plain_latex(part);
    if (!words.empty()) name += (name.empty() ? "" : " ") + words;
  };
  if (parts.size() > 1) add(parts.back());
  add(parts.front());
  for (std::size_t i = 1; i + 1 < parts.size(); ++i) add(parts[i]);
  return name;
}

content::RichText BibReader::rich(const Field& field) {
  std::vector<std::string> unknown;
  content::RichText text;
  for (bibtex::Piece& piece : bibtex::read_latex(field.value, unknown)) {
    content::Span span;
    if (piece.kind == bibtex::Piece::Kind::code) span.kind = content::SpanKind::code;
    if (piece.kind == bibtex::Piece::Kind::math) span.kind = content::SpanKind::math;
    span.emphasis = {piece.strong, piece.emphasized};
    span.utf8 = std::move(piece.utf8);
    span.target = std::move(piece.target);
    span.span = field.span;
    text.push_back(std::move(span));
  }
  for (const std::string& command : unknown) {
    if (!said_.insert("\\" + command).second) continue;
    diagnostics_.report({Severity::note,
                         "bibliography/unknown-command",
                         fmt::format("the command \\{} is not known, and only its words are set", command),
                         field.span,
                         {}});
  }
  return text;
}

content::Entry BibReader::publication(const bibtex::Entry& from) {
  content::Entry to;
  to.kind = content::find_entry_kind("publication");
  to.span = from.span;
  if (!is_one_of(types, from.type) && said_.insert("@" + from.type).second) {
    diagnostics_.report({Severity::warning,
                         "bibliography/unknown-type",
                         fmt::format("@{} is no known type of entry, and is set as a paper", from.type),
                         from.span,
                         {}});
  }
  take_titles(from, to);
  take_authors(from, to);
  take_numbers(from, to);
  take_date(from, to);
  take_preprint(from, to);
  take_note(from, to);
  report_rest(from);
  return to;
}

void BibReader::take_titles(const bibtex::Entry& from, content::Entry& to) {
  const Field* const title = first_of(from, {"title"});
  if (title == nullptr) {
    diagnostics_.report({Severity::error,
                         "bibliography/no-title",
                         fmt::format("the entry '{}' has no title", from.key),
                         from.span,
                         {}});
  } else {
    content::RichText words = rich(*title);
    if (const Field* const subtitle = first_of(from, {"subtitle"})) {
      words.push_back({content::SpanKind::text, {}, ": ", {}, subtitle->span});
      for (content::Span& span : rich(*subtitle)) words.push_back(std::move(span));
    }
    put(to, Slot::title, std::move(words));
  }
  if (const Field* const venue = first_of(from, {"journaltitle", "journal", "booktitle"})) {
    put(to, Slot::venue, rich(*venue));
  }
  if (const Field* const series = first_of(from, {"series"})) put(to, Slot::series, rich(*series));
  if (const Field* const house = first_of(from, {"publisher", "school", "institution", "organization"})) {
    put(to, Slot::publisher, rich(*house));
  }
  if (from.type == "article") put(to, Slot::type, PlainText{"article", from.span});
}

void BibReader::take_authors(const bibtex::Entry& from, content::Entry& to) {
  const Field* const field = first_of(from, {"author"});
  if (field == nullptr) return;
  std::vector<content::Author> authors;
  for (const std::string_view part : bibtex::split_at_and(field->value)) {
    const std::string name = ascii_lowered(part) == "others" ? "et al." : printed_name(part);
    // A marked name is printed with its mark at the end, where the author may have put it behind either part.
    if (!name.empty()) authors.push_back(content::split_author({name, field->span}, roles_));
  }
  if (!authors.empty()) put(to, Slot::authors, std::move(authors));
}

void BibReader::take_numbers(const bibtex::Entry& from, content::Entry& to) {
  const std::pair<Slot, const Field*> rows[] = {{Slot::volume, first_of(from, {"volume"})},
                                                {Slot::number, first_of(from, {"number", "issue"})},
                                                {Slot::doi, first_of(from, {"doi"})},
                                                {Slot::url, first_of(from, {"url"})}};
  for (const auto& [slot, field] : rows) {
    if (field != nullptr) put(to, slot, plain(*field));
  }
  const Field* const pages = first_of(from, {"pages", "eid"});
  if (pages == nullptr) return;
  PlainText text = plain(*pages);
  constexpr std::string_view dash = "–";
  for (std::size_t at = text.utf8.find(dash); at != std::string::npos; at = text.utf8.find(dash)) {
    text.utf8.replace(at, dash.size(), "-");
  }
  put(to, Slot::pages, std::move(text));
}

// A reference tells the year: months are for sorting.
void BibReader::take_date(const bibtex::Entry& from, content::Entry& to) {
  const Field* const field = first_of(from, {"date", "year"});
  if (field == nullptr) return;
  constexpr std::size_t digits = 4;
  const std::string text = bibtex::plain_latex(field->value);
  const bool has_year = text.size() >= digits && std::all_of(text.begin(), text.begin() + digits, is_ascii_digit);
  content::Date date;
  if (has_year && (text.size() == digits || text[digits] == '-' || text[digits] == '/')) {
    date.year = std::stoi(text.substr(0, digits));
  } else {
    date.free_text = text;
  }
  date.span = field->span;
  put(to, Slot::period, content::Period{date, {}});
}

void BibReader::take_preprint(const bibtex::Entry& from, content::Entry& to) {
  const Field* const eprint = first_of(from, {"eprint"});
  const Field* const archive = first_of(from, {"eprinttype", "archiveprefix"});
  const Field* const journal = first_of(from, {"journaltitle", "journal"});
  if (eprint != nullptr && (archive == nullptr || ascii_lowered(archive->value) == "arxiv")) {
    put(to, Slot::arxiv, PlainText{std::string(bare_arxiv(bibtex::plain_latex(eprint->value))), eprint->span});
    const Field* const classed = first_of(from, {"eprintclass", "primaryclass"});
    if (classed != nullptr) put(to, Slot::arxiv_class, plain(*classed));
  } else if (journal != nullptr) {
    const std::string number = arxiv_within(journal->value);
    if (number.empty()) return;
    put(to, Slot::arxiv, PlainText{number, journal->span});
    put(to, Slot::venue, {});
    put(to, Slot::type, PlainText{"preprint", journal->span});
  }
}

void BibReader::take_note(const bibtex::Entry& from, content::Entry& to) {
  content::RichText words;
  const auto add = [&](content::RichText more) {
    if (!words.empty()) words.push_back({content::SpanKind::text, {}, ", ", {}, more.front().span});
    std::move(more.begin(), more.end(), std::back_inserter(words));
  };
  if (const Field* const state = first_of(from, {"pubstate"})) {
    const auto* const known =
        std::find_if(std::begin(states), std::end(states), [&](const auto& row) { return row.first == state->value; });
    const std::string text = known == std::end(states) ? bibtex::plain_latex(state->value) : std::string(known->second);
    add({{content::SpanKind::text, {}, text, {}, state->span}});
  }
  for (const std::string_view name : {"type", "howpublished", "note"}) {
    const Field* const field = first_of(from, {name});
    if (field == nullptr) continue;
    content::RichText more = rich(*field);
    if (!more.empty()) add(std::move(more));
  }
  if (!words.empty()) put(to, Slot::note, std::move(words));
}

void BibReader::report_rest(const bibtex::Entry& from) {
  for (const Field& field : from.fields) {
    if (is_one_of(shown, field.name) || is_one_of(silent, field.name) || !said_.insert(field.name).second) continue;
    diagnostics_.report({Severity::note,
                         "bibliography/field-not-shown",
                         fmt::format("the field '{}' is not shown", field.name),
                         field.span,
                         {}});
  }
}

}  // namespace cvpdf::bibliography
