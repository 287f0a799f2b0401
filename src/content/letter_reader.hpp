// TOML → Letter. The front door of content/ for letters, as reader.hpp is for CVs.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string_view>

#include "content/letter.hpp"

namespace cvpdf::content {

// Whether a text has a table [letter]: then it is a letter and no CV. A text that is no TOML has none.
[[nodiscard]] bool is_letter(std::string_view text);

// Reads the source `file` of `diagnostics`, which is_letter(). Goes on after an error, as read_cv() does. Reports
// "content/not-in-letter" for what only a CV has, "content/empty-letter" for a letter without a word, and
// "content/empty-recipient".
[[nodiscard]] Letter read_letter(std::uint32_t file, Diagnostics& diagnostics);

}  // namespace cvpdf::content
