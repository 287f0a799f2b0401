// Outlines of glyphs in font units, read once each. It knows no places, no sizes and no pixels.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "font/font_library.hpp"
#include "output/png/freetype.hpp"

namespace cvpdf::output::png {

// FreeType changed between versions what numbers an outline is made of.
using OutlineTag = std::remove_pointer_t<decltype(FT_Outline::tags)>;
using OutlineEnd = std::remove_pointer_t<decltype(FT_Outline::contours)>;

// Nothing in it where the glyph draws nothing.
struct Outline {
  std::vector<FT_Vector> points;  // Font units, y upward.
  std::vector<OutlineTag> tags;   // What each point is.
  std::vector<OutlineEnd> ends;   // The last point of each contour.
  int flags = 0;                  // FreeType's.
};

class Outlines {
 public:
  // Throws std::runtime_error where FreeType does not start.
  explicit Outlines(const font::FontLibrary& fonts);

  // The reference holds as long as this does. A glyph that the face lacks, or that is broken, draws nothing.
  // Throws std::runtime_error where FreeType does not open the face. REQUIRES: an id of the library's.
  [[nodiscard]] const Outline& outline(font::FaceId face, std::uint32_t glyph);
  // REQUIRES: an id of the library's.
  [[nodiscard]] int units_per_em(font::FaceId face) const { return fonts_.face(face).metrics.units_per_em; }
  [[nodiscard]] FT_Library library() const { return library_.get(); }

 private:
  struct OpenedFace {
    font::Blob bytes;  // FreeType reads them as it goes.
    FreeTypeFace face;
    std::map<std::uint32_t, Outline> outlines;  // By the glyph's id.
  };
  [[nodiscard]] OpenedFace& opened(font::FaceId face);

  const font::FontLibrary& fonts_;
  FreeType library_;
  std::map<font::FaceId, OpenedFace> faces_;
};

}  // namespace cvpdf::output::png
