// Text as ICU takes it.
#pragma once

#include <string>
#include <string_view>

namespace cvpdf::unicode {

inline constexpr char32_t replacement_character = 0xFFFD;

// Both: what is not valid becomes U+FFFD.
[[nodiscard]] std::u16string to_utf16(std::string_view utf8);
[[nodiscard]] std::string from_utf16(std::u16string_view utf16);

}  // namespace cvpdf::unicode
