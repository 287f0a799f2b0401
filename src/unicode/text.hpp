// Questions about text that need Unicode's data: validity, case, clusters, scripts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "unicode/spelling.hpp"  // Here too, for its many readers.

namespace cvpdf::unicode {

// The offset in bytes of the first byte that is not valid UTF-8 (RFC 3629); none where all is valid.
[[nodiscard]] std::optional<std::size_t> find_invalid_utf8(std::string_view bytes);
// Decodes the code point at `offset` and moves it on. `utf8` is valid.
[[nodiscard]] char32_t next_code_point(std::string_view utf8, std::size_t& offset);
[[nodiscard]] std::string to_utf8(char32_t code_point);
inline constexpr char32_t first_beyond_ascii = 0x80;
// Full case mapping for the language.
[[nodiscard]] std::string upper_case(std::string_view utf8, std::string_view language);
[[nodiscard]] std::string lower_case(std::string_view utf8, std::string_view language);
// Lower case, without marks and punctuation, blanks single: for comparing names.
[[nodiscard]] std::string folded(std::string_view utf8);
[[nodiscard]] bool is_letter(char32_t code_point);
[[nodiscard]] bool is_digit(char32_t code_point);
[[nodiscard]] bool is_mark(char32_t code_point);
// Unicode's White_Space: blanks of all widths, no-break ones too, tabs and newlines.
[[nodiscard]] bool is_space(char32_t code_point);
// C0 and C1 controls and DEL, but for those that are spaces.
[[nodiscard]] bool is_control(char32_t code_point);
// Takes up no room and is never shown as a box: format characters, variation selectors.
[[nodiscard]] bool is_ignorable(char32_t code_point);
// Changes the direction of what follows (UAX #9: embeddings, overrides, isolates and their ends).
[[nodiscard]] bool is_directional_control(char32_t code_point);
// Continues what a reader takes for one character: marks, ignorables, the tones of an emoji's skin.
[[nodiscard]] bool extends_character(char32_t code_point);
// Two of them are a flag.
[[nodiscard]] bool is_regional_indicator(char32_t code_point);
// The ISO 15924 tag of its script, e.g. "Latn"; "Zyyy" for common, "Zinh" for inherited.
[[nodiscard]] std::string_view script(char32_t code_point);

}  // namespace cvpdf::unicode
