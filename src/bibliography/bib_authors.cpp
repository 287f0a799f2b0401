#include "bibliography/bib_authors.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "base/ascii.hpp"
#include "bibliography/bib_name_list.hpp"
#include "bibliography/name_form.hpp"
#include "bibliography/raised_signs.hpp"
#include "bibtex/annotations.hpp"
#include "bibtex/latex.hpp"
#include "bibtex/split.hpp"
#include "content/authors.hpp"
#include "content/roles.hpp"
#include "unicode/text.hpp"

namespace cvpdf::bibliography {
namespace {

using content::Author;
using content::AuthorRole;

// A part of a name without the marks at its end, which are added to those that were found.
std::string bare_words(std::string_view tex, const std::vector<AuthorRole>& roles, std::string& marks) {
  const Author split = content::split_author({bibtex::plain_latex(tex), {}}, roles);
  marks += split.marks;
  return split.name;
}

void join(std::string& name, const std::string& words) {
  if (!words.empty()) name += (name.empty() ? "" : " ") + words;
}

// biblatex's "family=Lian, given=Xiangru, prefix=von, suffix=Jr".
struct NamedParts {
  std::string given, prefix, family, suffix;
};
bool take_named(std::string_view part, NamedParts& parts) {
  const std::size_t equals = part.find('=');
  if (equals == std::string_view::npos) return false;
  const std::string key = ascii_lowered(bibtex::without_blanks(part.substr(0, equals)));
  const std::pair<std::string_view, std::string NamedParts::*> rows[] = {{"given", &NamedParts::given},
                                                                         {"prefix", &NamedParts::prefix},
                                                                         {"family", &NamedParts::family},
                                                                         {"suffix", &NamedParts::suffix}};
  const auto* const row =
      std::find_if(std::begin(rows), std::end(rows), [&key](const auto& one) { return one.first == key; });
  if (row == std::end(rows)) return key.find(' ') == std::string::npos;  // "useprefix=true", "given-i=X".
  parts.*(row->second) = std::string(part.substr(equals + 1));
  return true;
}

bool is_braced(std::string_view tex) {
  if (tex.size() < 2 || tex.front() != '{' || tex.back() != '}') return false;
  int depth = 0;
  for (std::size_t at = 0; at + 1 < tex.size(); ++at) {
    depth += tex[at] == '{' ? 1 : tex[at] == '}' ? -1 : 0;
    if (depth == 0) return false;
  }
  return true;
}

class AuthorAnnotator {
 public:
  AuthorAnnotator(const std::vector<AuthorRole>& roles, Diagnostics& diagnostics)
      : roles_(roles), diagnostics_(diagnostics) {}

  void annotate(std::vector<Author>& authors, const bibtex::Annotation& annotation) {
    for (const std::string& word : annotation.words) {
      const AuthorRole* role = content::find_role(roles_, word);
      if (role == nullptr) report(word, annotation.span);
      if (role != nullptr) give(authors, annotation, role->mark);
    }
    if (!annotation.literal.empty()) give_literal(authors, annotation);
  }

 private:
  // A sign is a mark; words are a remark, which names have no place for.
  void give_literal(std::vector<Author>& authors, const bibtex::Annotation& annotation) {
    const std::string mark = bibtex::plain_latex(read_raised_signs(annotation.literal).name);
    if (content::is_mark(mark)) return give(authors, annotation, mark);
    diagnostics_.report({Severity::note, "bibliography/annotation-not-shown",
                         fmt::format("the annotation '{}' is not shown", annotation.literal), annotation.span, ""});
  }

  // Item 0 is the whole list.
  void give(std::vector<Author>& authors, const bibtex::Annotation& annotation, const std::string& mark) {
    const std::size_t count = content::named_count(authors);
    if (annotation.item > count) {
      return diagnostics_.report(
          {Severity::warning, "content/no-such-author",
           fmt::format("there is no author {} among the {} of this publication", annotation.item, count),
           annotation.span, "authors count from 1 on"});
    }
    for (std::size_t i = 0; i < count; ++i) {
      if (annotation.item == 0 || annotation.item == i + 1) content::add_mark(authors[i].marks, mark, roles_);
    }
  }

  void report(const std::string& word, const SourceSpan& span) {
    diagnostics_.report({Severity::warning, "bibliography/unknown-role", fmt::format("there is no role '{}'", word),
                         span, fmt::format("declare it: [[role]] with name = \"{}\", a mark and a legend", word)});
  }

  const std::vector<AuthorRole>& roles_;
  Diagnostics& diagnostics_;
};

// "Doe, Jane, PhD", where "Last, Jr, First" is meant to be.
bool is_name_suffix(std::string_view part) {
  constexpr std::string_view suffixes[] = {"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d."};
  const std::string lowered = ascii_lowered(part);
  return std::find(std::begin(suffixes), std::end(suffixes), lowered) != std::end(suffixes);
}

// Of the parts between commas, the given names and what stands behind the family's.
std::pair<std::string_view, std::string_view> given_and_suffix(const std::vector<std::string_view>& parts) {
  if (parts.size() < 2) return {};
  if (parts.size() < 3) return {parts[1], {}};
  if (is_name_suffix(parts.back()) && !is_name_suffix(parts[1])) return {parts[1], parts.back()};
  return {parts.back(), parts[1]};
}

bool is_in_lower_case(std::string_view word) {
  return unicode::lower_case(word, {}) == word && unicode::upper_case(word, {}) != word;
}

// "Charles de la Vall\u00E9e Poussin": BibTeX's rule, by which the family begins at the first word in lower case. Empty
// where none stands between others, or where one only joins two names, as in "Ortega y Gasset".
std::string family_by_case(const std::string& name) {
  constexpr std::string_view conjunctions[] = {"y", "e", "i", "und", "et"};
  const std::size_t last = name.rfind(' ');
  for (std::size_t at = name.find(' '); at < last; at = name.find(' ', at + 1)) {
    const std::string word = name.substr(at + 1, name.find(' ', at + 1) - at - 1);
    if (!is_in_lower_case(word)) continue;
    const bool joins = std::find(std::begin(conjunctions), std::end(conjunctions), word) != std::end(conjunctions);
    return joins ? std::string() : name.substr(at + 1);
  }
  return {};
}

}  // namespace

Author read_author(std::string_view tex, const SourceSpan& span, const std::vector<AuthorRole>& roles) {
  const std::string text = read_raised_signs(tex).name;
  const std::vector<std::string_view> parts = bibtex::split_at_commas(text);
  Author author;
  author.span = span;
  NamedParts named;
  const bool is_named =
      std::all_of(parts.begin(), parts.end(), [&named](std::string_view part) { return take_named(part, named); });
  if (!is_named) std::tie(named.given, named.suffix) = given_and_suffix(parts);
  std::string family = is_named ? bare_words(named.prefix, roles, author.marks) : std::string{};
  join(family, bare_words(is_named ? std::string_view(named.family) : parts.front(), roles, author.marks));
  const std::string given = bare_words(named.given, roles, author.marks);
  author.name = formed_name(given, family, bare_words(named.suffix, roles, author.marks), NameForm::as_written);
  const bool is_told = is_named || parts.size() > 1 || is_braced(text);
  author.family = is_told ? std::move(family) : family_by_case(author.name);
  return author;
}

namespace {

// Once for all names of a list.
void report_dropped(std::string_view dropped, const SourceSpan& span, Diagnostics& diagnostics) {
  diagnostics.report({Severity::note, "bibliography/raised-not-shown",
                      fmt::format("what is raised behind names, as '{}' is here, is left out", dropped), span,
                      "roles have signs: author+an = {1=equal}"});
}

std::vector<Author> read_names(const NameList& list, const bibtex::Field& field, const std::vector<AuthorRole>& roles,
                               Diagnostics& diagnostics) {
  std::vector<Author> authors;
  bool is_said = false;
  for (const std::string_view part : list.names) {
    const SourceSpan span = bibtex::span_of_part(field, part);
    const std::string dropped = read_raised_signs(part).dropped;
    if (!dropped.empty() && !std::exchange(is_said, true)) report_dropped(dropped, span, diagnostics);
    Author author = read_author(part, span, roles);
    if (author.name.empty()) continue;
    content::warn_of_undeclared_marks(author, roles, diagnostics);
    authors.push_back(std::move(author));
  }
  if (list.others) authors.push_back({"et al.", {}, *list.others, {}});
  return authors;
}

}  // namespace

std::vector<Author> read_authors(const bibtex::Entry& entry, const std::vector<AuthorRole>& roles,
                                 Diagnostics& diagnostics) {
  const bibtex::Field* const field = bibtex::find_field(entry, "author");
  if (field == nullptr) return {};
  std::vector<Author> authors = read_names(list_names(*field, diagnostics), *field, roles, diagnostics);
  AuthorAnnotator annotator(roles, diagnostics);
  for (const bibtex::Annotation& annotation : bibtex::annotations_of(entry, "author", diagnostics)) {
    annotator.annotate(authors, annotation);
  }
  return authors;
}

}  // namespace cvpdf::bibliography
