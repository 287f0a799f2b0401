// Which part of a picture is kept, and how small it may become. Numbers only.
#pragma once

#include "image/orientation.hpp"
#include "image/picture.hpp"

namespace cvpdf::image {

// A rectangle of pixels, from the left and the top.
struct Region {
  std::uint32_t x = 0, y = 0, width = 0, height = 0;
  friend bool operator==(const Region&, const Region&) = default;
};

// Both as stored, not upright.
struct Crop {
  Region region;
  Bounds target;  // What the region is reduced to: as needed, and never larger than the region.
};

// All of it, or where `needed` is to be covered the largest part of its aspect: across it is the middle; down it, two
// fifths of what goes go above, as heads stand high. REQUIRES: no side is 0, of either; those of `stored` are not
// longer than 65500.
[[nodiscard]] Crop find_crop(Bounds stored, const Orientation& orientation, const Need& needed);

}  // namespace cvpdf::image
