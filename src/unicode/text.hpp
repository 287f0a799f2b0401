// Questions about text that need Unicode's data: validity, case, clusters, scripts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cvpdf::unicode {

// The offset in bytes of the first byte that is not valid UTF-8 (RFC 3629); none where all is valid.
[[nodiscard]] std::optional<std::size_t> find_invalid_utf8(std::string_view bytes);
// Decodes the code point at `offset` and moves it on. `utf8` is valid.
[[nodiscard]] char32_t next_code_point(std::string_view utf8, std::size_t& offset);
[[nodiscard]] std::string to_utf8(char32_t code_point);
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
// The one code point that is canonically the same as the two (NFC); 0 where there is none.
[[nodiscard]] char32_t composed(char32_t first, char32_t second);
// The ISO 15924 tag of its script, e.g. "Latn"; "Zyyy" for common, "Zinh" for inherited.
[[nodiscard]] std::string_view script(char32_t code_point);
// How many single edits (of code points: one more, one less, another, or two neighbours swapped) turn one into the
// other, for "did you mean". Words of more than 128 code points count as wholly different.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);
// The candidate nearest to `word` whatever its case, if it is near enough to be meant (a third of its length in edits,
// one to three); the first of equals. Else empty.
[[nodiscard]] std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace cvpdf::unicode
