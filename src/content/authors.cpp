#include "content/authors.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

#include "content/author_text.hpp"
#include "content/fields.hpp"
#include "content/roles.hpp"
#include "unicode/text.hpp"

namespace cvpdf::content {
namespace {

// Signs that authors use as marks, full-width and low ones and envelopes among them.
constexpr std::string_view usual_marks[] = {"*",      "\u2020", "\u2021", "\u00A7", "\u00B6", "#",           "^",
                                            "\u2217", "\u2016", "\uFF0A", "\u204E", "\u2709", "\u2709\uFE0F"};
// Between marks: "*, \u2020" are two.
constexpr std::string_view between_marks = " ,";

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

// The length of the longest declared mark at the end of a name; 0 for none.
std::size_t mark_at_end(std::string_view name, const std::vector<AuthorRole>& roles) {
  std::size_t longest = 0;
  for (const AuthorRole& role : roles) {
    if (role.origin == AuthorRole::Origin::declared && ends_with(name, role.mark))
      longest = std::max(longest, role.mark.size());
  }
  return longest;
}

void report(Diagnostics& diagnostics, Diagnostic diagnostic) { diagnostics.report(std::move(diagnostic)); }

std::string_view usual_mark_at_end(std::string_view name) {
  for (const std::string_view mark : usual_marks) {
    if (ends_with(name, mark)) return mark;
  }
  return {};
}

std::string_view without_end(std::string_view name, std::size_t length) {
  name.remove_suffix(length);
  return name.substr(0, name.find_last_not_of(between_marks) + 1);
}

std::string_view without_usual_marks(std::string_view name) {
  for (std::string_view mark = usual_mark_at_end(name); !mark.empty(); mark = usual_mark_at_end(name))
    name = without_end(name, mark.size());
  return name;
}

std::string signs_of(std::string_view marks) {
  std::string signs(marks);
  signs.erase(std::remove_if(signs.begin(), signs.end(),
                             [](char c) { return between_marks.find(c) != std::string_view::npos; }),
              signs.end());
  return signs;
}

void warn_of_mark(std::string_view mark, const SourceSpan& span, Diagnostics& diagnostics) {
  report(diagnostics,
         {Severity::warning, "content/unknown-mark", fmt::format("no role is declared for the mark '{}'", mark), span,
          fmt::format("declare it: [[role]] with mark = \"{}\" and a legend", mark)});
}

class AuthorReader {
 public:
  AuthorReader(const std::vector<AuthorRole>& roles, Diagnostics& diagnostics)
      : roles_(roles), diagnostics_(diagnostics) {}

  void take(toml::Cursor& parent, std::string_view key, const toml::Value& value) {
    if (const auto* table = std::get_if<toml::Table>(&value.kind)) {
      return take_table(toml::Cursor(*table, value.span, "an author", diagnostics_));
    }
    if (!std::holds_alternative<toml::String>(value.kind)) {
      return parent.report_wrong_type(value, key, "an array of names");
    }
    take_string(plain_text_of(value));
  }

  std::vector<Author> finish() {
    put_others_last();
    note_twice();
    return std::move(authors_);
  }

 private:
  // "Jane Doe et al." is somebody, and others.
  void take_string(const PlainText& text) {
    const std::string whole = with_single_blanks(text.utf8);
    const std::string_view name = without_others(whole);
    take_name(name, text.span);
    if (name.size() < whole.size()) authors_.push_back({"et al.", {}, text.span, {}});
  }

  void take_name(std::string_view text, const SourceSpan& span) {
    const std::string_view name = stands_for_others(text) ? text : without_joints(text);
    if (name.size() < text.size()) warn_of_joint(span);
    Author author = split_author({std::string(name), span}, roles_);
    if (const auto flaw = author.name.empty() ? std::nullopt : flaw_of_name(without_usual_marks(author.name))) {
      report(diagnostics_, {Severity::warning, std::string(flaw->code), flaw->message, span, flaw->hint});
    }
    keep(std::move(author));
  }

  void take_table(toml::Cursor cursor) {
    const PlainText name = take_plain_text(cursor, "name");
    const PlainText marks = take_plain_text(cursor, "marks");
    const PlainText family = take_plain_text(cursor, "family");
    if (!cursor.has("name")) cursor.report_missing("name");
    cursor.finish();
    if (name.span.file == 0) return;
    std::string signs = signs_of(marks.utf8);
    warn_of_undeclared(signs, marks.span);
    warn_of_foreign(family, name.utf8);
    keep({name.utf8, std::move(signs), name.span, family.utf8});
  }

  void warn_of_foreign(const PlainText& family, std::string_view name) {
    if (name.find(family.utf8) != std::string_view::npos) return;
    report(diagnostics_, {Severity::warning, "content/family-not-in-name",
                          fmt::format("'{}' is no part of the name '{}'", family.utf8, name), family.span, ""});
  }

  void keep(Author author) {
    if (author.name.empty()) {
      return report(diagnostics_, {Severity::error, "content/empty-name", "an author has a name", author.span, ""});
    }
    warn_of_undeclared_marks(author, roles_, diagnostics_);
    authors_.push_back(std::move(author));
  }

  void warn_of_joint(const SourceSpan& span) {
    report(diagnostics_, {Severity::warning, "content/joint-in-name",
                          "names are joined when they are printed, and what joins this one is passed over", span,
                          "leave out the comma, or the 'and'"});
  }

  // Once, at the end, as the list is printed.
  void put_others_last() {
    const auto others = std::find_if(authors_.begin(), authors_.end(), is_for_others);
    if (others == authors_.end() || std::next(others) == authors_.end()) return;
    report(diagnostics_, {Severity::warning, "content/others-within",
                          fmt::format("names stand behind '{}', which is set at the end of the list", others->name),
                          others->span, "write it last"});
    const Author last = *others;
    authors_.erase(std::remove_if(others, authors_.end(), is_for_others), authors_.end());
    authors_.push_back(last);
  }

  // Two people may have the same name.
  void note_twice() {
    std::set<std::string_view> names;
    for (const Author& author : authors_) {
      if (names.insert(author.name).second) continue;
      report(diagnostics_, {Severity::note, "content/author-twice",
                            fmt::format("'{}' is named twice among these authors", author.name), author.span, ""});
    }
  }

  [[nodiscard]] std::size_t mark_at_end(std::string_view name) const { return content::mark_at_end(name, roles_); }

  // From the end on: each sign that no role declares, by itself.
  void warn_of_undeclared(std::string_view marks, const SourceSpan& span) {
    while (!marks.empty()) {
      if (const std::size_t length = mark_at_end(marks); length > 0) {
        marks.remove_suffix(length);
        continue;
      }
      std::size_t begin = marks.size() - 1;
      while (begin > 0 && (static_cast<unsigned char>(marks[begin]) & 0xC0U) == 0x80U) --begin;
      warn_of(marks.substr(begin), span);
      marks.remove_suffix(marks.size() - begin);
    }
  }

  void warn_of(std::string_view mark, const SourceSpan& span) { warn_of_mark(mark, span, diagnostics_); }

  static bool is_for_others(const Author& author) { return stands_for_others(author.name); }

  const std::vector<AuthorRole>& roles_;
  Diagnostics& diagnostics_;
  std::vector<Author> authors_;
};

}  // namespace

void warn_of_undeclared_marks(const Author& author, const std::vector<AuthorRole>& roles, Diagnostics& diagnostics) {
  std::string_view name = author.name;
  for (std::string_view mark = usual_mark_at_end(name); !mark.empty(); mark = usual_mark_at_end(name)) {
    name = without_end(name, mark.size());
    if (mark_at_end(mark, roles) == 0) warn_of_mark(mark, author.span, diagnostics);
  }
}

Author split_author(const PlainText& text, const std::vector<AuthorRole>& roles) {
  std::string_view name = text.utf8;
  for (std::size_t length = mark_at_end(name, roles); length > 0; length = mark_at_end(name, roles))
    name = without_end(name, length);
  const std::string_view marks = std::string_view(text.utf8).substr(name.size());
  return {std::string(name), signs_of(marks), text.span, {}};
}

bool is_said_by_string(const Author& author, const std::vector<AuthorRole>& roles) {
  if (!author.family.empty()) return false;
  const std::string text = author.name + author.marks;
  const Author read = split_author({text, {}}, roles);
  if (read.name != author.name || read.marks != author.marks) return false;
  if (stands_for_others(text)) return true;
  return without_joints(text) == text && without_others(text) == text &&
         !flaw_of_name(without_usual_marks(author.name));
}

std::vector<Author> take_authors(toml::Cursor& cursor, std::string_view key, const std::vector<AuthorRole>& roles,
                                 Diagnostics& diagnostics) {
  const toml::Value* value = cursor.take(key);
  if (value == nullptr) return {};
  const auto* array = std::get_if<toml::Array>(&value->kind);
  if (array == nullptr) {
    cursor.report_wrong_type(*value, key, "an array of names", "write [\"First Author\", \"Second Author\"]");
    return {};
  }
  AuthorReader reader(roles, diagnostics);
  for (const toml::Value& element : array->values) {
    reader.take(cursor, key, element);
  }
  return reader.finish();
}

}  // namespace cvpdf::content
