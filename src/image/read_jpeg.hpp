// JPEG files (ISO/IEC 10918) as pictures: sequential and progressive; grey, YCbCr, RGB, CMYK and YCCK.
#pragma once

#include <optional>
#include <string_view>

#include "image/picture.hpp"
#include "image/report.hpp"

namespace cvpdf::image {

// What read_picture promises, of bytes that begin as a JPEG does. REQUIRES: no side of `needed` is 0.
[[nodiscard]] std::optional<Picture> read_jpeg(std::string_view bytes, const Need& needed, const Report& report);

}  // namespace cvpdf::image
