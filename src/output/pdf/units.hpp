// From the engine's lengths to what PDF operators say: y upward, few decimals. It knows numbers only.
#pragma once

#include <algorithm>
#include <cstdint>

#include "base/geometry.hpp"

namespace cvpdf::output::pdf {

// Positions have two decimals: 1/100 pt is a third of the finest printer's dot.
inline constexpr int position_decimals = 2;
inline constexpr std::int64_t positions_per_point = 100;
// No page is larger (ISO 32000-1, annex C), so nothing farther away is ever seen; sums cannot overflow.
inline constexpr std::int64_t farthest_point = 14400;

[[nodiscard]] inline Length bounded(Length length) {
  constexpr Length bound = Length::scaled(farthest_point * Length::scaled_per_point);
  return std::clamp(length, -bound, bound);
}

// The length in units of 1/`per_point` pt, to the nearest.
[[nodiscard]] inline std::int64_t in_units(Length length, std::int64_t per_point) {
  return ratio_of(bounded(length), per_point, Length::scaled_per_point).scaled();
}
[[nodiscard]] inline std::int64_t to_position(Length length) { return in_units(length, positions_per_point); }

}  // namespace cvpdf::output::pdf
