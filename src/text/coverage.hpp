// Whether a face has what a character needs, in whatever form HarfBuzz will take it. It knows no fallback.
#pragma once

#include <string_view>

#include "font/face.hpp"

namespace cvpdf::text {

// With what HarfBuzz puts in a lacking character's stead: plain blanks and hyphens for their sisters.
[[nodiscard]] bool has_or_replaces(const font::Face& face, char32_t c);
// A base and its marks, as they are written, or with letters taken apart or put together (UAX #15): e and U+0301 where
// the face has é, and é where it has the two.
[[nodiscard]] bool covers(const font::Face& face, std::string_view cluster);
// The letter, with the marks that join it, which the face has and draws wrongly; 0 where it draws the cluster well.
[[nodiscard]] char32_t misdrawn_letter(const font::Face& face, std::string_view cluster);
// The first code point that the face lacks; 0 where there is none.
[[nodiscard]] char32_t first_lacking(const font::Face& face, std::string_view cluster);
// What a fallback must have for `c` to be set in it.
[[nodiscard]] char32_t needed_glyph(char32_t c);

}  // namespace cvpdf::text
