// From the engine's lengths to pixels. It knows numbers only.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>

#include "base/geometry.hpp"

namespace cvpdf::output::png {

// More would not fit into a small machine's memory, nor into a viewer's.
inline constexpr std::int64_t most_pixels = 100'000'000;
// FreeType's raster counts in 16 bits.
inline constexpr std::int64_t longest_side = 32'000;
// Pictures are made for resolutions between these, in dots per inch; others count as the nearer of the two.
inline constexpr int least_resolution = 1, most_resolution = 100'000;
// Farther from the page's corner nothing is told apart, in pixels: sums cannot overflow.
inline constexpr double farthest_pixel = 1e9;

struct PixelSize {
  int width = 1, height = 1;
  friend bool operator==(const PixelSize&, const PixelSize&) = default;
};
// Half-open.
struct PixelRange {
  int begin = 0, end = 0;
  friend bool operator==(const PixelRange&, const PixelRange&) = default;
};

[[nodiscard]] constexpr int bounded_resolution(int dots_per_inch) {
  return std::clamp(dots_per_inch, least_resolution, most_resolution);
}

class PixelScale {
 public:
  explicit PixelScale(int dots_per_inch)
      : per_scaled_(bounded_resolution(dots_per_inch) / (points_per_inch * Length::scaled_per_point)) {}
  [[nodiscard]] double operator()(Length length) const {
    return std::clamp(static_cast<double>(length.scaled()) * per_scaled_, -farthest_pixel, farthest_pixel);
  }

 private:
  double per_scaled_;
};

struct Pixels {
  std::int64_t width = 1, height = 1;
};
// The nearest whole pixels, at least one: a tint that reaches the page's edge leaves no seam there.
[[nodiscard]] inline Pixels pixels_of(const Size& size, const PixelScale& scale) {
  return {std::max(std::int64_t{1}, std::int64_t{std::llround(scale(size.width))}),
          std::max(std::int64_t{1}, std::int64_t{std::llround(scale(size.height))})};
}
// No value beyond the limits above.
[[nodiscard]] inline std::optional<PixelSize> picture_size(const Pixels& pixels) {
  const auto [width, height] = pixels;
  if (width > longest_side || height > longest_side || width * height > most_pixels) return std::nullopt;
  return PixelSize{static_cast<int>(width), static_cast<int>(height)};
}

// The pixels that a bar from one edge to the other fills whole, at least one. Neighbours share an edge without a seam;
// a rule is as thick wherever it stands.
[[nodiscard]] inline PixelRange snapped(double from, double to) {
  constexpr double thinnest_area = 3;
  if (to - from >= thinnest_area) return {static_cast<int>(std::lround(from)), static_cast<int>(std::lround(to))};
  const int thickness = std::max(1, static_cast<int>(std::lround(to - from)));
  const int begin = static_cast<int>(std::lround((from + to - thickness) / 2));
  return {begin, begin + thickness};
}

}  // namespace cvpdf::output::png
