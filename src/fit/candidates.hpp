// All ways of turning the knobs in one direction, the cheapest first.
#pragma once

#include <vector>

#include "layout/knobs.hpp"

namespace cvpdf::fit {

enum class Direction : std::uint8_t { less_room, more_room };

// Without the one that turns nothing. Of equal costs, those first that turn the earlier knobs farther.
[[nodiscard]] std::vector<layout::KnobSteps> candidates(const layout::FitForm& form, Direction direction);
// Those of several directions together, in the same order.
[[nodiscard]] std::vector<layout::KnobSteps> candidates(const layout::FitForm& form,
                                                        const std::vector<Direction>& directions);
// All knobs as far as they go.
[[nodiscard]] layout::KnobSteps extreme(const layout::FitForm& form, Direction direction);

}  // namespace cvpdf::fit
