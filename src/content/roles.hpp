// The roles of authors: what marks mean, and who has which.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "content/cv.hpp"
#include "toml/cursor.hpp"

namespace cvpdf::content {

// The mark that counts where no role is declared.
inline constexpr std::string_view default_mark = "*";
// The roles that every document has, by their names; their legends are words of its language.
inline constexpr std::array<std::string_view, 5> built_in_roles{"equal", "first", "senior", "corresponding", "student"};

// The roles that the document declares under `key`; without any, "*" for equal contribution. Behind them those that are
// built in, whose marks settle_marks() chooses. Reports "content/bad-mark" (a mark has no letters, digits,
// blanks, full stops or parentheses) and "content/duplicate-mark".
[[nodiscard]] std::vector<AuthorRole> take_roles(toml::Cursor& cursor, std::string_view key, Diagnostics& diagnostics);

// By name; null where there is none.
[[nodiscard]] const AuthorRole* find_role(const std::vector<AuthorRole>& roles, std::string_view name);

// { equal = [1, 2], corresponding = -1 }. Reports "content/unknown-role".
[[nodiscard]] std::vector<RoleWish> take_role_wishes(toml::Cursor& cursor, std::string_view key,
                                                     const std::vector<AuthorRole>& roles, Diagnostics& diagnostics);
// Reports "content/no-such-author".
void give_roles(Entry& entry, const std::vector<RoleWish>& wishes, const std::vector<AuthorRole>& roles,
                Diagnostics& diagnostics);
// Marks stand in the order of the roles.
void add_mark(std::string& marks, std::string_view mark, const std::vector<AuthorRole>& roles);

// Whether the role's mark is one of the marks, which are read as the longest that roles have: "**" is no "*" where it
// is a mark itself.
[[nodiscard]] bool has_mark(std::string_view marks, const AuthorRole& role, const std::vector<AuthorRole>& roles);
// Whether a text can stand for a role: a name would lose its end to a letter, and "Jr." to a full stop.
[[nodiscard]] bool is_mark(std::string_view text);

// "et al.", "and others": those whom a list leaves out.
[[nodiscard]] bool stands_for_others(std::string_view name);
// How many authors are named: "et al." at the end is nobody.
[[nodiscard]] std::size_t named_count(const std::vector<Author>& authors);

}  // namespace cvpdf::content
