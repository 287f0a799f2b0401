// A PNG file read back with libpng, for the tests of pictures.
#pragma once

#include <png.h>

#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

#include "base/color.hpp"

namespace cvpdf::output::png {

// Of no width where the bytes are no PNG file.
struct Picture {
  int width = 0, height = 0;
  std::vector<std::uint8_t> bytes;  // Red, green and blue of each pixel, row by row.

  [[nodiscard]] Color pixel(int x, int y) const {
    const std::uint8_t* at = bytes.data() + 3 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                                                 static_cast<std::size_t>(x));
    return {at[0], at[1], at[2]};
  }
};

inline Picture decode(const std::string& file) {
  png_image image;
  std::memset(&image, 0, sizeof image);
  image.version = PNG_IMAGE_VERSION;
  if (png_image_begin_read_from_memory(&image, file.data(), file.size()) == 0) return {};
  image.format = PNG_FORMAT_RGB;
  Picture picture{static_cast<int>(image.width), static_cast<int>(image.height), {}};
  picture.bytes.resize(PNG_IMAGE_SIZE(image));
  const bool read = png_image_finish_read(&image, nullptr, picture.bytes.data(), 0, nullptr) != 0;
  return read ? picture : Picture();
}

}  // namespace cvpdf::output::png
