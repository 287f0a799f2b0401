// A picture in memory: what readers make of a file and writers put into a page. Plain data.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace cvpdf::image {

// In pixels.
struct Bounds {
  std::uint32_t width = 0, height = 0;
  friend bool operator==(const Bounds&, const Bounds&) = default;
};

// What is needed of a picture: all of it within these bounds, or these bounds covered, and the rest cut away.
struct Need {
  enum class Fit : std::uint8_t { cover, within };
  Bounds bounds;
  Fit fit = Fit::cover;
};

// Where a picture comes from, which says how it is best coded again: as JPEG, or without loss.
enum class Origin : std::uint8_t { photograph, drawing };

// Upright: an orientation that the file speaks of is already applied. Rows from the top, pixels from the left, nothing
// between them.
struct Picture {
  std::uint32_t width = 0, height = 0;  // Pixels.
  int channels = 3;                     // 1: grey; 3: red, green and blue of sRGB.
  std::vector<std::uint8_t> samples;    // width * height * channels, not multiplied with the alpha.
  std::vector<std::uint8_t> alpha;      // width * height, 0 is clear; or none: opaque everywhere.
  Origin origin = Origin::photograph;
};

[[nodiscard]] inline std::size_t pixel_count(const Picture& picture) {
  return std::size_t{picture.width} * picture.height;
}

}  // namespace cvpdf::image
