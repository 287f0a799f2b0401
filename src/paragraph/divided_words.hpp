// Marks the halves of a word that a line's end divides, so that a reader of the PDF gets the whole word.
// It knows glyphs and their characters, not places.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "paragraph/line.hpp"
#include "paragraph/line_glyphs.hpp"

namespace cvpdf::paragraph {

// A break inside a word, in bytes of MeasuredText::utf8; all zero where there is none.
struct DividedWord {
  std::uint32_t begin = 0, end = 0;  // The whole word, up to the blanks around it.
  std::uint32_t place = 0;
};
// The word around `place`.
[[nodiscard]] DividedWord divided_word(std::string_view utf8, std::uint32_t place);

struct LineWords {
  std::string_view utf8;
  DividedWord start, end;  // The words that the line's start and its end divide.
};

// Gives the first half the whole word as its text, and the second half none.
void mark_divided_words(const LineGlyphs& glyphs, const LineWords& words, std::vector<GlyphRun>& runs);

}  // namespace cvpdf::paragraph
