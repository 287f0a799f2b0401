#include "bibliography/bib_name_list.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "base/ascii.hpp"
#include "bibtex/latex.hpp"
#include "bibtex/split.hpp"
#include "content/roles.hpp"

namespace cvpdf::bibliography {
namespace {

using Names = std::vector<std::string_view>;

// "J.", "J. K.", "JK": what stands behind a family's name and its comma.
bool is_initials(std::string_view part) {
  constexpr std::size_t longest = 3;
  if (part.find('.') != std::string_view::npos) return true;
  return !part.empty() && part.size() <= longest &&
         std::all_of(part.begin(), part.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// "Last, F., Last, F.": every other part belongs to the one before it.
bool is_inverted(const Names& parts) {
  if (parts.size() % 2 != 0) return false;
  for (std::size_t i = 0; i < parts.size(); i += 2) {
    if (is_initials(parts[i]) || !is_initials(parts[i + 1])) return false;
  }
  return true;
}

Names names_between_commas(const Names& parts) {
  if (!is_inverted(parts)) return parts;
  Names names;
  for (std::size_t i = 0; i < parts.size(); i += 2) {
    const char* const begin = parts[i].data();
    names.emplace_back(begin, static_cast<std::size_t>(parts[i + 1].data() + parts[i + 1].size() - begin));
  }
  return names;
}

// "First Last, First Last, First Last": somebody's list, without "and". Names have at most "Last, Jr, First".
bool has_too_many(const Names& parts, std::string_view whole) {
  const bool has_suffix = parts.size() == 3 && parts[1].find(' ') == std::string_view::npos;
  return parts.size() > 2 && !has_suffix && whole.find('=') == std::string_view::npos;
}

// The comma of "A, B, and C".
std::string_view without_comma(std::string_view part) {
  while (part.ends_with(',')) part = bibtex::without_blanks(part.substr(0, part.size() - 1));
  return part;
}

// Of "Jane Doe et al.": where those begin who are left out.
std::size_t begin_of_others(std::string_view part) {
  const std::string lowered = ascii_lowered(part);
  for (const std::string_view end : {" et al.", " et al", " et~al."}) {
    if (lowered.size() > end.size() && lowered.ends_with(end)) return part.size() - end.size();
  }
  return std::string_view::npos;
}

// "Lian, X. & Doe, J."; but firms have one in their names. None where it is no such list.
Names names_between_ampersands(std::string_view whole) {
  Names names;
  std::size_t begin = 0;
  for (std::size_t at = whole.find("& "); at != std::string_view::npos; at = whole.find("& ", at + 1)) {
    std::string_view before = whole.substr(begin, at - begin);
    if (before.ends_with('\\')) before.remove_suffix(1);
    if (!before.ends_with(' ')) continue;
    names.push_back(bibtex::without_blanks(before));
    begin = at + 1;
  }
  names.push_back(bibtex::without_blanks(whole.substr(begin)));
  const bool are_people = std::all_of(names.begin(), names.end(), [](std::string_view name) {
    return name.find(',') != std::string_view::npos && name.find_first_of("{}") == std::string_view::npos;
  });
  return names.size() > 1 && are_people ? names : Names{};
}

class NameLister {
 public:
  NameLister(const bibtex::Field& field, Diagnostics& diagnostics) : field_(field), diagnostics_(diagnostics) {}

  NameList run() {
    const Names parts = bibtex::split_at_and(field_.value);
    if (parts.size() == 1 && parts.front().empty()) return {};
    for (const std::string_view part : parts) take(part);
    return std::move(list_);
  }

 private:
  void take(std::string_view part) {
    const std::string_view whole = without_comma(part);
    if (bibtex::plain_latex(whole).empty()) return report_empty(part);
    const std::size_t others = begin_of_others(whole);
    if (content::stands_for_others(bibtex::plain_latex(whole))) return take_others(whole);
    take_names(without_comma(bibtex::without_blanks(whole.substr(0, others))));
    if (others != std::string_view::npos) take_others(bibtex::without_blanks(whole.substr(others)));
  }

  void take_others(std::string_view part) { list_.others = place_of(part); }

  void take_names(std::string_view whole) {
    if (const Names names = names_between_ampersands(whole); !names.empty()) return take_sides(names, whole);
    const Names by_semicolons = bibtex::split_at_semicolons(whole);
    if (by_semicolons.size() > 1 && whole.find('&') == std::string_view::npos) return take_list(by_semicolons, whole);
    const Names parts = bibtex::split_at_commas(whole);
    if (has_too_many(parts, whole)) return take_list(names_between_commas(parts), whole);
    add(whole);
  }

  // Each may be a list between commas itself: "A, B., C, D. & E, F.".
  void take_sides(const Names& sides, std::string_view whole) {
    Names names;
    for (const std::string_view side : sides) {
      const Names parts = bibtex::split_at_commas(without_comma(side));
      const Names more = has_too_many(parts, side) ? names_between_commas(parts) : Names{without_comma(side)};
      names.insert(names.end(), more.begin(), more.end());
    }
    take_list(names, whole);
  }

  void take_list(const Names& names, std::string_view whole) {
    report("bibliography/names-with-commas", "these names are not parted by `and`, and are taken for several",
           place_of(whole), "between authors stands `and`");
    for (const std::string_view name : names) add(name);
  }

  void add(std::string_view name) {
    if (name.empty()) return;
    if (list_.others && !std::exchange(is_said_, true)) {
      report("bibliography/others-within", "names stand behind this, which is set at the end of the list",
             *list_.others, "`and others` is the last of the authors");
    }
    list_.names.push_back(name);
  }

  // At the "and" that has nobody behind it, or before it at the field's end.
  void report_empty(std::string_view part) {
    report("bibliography/empty-name", "an author is missing here, or this is an `and` too many",
           place_of(part.empty() ? word_beside(part) : part), "");
  }
  [[nodiscard]] std::string_view word_beside(std::string_view part) const {
    constexpr std::size_t length = 3;
    const std::string_view value = field_.value;
    const std::string_view behind =
        bibtex::without_blanks(value.substr(static_cast<std::size_t>(part.data() - value.data())));
    const std::string_view before = bibtex::without_blanks(value);
    return behind.empty() ? before.substr(before.size() - length) : behind.substr(0, length);
  }

  [[nodiscard]] SourceSpan place_of(std::string_view part) const { return bibtex::span_of_part(field_, part); }

  void report(std::string code, std::string message, const SourceSpan& span, std::string hint) {
    diagnostics_.report({Severity::warning, std::move(code), std::move(message), span, std::move(hint)});
  }

  const bibtex::Field& field_;
  Diagnostics& diagnostics_;
  NameList list_;
  bool is_said_ = false;
};

}  // namespace

NameList list_names(const bibtex::Field& field, Diagnostics& diagnostics) {
  return NameLister(field, diagnostics).run();
}

}  // namespace cvpdf::bibliography
