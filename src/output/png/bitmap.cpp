#include "output/png/bitmap.hpp"

#include <algorithm>

namespace cvpdf::output::png {
namespace {

constexpr std::uint8_t white = 255, whole = 255;

// The rounded quotient by 255, exact for products of two bytes.
constexpr unsigned over_255(unsigned value) { return (value + 128 + ((value + 128) >> 8U)) >> 8U; }

std::uint8_t mixed(std::uint8_t below, std::uint8_t above, unsigned coverage) {
  return static_cast<std::uint8_t>(over_255(below * (whole - coverage) + above * coverage));
}

PixelRange clipped(PixelRange range, int size) {
  return {std::clamp(range.begin, 0, size), std::clamp(range.end, 0, size)};
}

}  // namespace

Bitmap::Bitmap(PixelSize size) : size_(size), bytes_(offset(0, size.height), white) {}

Color Bitmap::pixel(int x, int y) const {
  const std::uint8_t* at = bytes_.data() + offset(x, y);
  return {at[0], at[1], at[2]};
}

void Bitmap::fill(PixelRange columns, PixelRange rows, Color color) {
  columns = clipped(columns, size_.width);
  rows = clipped(rows, size_.height);
  for (int y = rows.begin; y < rows.end; ++y) {
    blend({columns.begin, y, std::max(0, columns.end - columns.begin), whole}, color);
  }
}

void Bitmap::blend(const CoveredPixels& pixels, Color color) {
  std::uint8_t* at = bytes_.data() + offset(pixels.x, pixels.y);
  const unsigned coverage = pixels.coverage;
  for (int i = 0; i < pixels.count; ++i, at += bytes_per_pixel) {
    at[0] = mixed(at[0], color.red, coverage);
    at[1] = mixed(at[1], color.green, coverage);
    at[2] = mixed(at[2], color.blue, coverage);
  }
}

}  // namespace cvpdf::output::png
