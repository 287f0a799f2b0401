// Pages → pictures, one PNG file for each. The front door of output/png/.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string>
#include <vector>

#include "output/png/bitmap.hpp"
#include "output/png/outlines.hpp"
#include "output/writer.hpp"

namespace cvpdf::output::png {

// What pages are painted with, beside themselves; it all must outlive the painting.
struct Paints {
  Outlines& outlines;
  const std::vector<image::Picture>& pictures;
  int dots_per_inch = 96;
};
// What the page looks like: its text, rectangles and pictures in their order, on white; links are not seen.
// REQUIRES: `size` is the page's own at that resolution. Throws std::runtime_error where FreeType fails.
[[nodiscard]] Bitmap render_page(const page::Page& page, PixelSize size, const Paints& paints);

// The bytes of a PNG file for each page, in order. A page of too many pixels is reported, as the error
// "output/too-large-picture", and nothing is written. Throws std::runtime_error where FreeType or libpng fails.
[[nodiscard]] std::vector<std::string> write_png(const WriterInput& input, Diagnostics& diagnostics);

}  // namespace cvpdf::output::png
