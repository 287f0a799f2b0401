// How large a picture may be. What lies above is refused before any of its pixels is read. Of files base/file.hpp says
// it.
#pragma once

#include <cstdint>

#include "image/picture.hpp"
#include "image/report.hpp"

namespace cvpdf::image {

inline constexpr std::uint64_t most_pixels = 120'000'000;
inline constexpr std::uint32_t longest_side = 65'500;  // Pixels; libjpeg's own limit.

// Reports "image/too-large" and returns false where one of them is passed. `needed` is for the hint.
[[nodiscard]] bool check_size(Bounds size, Bounds needed, const Report& report);

}  // namespace cvpdf::image
