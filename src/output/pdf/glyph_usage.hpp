// Which glyphs of which faces the pages show, and what text each glyph stands for by itself.
// It knows neither subsets nor PDF syntax.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "font/font_library.hpp"
#include "page/page.hpp"

namespace cvpdf::output::pdf {

struct UsedGlyph {
  std::uint32_t id = 0;  // In the face.
  std::string text;      // UTF-8, never empty: of the first cluster that showed it.
};
struct UsedFace {
  font::FaceId face = 0;
  std::vector<UsedGlyph> glyphs;  // By ascending id.
};

// In the order in which the faces appear. Pages: all of a document.
[[nodiscard]] std::vector<UsedFace> find_used_glyphs(const page::PagedDocument& document,
                                                     const font::FontLibrary& fonts);

}  // namespace cvpdf::output::pdf
