// A picture in memory that begins white: colours cover its pixels, wholly or in part. It knows no glyphs and no files.
#pragma once

#include <cstdint>
#include <vector>

#include "base/color.hpp"
#include "output/png/pixels.hpp"

namespace cvpdf::output::png {

inline constexpr std::size_t bytes_per_pixel = 3;

// Pixels of one row that a shape covers alike: 255 is wholly.
struct CoveredPixels {
  int x = 0, y = 0, count = 0;
  std::uint8_t coverage = 0;
};

class Bitmap {
 public:
  explicit Bitmap(PixelSize size);

  [[nodiscard]] PixelSize size() const { return size_; }
  // Red, green and blue of each pixel, from the left; row 0 is the top.
  [[nodiscard]] const std::uint8_t* row(int y) const { return bytes_.data() + offset(0, y); }
  [[nodiscard]] Color pixel(int x, int y) const;

  // What lies outside of the picture is left out.
  void fill(PixelRange columns, PixelRange rows, Color color);
  // Mixes with what is there, as sRGB values, as viewers of PDF do. REQUIRES: the pixels are the picture's.
  void blend(const CoveredPixels& pixels, Color color);

 private:
  [[nodiscard]] std::size_t offset(int x, int y) const {
    return (static_cast<std::size_t>(y) * static_cast<std::size_t>(size_.width) + static_cast<std::size_t>(x)) *
           bytes_per_pixel;
  }

  PixelSize size_;
  std::vector<std::uint8_t> bytes_;
};

}  // namespace cvpdf::output::png
