// A picture as a JPEG file (ISO/IEC 10918), for a page.
#pragma once

#include <string>

#include "image/picture.hpp"

namespace cvpdf::image {

// Baseline, colours not subsampled, with Huffman tables of its own and no metadata but JFIF's head; the alpha is left
// out. The same bytes for the same picture and version of libjpeg-turbo. Throws std::runtime_error where libjpeg fails.
// REQUIRES: as many samples as the picture says; sides from 1 to 65500.
[[nodiscard]] std::string encode_jpeg(const Picture& picture);

}  // namespace cvpdf::image
