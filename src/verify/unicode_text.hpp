// Just as much of Unicode as reading back needs: UTF-8 and UTF-16, and what a word is compared by.
// Independent of src/unicode/ on purpose: the reader shall not repeat the writer's mistakes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cvpdf::verify {

inline constexpr char32_t no_character = 0xFFFFFFFF;  // What is no UTF-8 or UTF-16 decodes to this.

void append_utf8(std::string& utf8, char32_t code_point);
// The code points of a text; no_character for each byte that is none's.
[[nodiscard]] std::vector<char32_t> code_points(std::string_view utf8);
// Big-endian, as in ToUnicode and in text strings behind U+FEFF; lone surrogates become no_character.
[[nodiscard]] std::vector<char32_t> from_utf16(std::string_view bytes);

[[nodiscard]] bool is_blank(char32_t code_point);        // Of whatever width, no-break ones too.
[[nodiscard]] bool is_private_use(char32_t code_point);  // The three areas.
[[nodiscard]] bool is_ligature(char32_t code_point);     // Latin's, U+FB00 to U+FB06.
// What ToUnicode must not say: U+0000, U+FEFF, U+FFFE (PDF/UA-1, 7.21.7), and what is no character.
[[nodiscard]] bool is_forbidden(char32_t code_point);

// A text as it is compared: blanks are one kind, hyphens are U+002D, ligatures letters; soft hyphens, joiners and
// directional controls vanish.
[[nodiscard]] std::string plain(std::string_view utf8);

}  // namespace cvpdf::verify
