// Draws outlines into a bitmap: every pixel gets as much of the colour as the outline covers of it. It knows no fonts.
#pragma once

#include <vector>

#include "output/png/bitmap.hpp"
#include "output/png/outlines.hpp"

namespace cvpdf::output::png {

// Where an outline's origin stands, in pixels from the picture's top left corner, and how large its units are.
struct Placement {
  double x = 0, y = 0;
  double x_scale = 1, y_scale = 1;  // Pixels a unit.
};

class Rasterizer {
 public:
  // Both must outlive it.
  Rasterizer(FT_Library library, Bitmap& bitmap) : library_(library), bitmap_(bitmap) {}
  // What lies outside of the picture is left out; so is an outline that is larger than FreeType's raster can count,
  // hundreds of thousands of pixels. Throws std::runtime_error where FreeType fails.
  void draw(const Outline& outline, const Placement& place, Color color);

 private:
  // Fills points_; returns the box around them.
  FT_BBox place_points(const std::vector<FT_Vector>& points, const Placement& place);

  FT_Library library_;
  Bitmap& bitmap_;
  std::vector<FT_Vector> points_;  // Of the outline at hand, in 1/64 of a pixel, y downward.
};

}  // namespace cvpdf::output::png
