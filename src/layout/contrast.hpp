// Whether text can be read on what is behind it.
#pragma once

#include "layout/layout.hpp"

namespace cvpdf::layout {

// Warns, "layout/low-contrast", of each style whose colour is too near to the paper's white, or to the sidebar's fill:
// 4.5 to 1 is the least (WCAG 2.1, 1.4.3; PDF/UA leaves it to the author).
void check_contrast(const Layout& layout, Diagnostics& diagnostics);

}  // namespace cvpdf::layout
