// Characters → glyphs. The front door of text/.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/shaped_run.hpp"

namespace cvpdf::text {

// Shapes inlines in order. A code point that no font has is a warning "text/missing-glyph" with its place, and a
// visible box; a control character is left out with a warning "text/control-character". Tabs and newlines become
// blanks; a soft hyphen stays in the run's utf8 as a glyph without width. Loads faces as they are needed.
// A PageField is set as "0": replace it first.
[[nodiscard]] ShapedText shape(const std::vector<document::Inline>& content, const document::Document& document,
                               font::FontLibrary& fonts, Diagnostics& diagnostics);

struct PageNumbers {
  std::size_t number = 0, count = 0;
};
// Replaces each PageField by text, so that running content can be shaped.
[[nodiscard]] std::vector<document::Inline> with_page_numbers(std::vector<document::Inline> content,
                                                              const PageNumbers& numbers);
// A piece of a run, and what is put behind it where a line ends: a hyphen, or nothing.
struct LineEnd {
  std::uint32_t begin = 0, end = 0;  // In bytes of the run's utf8, between clusters.
  std::string_view suffix;           // REQUIRES: characters that the run's face has, else they become boxes.
};
// Shapes the piece again, in the run's own face and style. Its clusters count from the piece's begin.
[[nodiscard]] ShapedRun reshape(const ShapedRun& run, const LineEnd& end, const document::Document& document,
                                const font::FontLibrary& fonts);

}  // namespace cvpdf::text
