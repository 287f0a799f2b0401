#include "bibliography/bib_authors.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/ascii.hpp"
#include "bibliography/name_form.hpp"
#include "bibtex/annotations.hpp"
#include "bibtex/latex.hpp"
#include "bibtex/split.hpp"
#include "content/authors.hpp"
#include "content/roles.hpp"

namespace cvpdf::bibliography {
namespace {

using content::Author;
using content::AuthorRole;

// Signs by LaTeX's names, which stand raised behind names.
constexpr std::pair<std::string_view, std::string_view> raised_signs[] = {{"*", "*"},
                                                                          {"\\ast", "*"},
                                                                          {"\\dagger", "†"},
                                                                          {"\\dag", "†"},
                                                                          {"\\ddagger", "‡"},
                                                                          {"\\ddag", "‡"},
                                                                          {"\\S", "§"},
                                                                          {"\\P", "¶"},
                                                                          {"\\#", "#"},
                                                                          {"\\textdagger", "†"},
                                                                          {"\\textasteriskcentered", "*"},
                                                                          {"\\textdaggerdbl", "‡"}};
constexpr std::pair<std::string_view, std::string_view> raisings[] = {
    {"$^{", "}$"}, {"$^", "$"}, {"\\textsuperscript{", "}"}, {"$", "$"}};

void replace_all(std::string& text, const std::string& from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

// "*,\\dagger" → "*†"; nothing where one of them is no sign.
std::string signs_in(std::string_view group) {
  std::string signs;
  for (const std::string_view part : bibtex::split_at_commas(group)) {
    const auto* const row = std::find_if(std::begin(raised_signs), std::end(raised_signs),
                                         [part](const auto& one) { return one.first == part; });
    const std::string_view sign = row == std::end(raised_signs) ? part : row->second;
    if (!content::is_mark(sign)) return {};
    signs += sign;
  }
  return signs;
}

// "$^{*,\\dagger}$", anywhere.
std::string with_raised_groups(std::string text) {
  constexpr std::string_view open = "$^{", close = "}$";
  for (std::size_t at = text.find(open); at != std::string::npos; at = text.find(open, at + 1)) {
    const std::size_t end = text.find(close, at);
    if (end == std::string::npos) break;
    const std::string signs = signs_in(std::string_view(text).substr(at + open.size(), end - at - open.size()));
    if (!signs.empty()) text.replace(at, end + close.size() - at, signs);
  }
  return text;
}

std::string with_plain_marks(std::string_view tex) {
  std::string text(tex);
  if (text.find_first_of("$\\") == std::string::npos) return text;
  for (const auto& [open, close] : raisings) {
    for (const auto& [name, sign] : raised_signs) replace_all(text, fmt::format("{}{}{}", open, name, close), sign);
  }
  for (const auto& [name, sign] : raised_signs) {
    if (text == name) return std::string(sign);
  }
  return with_raised_groups(std::move(text));
}

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
    const std::string mark = bibtex::plain_latex(with_plain_marks(annotation.literal));
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

}  // namespace

Author read_author(std::string_view tex, const SourceSpan& span, const std::vector<AuthorRole>& roles) {
  const std::string text = with_plain_marks(tex);
  const std::vector<std::string_view> parts = bibtex::split_at_commas(text);
  Author author;
  author.span = span;
  NamedParts named;
  const bool is_named =
      std::all_of(parts.begin(), parts.end(), [&named](std::string_view part) { return take_named(part, named); });
  const std::string_view given = is_named ? named.given : parts.size() > 1 ? parts.back() : std::string_view{};
  const std::string_view suffix = is_named ? named.suffix : parts.size() > 2 ? parts[1] : std::string_view{};
  std::string family = is_named ? bare_words(named.prefix, roles, author.marks) : std::string{};
  join(family, bare_words(is_named ? std::string_view(named.family) : parts.front(), roles, author.marks));
  const std::string given_name = bare_words(given, roles, author.marks);
  author.name = formed_name(given_name, family, bare_words(suffix, roles, author.marks), NameForm::as_written);
  if (is_named || parts.size() > 1 || is_braced(text)) author.family = std::move(family);
  return author;
}

namespace {

// "First Last, First Last, First Last": somebody's list, without "and". Names have at most "Last, Jr, First".
bool is_list(std::string_view part) {
  const std::vector<std::string_view> parts = bibtex::split_at_commas(part);
  const bool has_suffix = parts.size() == 3 && parts[1].find(' ') == std::string_view::npos;
  return parts.size() > 2 && !has_suffix && part.find('=') == std::string_view::npos;
}

void report_list(const SourceSpan& span, Diagnostics& diagnostics) {
  diagnostics.report({Severity::warning, "bibliography/names-with-commas",
                      "these names have too many commas for one author, and are taken for several", span,
                      "between authors stands `and`"});
}

std::vector<std::string_view> names_in(const bibtex::Field& field, Diagnostics& diagnostics) {
  std::vector<std::string_view> names;
  for (const std::string_view part : bibtex::split_at_and(field.value)) {
    if (!is_list(part)) {
      names.push_back(part);
      continue;
    }
    report_list(bibtex::span_of_part(field, part), diagnostics);
    for (const std::string_view one : bibtex::split_at_commas(part)) names.push_back(one);
  }
  return names;
}

}  // namespace

std::vector<Author> read_authors(const bibtex::Entry& entry, const std::vector<AuthorRole>& roles,
                                 Diagnostics& diagnostics) {
  std::vector<Author> authors;
  const bibtex::Field* const field = bibtex::find_field(entry, "author");
  if (field == nullptr) return authors;
  for (const std::string_view part : names_in(*field, diagnostics)) {
    Author author = read_author(part, field->span, roles);
    if (content::stands_for_others(author.name)) author = {"et al.", {}, field->span, {}};
    if (author.name.empty()) continue;
    content::warn_of_undeclared_marks(author, roles, diagnostics);
    authors.push_back(std::move(author));
  }
  AuthorAnnotator annotator(roles, diagnostics);
  for (const bibtex::Annotation& annotation : bibtex::annotations_of(entry, "author", diagnostics)) {
    annotator.annotate(authors, annotation);
  }
  return authors;
}

}  // namespace cvpdf::bibliography
