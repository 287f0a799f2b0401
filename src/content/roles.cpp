#include "content/roles.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "content/fields.hpp"
#include "unicode/text.hpp"

namespace cvpdf::content {
namespace {

constexpr std::size_t most_roles = 16;
// Signs that no author types stand for the marks of built-in roles until these are chosen.
constexpr std::string_view stand_ins[] = {"\uE000", "\uE001", "\uE002", "\uE003", "\uE004"};
static_assert(std::size(stand_ins) == built_in_roles.size());

void report(Diagnostics& diagnostics, Diagnostic diagnostic) { diagnostics.report(std::move(diagnostic)); }

std::optional<AuthorRole> read_role(toml::Cursor cursor, Diagnostics& diagnostics) {
  AuthorRole role;
  const PlainText mark = take_plain_text(cursor, "mark");
  role.mark = mark.utf8;
  role.span = mark.span;
  role.legend = take_markup(cursor, "legend", diagnostics);
  role.name = take_plain_text(cursor, "name").utf8;
  if (!cursor.has("mark")) cursor.report_missing("mark");
  cursor.finish();
  if (mark.span.file == 0) return std::nullopt;
  if (is_mark(role.mark)) return role;
  report(diagnostics, {Severity::error, "content/bad-mark", "a mark is a sign such as * or \u2020", mark.span,
                       "letters, digits and full stops may belong to names"});
  return std::nullopt;
}

void add_role(std::vector<AuthorRole>& roles, AuthorRole role, Diagnostics& diagnostics) {
  const bool known =
      std::any_of(roles.begin(), roles.end(), [&](const AuthorRole& other) { return other.mark == role.mark; });
  if (!known && roles.size() < most_roles) return roles.push_back(std::move(role));
  if (!known) {
    return report(diagnostics, {Severity::error, "content/too-many",
                                fmt::format("a document has at most {} roles", most_roles), role.span, ""});
  }
  report(diagnostics, {Severity::error, "content/duplicate-mark",
                       fmt::format("the mark '{}' already means something else", role.mark), role.span, ""});
}

// The roles that papers have everywhere need no declaration where they are given by their names. Which signs are free
// for them is known once all authors are.
void add_built_in(std::vector<AuthorRole>& roles) {
  for (std::size_t i = 0; i < built_in_roles.size(); ++i) {
    if (find_role(roles, built_in_roles[i]) != nullptr) continue;
    roles.push_back({std::string(stand_ins[i]), {}, {}, std::string(built_in_roles[i]), AuthorRole::Origin::built_in});
  }
}

std::string names_of(const std::vector<AuthorRole>& roles) {
  std::vector<std::string_view> names;
  for (const AuthorRole& role : roles) {
    if (!role.name.empty()) names.push_back(role.name);
  }
  return fmt::format("{}", fmt::join(names, ", "));
}

// [1, -1], or 1 alone.
std::vector<int> take_places(toml::Cursor& table, std::string_view key) {
  std::vector<int> places;
  const toml::Value* value = table.take(key);
  const auto add = [&](const toml::Value& one) {
    const auto* number = std::get_if<std::int64_t>(&one.kind);
    if (number == nullptr) return table.report_wrong_type(one, key, "the numbers of authors", "write [1, 2]");
    places.push_back(static_cast<int>(std::clamp<std::int64_t>(*number, -1'000'000, 1'000'000)));
  };
  const auto* array = std::get_if<toml::Array>(&value->kind);
  if (array == nullptr) add(*value);
  if (array != nullptr) {
    for (const toml::Value& one : array->values) add(one);
  }
  return places;
}

}  // namespace

bool has_mark(std::string_view marks, const AuthorRole& role, const std::vector<AuthorRole>& roles) {
  while (!marks.empty()) {
    std::string_view longest;
    for (const AuthorRole& one : roles) {
      if (one.mark.size() > longest.size() && marks.starts_with(one.mark)) longest = one.mark;
    }
    if (!longest.empty() && longest == role.mark) return true;
    marks.remove_prefix(std::max<std::size_t>(longest.size(), 1));
  }
  return false;
}

bool is_mark(std::string_view mark) {
  if (mark.empty()) return false;
  for (std::size_t n = 0; n < mark.size();) {
    const char32_t sign = unicode::next_code_point(mark, n);
    if (unicode::is_letter(sign) || unicode::is_digit(sign) || unicode::is_mark(sign) || unicode::is_space(sign)) {
      return false;
    }
    if (sign == U'.' || sign == U'(' || sign == U')' || sign == U',') return false;
  }
  return true;
}

bool stands_for_others(std::string_view name) {
  const std::string folded = unicode::folded(name);
  return folded == "et al" || folded == "others" || folded == "and others";
}

std::size_t named_count(const std::vector<Author>& authors) {
  const bool has_others = !authors.empty() && stands_for_others(authors.back().name);
  return authors.size() - (has_others ? 1U : 0U);
}

const AuthorRole* find_role(const std::vector<AuthorRole>& roles, std::string_view name) {
  const auto of_name = [name](const AuthorRole& role) { return role.name == name; };
  const auto of_usual_mark = [](const AuthorRole& role) { return role.name.empty() && role.mark == default_mark; };
  auto found = std::find_if(roles.begin(), roles.end(), of_name);
  if (found == roles.end() && name == built_in_roles.front()) {
    found = std::find_if(roles.begin(), roles.end(), of_usual_mark);
  }
  return found == roles.end() ? nullptr : &*found;
}

void add_mark(std::string& marks, std::string_view mark, const std::vector<AuthorRole>& roles) {
  if (mark.empty() || marks.find(mark) != std::string::npos) return;
  std::size_t at = marks.size();
  bool is_behind = false;
  for (const AuthorRole& role : roles) {
    if (is_behind) at = std::min(at, marks.find(role.mark));
    is_behind = is_behind || role.mark == mark;
  }
  marks.insert(at, mark);
}

void give_roles(Entry& entry, const std::vector<RoleWish>& wishes, const std::vector<AuthorRole>& roles,
                Diagnostics& diagnostics) {
  auto* authors = std::get_if<std::vector<Author>>(&entry.fields[static_cast<std::size_t>(Slot::authors)]);
  const auto count = static_cast<int>(authors == nullptr ? 0 : named_count(*authors));
  for (const RoleWish& wish : wishes) {
    for (const int place : wish.authors) {
      const int index = place < 0 ? count + place : place - 1;
      if (place == 0 || index < 0 || index >= count) {
        diagnostics.report({Severity::error, "content/no-such-author",
                            fmt::format("there is no author {} among the {} of this publication", place, count),
                            wish.span, "authors count from 1 on, and from the last one back from -1 on"});
        continue;
      }
      add_mark((*authors)[static_cast<std::size_t>(index)].marks, wish.mark, roles);
    }
  }
}

std::vector<RoleWish> take_role_wishes(toml::Cursor& cursor, std::string_view key, const std::vector<AuthorRole>& roles,
                                       Diagnostics& diagnostics) {
  std::vector<RoleWish> wishes;
  const toml::Value* value = cursor.take_of<toml::Table>(key, "a table such as { equal = [1, 2] }");
  if (value == nullptr) return wishes;
  toml::Cursor table(std::get<toml::Table>(value->kind), value->span, "`roles`", diagnostics);
  for (const toml::Member& member : table.table().members) {
    std::vector<int> places = take_places(table, member.key);
    if (const AuthorRole* role = find_role(roles, member.key)) {
      wishes.push_back({role->mark, std::move(places), member.value.span});
      continue;
    }
    report(diagnostics, {Severity::error, "content/unknown-role", fmt::format("there is no role '{}'", member.key),
                         member.key_span, fmt::format("the roles are: {}", names_of(roles))});
  }
  return wishes;
}

std::vector<AuthorRole> take_roles(toml::Cursor& cursor, std::string_view key, Diagnostics& diagnostics) {
  std::vector<AuthorRole> roles;
  const std::vector<const toml::Value*> tables = cursor.take_tables(key);
  for (const toml::Value* value : tables) {
    const toml::Cursor role(std::get<toml::Table>(value->kind), value->span, "a role", diagnostics);
    if (std::optional<AuthorRole> read = read_role(role, diagnostics)) {
      add_role(roles, std::move(*read), diagnostics);
    }
  }
  if (tables.empty()) roles.push_back({std::string(default_mark), {}, {}, "equal"});
  add_built_in(roles);
  return roles;
}

}  // namespace cvpdf::content
