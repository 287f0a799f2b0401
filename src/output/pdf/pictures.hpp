// Pictures as image objects, and how a page shows one. It knows no document.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "image/picture.hpp"
#include "output/pdf/deflate.hpp"
#include "output/pdf/value.hpp"
#include "page/page.hpp"

namespace cvpdf::output::pdf {

// Adds an image XObject for each (ISO 32000-1, 8.9.5): a photograph as JPEG, anything else without loss. The names by
// which content streams ask for them, in the pictures' order.
[[nodiscard]] Dictionary add_pictures(const std::vector<image::Picture>& pictures, ObjectTable& table,
                                      const Deflater& deflater);
// The operators that draw a figure on a page of this height (ISO 32000-1, 8.8): clipped to its shape.
[[nodiscard]] std::string drawn_picture(const page::PlacedFigure& figure, Length page_height);
// In points: left, bottom, right, top.
[[nodiscard]] std::array<double, 4> corners_of(const Rect& rect, Length page_height);

}  // namespace cvpdf::output::pdf
