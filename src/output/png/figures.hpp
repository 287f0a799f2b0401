// Draws pictures into a bitmap. It knows samples only.
#pragma once

#include "document/document.hpp"
#include "image/picture.hpp"
#include "output/png/bitmap.hpp"

namespace cvpdf::output::png {

// In pixels of the bitmap, from its left top corner.
struct PixelFrame {
  double left = 0, top = 0, right = 0, bottom = 0;
};

// Stretches the picture over the frame, within its shape: each pixel is the mean of what it covers. What lies outside
// of the bitmap is left out; a picture without samples, too.
void draw_picture(const image::Picture& picture, const PixelFrame& frame, document::Figure::Shape shape,
                  Bitmap& bitmap);

}  // namespace cvpdf::output::png
