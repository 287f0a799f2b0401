// How a picture is turned and mirrored between its file and the eye, and where a file says so (Exif 2.32, tag 0x0112;
// the tag's eight values are those of TIFF 6.0). It decodes no pixels.
#pragma once

#include <cstdint>
#include <string_view>

#include "image/picture.hpp"

namespace cvpdf::image {

// From what is stored to what is upright: first the axes are exchanged, then each may be mirrored.
struct Orientation {
  bool swaps_axes = false;
  bool mirrors_columns = false;  // Left becomes right, of the upright picture.
  bool mirrors_rows = false;     // Top becomes bottom.
  friend bool operator==(const Orientation&, const Orientation&) = default;
};

// Of a whole file. Upright where nothing is said, or nothing that makes sense: no error.
[[nodiscard]] Orientation orientation_of_jpeg(std::string_view file);
[[nodiscard]] Orientation orientation_of_png(std::string_view file);

// The bounds of an upright picture as stored, and the other way round.
[[nodiscard]] Bounds turned(Bounds bounds, const Orientation& orientation);
// A stored picture, upright.
[[nodiscard]] Picture turned(Picture stored, const Orientation& orientation);

}  // namespace cvpdf::image
