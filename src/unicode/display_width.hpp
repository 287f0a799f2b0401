// How much room text takes where all characters are as wide as each other: terminals, plain text.
#pragma once

#include <cstddef>
#include <string_view>

namespace cvpdf::unicode {

// In columns: marks and what is never shown take none, ideographs and their like two (UAX #11), all others one.
[[nodiscard]] std::size_t display_width(char32_t code_point);
[[nodiscard]] std::size_t display_width(std::string_view utf8);

}  // namespace cvpdf::unicode
