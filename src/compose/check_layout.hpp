// Whether a layout speaks of kinds, slots and words that there are.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include "layout/layout.hpp"

namespace cvpdf::compose {

// Reports "compose/unknown-kind", "compose/unknown-slot" and "compose/unknown-word" at their places in the layout.
void check_layout(const layout::Layout& layout, Diagnostics& diagnostics);

}  // namespace cvpdf::compose
