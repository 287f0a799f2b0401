// Keys of a layout that say what no other key lets happen.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include "layout/layout.hpp"

namespace cvpdf::layout {

// Warns "layout/no-margin-column" of titles that are to stand in the margin, where none of those for which that was
// said has a margin column beside its sections.
void check_idle_keys(const Layout& layout, Diagnostics& diagnostics);

}  // namespace cvpdf::layout
