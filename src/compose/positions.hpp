// Positions that a layout prints as entries of their own.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <vector>

#include "content/cv.hpp"
#include "layout/layout.hpp"

namespace cvpdf::compose {

// Whether the layout wants the entry's positions apart, and it has any.
[[nodiscard]] bool has_positions_apart(const content::Node& node, const layout::Layout& layout);

// The nodes with each such entry as several: one for every position, with what the employer has laid under what the
// position has. The employer's own summary and items lead those of the first; a project stands with the position
// before it. What all positions overlay is a warning, "compose/slot-not-shown".
[[nodiscard]] std::vector<content::Node> with_positions_apart(const std::vector<content::Node>& nodes,
                                                              const layout::Layout& layout, Diagnostics& diagnostics);

}  // namespace cvpdf::compose
