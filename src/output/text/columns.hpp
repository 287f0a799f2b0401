// Words in lines of so many columns.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cvpdf::output::plain_text {

inline constexpr std::size_t columns = 72;

// What stands before a paragraph's first line and before the others.
struct Margin {
  std::string first, rest;
};
// The words in lines no wider than `columns`, each with its margin before it and a newline behind it. A line is divided
// at blanks and between ideographs, never in a word or an address, so that a long one of these may stand out.
// A newline in `words` ends a line. All blanks come out as U+0020.
[[nodiscard]] std::string wrapped(std::string_view words, const Margin& margin);
// The same, with `right` at the right end of the last line, or on a line of its own where that has no room.
[[nodiscard]] std::string wrapped_with_right(std::string_view words, std::string_view right, const Margin& margin);

}  // namespace cvpdf::output::plain_text
