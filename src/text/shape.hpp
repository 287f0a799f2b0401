// Characters → glyphs. The front door of text/.
#pragma once

#include <vector>

#include "text/shaped_run.hpp"

namespace cvpdf::text {

// Shapes inlines in order. A code point that no font has is a warning "text/missing-glyph" with its place, and a
// visible box. PageFields are set as the given digits. Loads faces as they are needed.
struct PageNumbers {
  std::size_t number = 0, count = 0;
};
[[nodiscard]] ShapedText shape(const std::vector<document::Inline>& content, const document::Document& document,
                               font::FontLibrary& fonts, Diagnostics& diagnostics);
// Replaces each PageField by text, so that running content can be shaped.
[[nodiscard]] std::vector<document::Inline> with_page_numbers(std::vector<document::Inline> content,
                                                              const PageNumbers& numbers);
// Shapes a piece of `run` again, [begin, end) in bytes, with `suffix` (a hyphen) behind it: for the end of a line.
[[nodiscard]] ShapedRun reshape(const ShapedRun& run, std::uint32_t begin, std::uint32_t end, std::string_view suffix,
                                const document::Document& document, const font::FontLibrary& fonts);

}  // namespace cvpdf::text
