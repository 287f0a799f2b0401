#include "content/authors.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "content/fields.hpp"
#include "content/roles.hpp"
#include "unicode/text.hpp"

namespace cvpdf::content {
namespace {

// Signs that authors use as marks.
constexpr std::string_view usual_marks[] = {"*", "\u2020", "\u2021", "\u00A7", "\u00B6", "#", "^", "\u2217"};

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

void warn_of_mark(std::string_view mark, const SourceSpan& span, Diagnostics& diagnostics) {
  report(diagnostics,
         {Severity::warning, "content/unknown-mark", fmt::format("no role is declared for the mark '{}'", mark), span,
          fmt::format("declare it: [[role]] with mark = \"{}\" and a legend", mark)});
}

class AuthorReader {
 public:
  AuthorReader(const std::vector<AuthorRole>& roles, Diagnostics& diagnostics)
      : roles_(roles), diagnostics_(diagnostics) {}

  std::optional<Author> author(toml::Cursor& parent, std::string_view key, const toml::Value& value) {
    if (const auto* table = std::get_if<toml::Table>(&value.kind)) {
      return from_table(toml::Cursor(*table, value.span, "an author", diagnostics_));
    }
    if (!std::holds_alternative<toml::String>(value.kind)) {
      parent.report_wrong_type(value, key, "an array of names");
      return std::nullopt;
    }
    return checked(split_author(plain_text_of(value), roles_));
  }

 private:
  std::optional<Author> from_table(toml::Cursor cursor) {
    const PlainText name = take_plain_text(cursor, "name");
    const PlainText marks = take_plain_text(cursor, "marks");
    const PlainText family = take_plain_text(cursor, "family");
    if (!cursor.has("name")) cursor.report_missing("name");
    cursor.finish();
    if (name.span.file == 0) return std::nullopt;
    std::string signs = marks.utf8;  // "*, \u2020" are two.
    signs.erase(std::remove_if(signs.begin(), signs.end(), [](char c) { return c == ' ' || c == ','; }), signs.end());
    warn_of_undeclared(signs, marks.span);
    warn_of_foreign(family, name.utf8);
    return checked({name.utf8, std::move(signs), name.span, family.utf8});
  }

  void warn_of_foreign(const PlainText& family, std::string_view name) {
    if (name.find(family.utf8) != std::string_view::npos) return;
    report(diagnostics_, {Severity::warning, "content/family-not-in-name",
                          fmt::format("'{}' is no part of the name '{}'", family.utf8, name), family.span, ""});
  }

  std::optional<Author> checked(Author author) {
    if (author.name.empty()) {
      report(diagnostics_, {Severity::error, "content/empty-name", "an author has a name", author.span, ""});
      return std::nullopt;
    }
    warn_of_undeclared_marks(author, roles_, diagnostics_);
    return author;
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

  const std::vector<AuthorRole>& roles_;
  Diagnostics& diagnostics_;
};

bool is_for_others(const Author& author) { return stands_for_others(author.name); }

// Once, at the end, as the list is printed.
void put_others_last(std::vector<Author>& authors, Diagnostics& diagnostics) {
  const auto others = std::find_if(authors.begin(), authors.end(), is_for_others);
  if (others == authors.end() || std::next(others) == authors.end()) return;
  report(diagnostics, {Severity::warning, "content/others-within",
                       fmt::format("names stand behind '{}', which is set at the end of the list", others->name),
                       others->span, "write it last"});
  const Author last = *others;
  authors.erase(std::remove_if(others, authors.end(), is_for_others), authors.end());
  authors.push_back(last);
}

}  // namespace

void warn_of_undeclared_marks(const Author& author, const std::vector<AuthorRole>& roles, Diagnostics& diagnostics) {
  std::string_view name = author.name;
  for (std::string_view mark = usual_mark_at_end(name); !mark.empty(); mark = usual_mark_at_end(name)) {
    name.remove_suffix(mark.size());
    if (mark_at_end(mark, roles) == 0) warn_of_mark(mark, author.span, diagnostics);
  }
}

Author split_author(const PlainText& text, const std::vector<AuthorRole>& roles) {
  std::string_view name = text.utf8;
  for (std::size_t length = mark_at_end(name, roles); length > 0; length = mark_at_end(name, roles)) {
    name.remove_suffix(length);
    name = name.substr(0, name.find_last_not_of(' ') + 1);
  }
  std::string marks = text.utf8.substr(name.size());
  marks.erase(std::remove(marks.begin(), marks.end(), ' '), marks.end());
  return {std::string(name), std::move(marks), text.span, {}};
}

std::vector<Author> take_authors(toml::Cursor& cursor, std::string_view key, const std::vector<AuthorRole>& roles,
                                 Diagnostics& diagnostics) {
  std::vector<Author> authors;
  const toml::Value* value = cursor.take(key);
  if (value == nullptr) return authors;
  const auto* array = std::get_if<toml::Array>(&value->kind);
  if (array == nullptr) {
    cursor.report_wrong_type(*value, key, "an array of names", "write [\"First Author\", \"Second Author\"]");
    return authors;
  }
  AuthorReader reader(roles, diagnostics);
  for (const toml::Value& element : array->values) {
    std::optional<Author> read = reader.author(cursor, key, element);
    if (read) authors.push_back(std::move(*read));
  }
  put_others_last(authors, diagnostics);
  return authors;
}

}  // namespace cvpdf::content
