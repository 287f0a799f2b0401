#include "image/orientation.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "image/exif.hpp"

namespace cvpdf::image {
namespace {

Orientation orientation_of_value(std::uint32_t value) {
  constexpr std::uint32_t values = 8;
  if (value < 1 || value > values) return {};
  const bool swaps = value > 4;
  const std::uint32_t column_mirror = swaps ? 6 : 2, row_mirror = swaps ? 7 : 3;  // The first of two each.
  return {swaps, value == column_mirror || value == column_mirror + 1, value == row_mirror || value == row_mirror + 1};
}

// Rows of samples from one place to the other, `size` bytes a pixel.
std::vector<std::uint8_t> turned_samples(const std::vector<std::uint8_t>& from, Bounds stored, std::size_t size,
                                         const Orientation& orientation) {
  std::vector<std::uint8_t> to(from.size());
  const Bounds upright = turned(stored, orientation);
  const std::uint8_t* pixel = from.data();
  for (std::uint32_t y = 0; y < stored.height; ++y) {
    for (std::uint32_t x = 0; x < stored.width; ++x, pixel += size) {
      const std::uint32_t column = orientation.swaps_axes ? y : x, row = orientation.swaps_axes ? x : y;
      const std::size_t to_column = orientation.mirrors_columns ? upright.width - 1 - column : column;
      const std::size_t to_row = orientation.mirrors_rows ? upright.height - 1 - row : row;
      std::copy_n(pixel, size, to.data() + (to_row * upright.width + to_column) * size);
    }
  }
  return to;
}

}  // namespace

Bounds turned(Bounds bounds, const Orientation& orientation) {
  if (orientation.swaps_axes) std::swap(bounds.width, bounds.height);
  return bounds;
}

Picture turned(Picture stored, const Orientation& orientation) {
  if (orientation == Orientation{}) return stored;
  const Bounds from{stored.width, stored.height}, to = turned(from, orientation);
  stored.samples = turned_samples(stored.samples, from, static_cast<std::size_t>(stored.channels), orientation);
  if (!stored.alpha.empty()) stored.alpha = turned_samples(stored.alpha, from, 1, orientation);
  stored.width = to.width;
  stored.height = to.height;
  return stored;
}

Orientation orientation_of_jpeg(std::string_view file) {
  return orientation_of_value(orientation_tag(exif_of_jpeg(file)));
}

Orientation orientation_of_png(std::string_view file) {
  return orientation_of_value(orientation_tag(exif_of_png(file)));
}

}  // namespace cvpdf::image
