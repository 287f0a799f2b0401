// Authors and the marks of their roles. It knows names as text; whose name is whose is the bibliography's affair.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <vector>

#include "content/cv.hpp"
#include "toml/cursor.hpp"

namespace cvpdf::content {

// A name as it stands in a list, parted from the marks of declared roles at its end.
[[nodiscard]] Author split_author(const PlainText& text, const std::vector<AuthorRole>& roles);
// Whether a string of the name and its marks is read as this author, without a word.
[[nodiscard]] bool is_said_by_string(const Author& author, const std::vector<AuthorRole>& roles);
// Reports "content/unknown-mark" for each sign at the end of the name that authors use as a mark, and that no role
// declares.
void warn_of_undeclared_marks(const Author& author, const std::vector<AuthorRole>& roles, Diagnostics& diagnostics);

// Strings, whose trailing marks are roles, or tables with `name`, `marks` and `family`. Reports "content/unknown-mark"
// where a sign that looks like a mark is not declared (a warning: it stays part of the name),
// "content/others-within" where names stand behind "et al.", which goes to the end, and of strings, what they hold
// besides a name: "content/joint-in-name", "content/no-name", "content/several-authors", "content/sign-in-name"
// (warnings). Who is named twice is a note, "content/author-twice".
[[nodiscard]] std::vector<Author> take_authors(toml::Cursor& cursor, std::string_view key,
                                               const std::vector<AuthorRole>& roles, Diagnostics& diagnostics);

}  // namespace cvpdf::content
