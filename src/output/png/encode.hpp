// A bitmap as a PNG file (ISO/IEC 15948). It knows no pages.
#pragma once

#include <string>

#include "output/png/bitmap.hpp"

namespace cvpdf::output::png {

// Eight bits a channel, sRGB, with its resolution and without a date. Throws std::runtime_error where libpng fails.
[[nodiscard]] std::string encode(const Bitmap& bitmap, int dots_per_inch);

}  // namespace cvpdf::output::png
