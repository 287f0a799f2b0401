// A place where a line might break, and the words around it. For the rules of the tailoring.
#pragma once

#include <cstddef>
#include <string_view>

namespace cvpdf::unicode {

struct BreakPlace {
  std::string_view utf8;
  std::size_t offset = 0;    // The line may break before this byte.
  std::size_t word_end = 0;  // Where the word before ends: before any blanks.
  char32_t before = 0;       // The last character of that word,
  char32_t after = 0;        // and the first one of the next; 0 where there is none.
};

// `offset` is between two code points.
[[nodiscard]] BreakPlace break_place(std::string_view utf8, std::size_t offset);

// Blanks at which a line may end; the glued ones, such as U+00A0, are none.
[[nodiscard]] bool is_breaking_blank(char32_t c);
[[nodiscard]] bool is_hyphen(char32_t c);
[[nodiscard]] bool is_dash(char32_t c);
// Opens or closes brackets or quotation marks; straight ones, too.
[[nodiscard]] bool is_bracket_or_quote(char32_t c);

// 0 at the end, and at the start.
[[nodiscard]] char32_t code_point_at(std::string_view utf8, std::size_t offset);
[[nodiscard]] char32_t code_point_before(std::string_view utf8, std::size_t offset);
// Where the code point before `offset` begins. REQUIRES: offset > 0.
[[nodiscard]] std::size_t previous_offset(std::string_view utf8, std::size_t offset);

// What stands between spaces of any kind. Of a word longer than 64 bytes, the 64 that are nearest to the place.
[[nodiscard]] std::string_view word_ending_at(std::string_view utf8, std::size_t end);
[[nodiscard]] std::string_view word_starting_at(std::string_view utf8, std::size_t begin);

}  // namespace cvpdf::unicode
