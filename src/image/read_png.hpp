// PNG files (ISO/IEC 15948) as pictures: all colour types and depths, interlaced or not. What a file says of its gamma
// and its colour space is ignored: values count as sRGB.
#pragma once

#include <optional>
#include <string_view>

#include "image/picture.hpp"
#include "image/report.hpp"

namespace cvpdf::image {

// What read_picture promises, of bytes that begin as a PNG does. REQUIRES: no side of `needed` is 0.
[[nodiscard]] std::optional<Picture> read_png(std::string_view bytes, const Need& needed, const Report& report);

}  // namespace cvpdf::image
