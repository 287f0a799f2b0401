// Authors and the marks of their roles. It knows names as text; whose name is whose is the bibliography's affair.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <vector>

#include "content/cv.hpp"
#include "toml/cursor.hpp"

namespace cvpdf::content {

// The mark that counts where no role is declared.
inline constexpr std::string_view default_mark = "*";
// A name as it stands in a list, parted from the marks of declared roles at its end.
[[nodiscard]] Author split_author(const PlainText& text, const std::vector<AuthorRole>& roles);

// The roles that the document declares under `key`; without any, "*" for equal contribution in the language's words.
// Reports "content/bad-mark" (a mark has no letters, digits, blanks, full stops or parentheses) and
// "content/duplicate-mark".
[[nodiscard]] std::vector<AuthorRole> take_roles(toml::Cursor& cursor, std::string_view key, Diagnostics& diagnostics);

// Strings, whose trailing marks are roles, or tables with `name` and `marks`. Reports "content/unknown-mark" where a
// sign that looks like a mark is not declared (a warning: it stays part of the name).
[[nodiscard]] std::vector<Author> take_authors(toml::Cursor& cursor, std::string_view key,
                                               const std::vector<AuthorRole>& roles, Diagnostics& diagnostics);

}  // namespace cvpdf::content
