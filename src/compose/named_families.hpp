// Where a layout names families of fonts.
#pragma once

#include <vector>

#include "document/document.hpp"
#include "layout/layout.hpp"

namespace cvpdf::compose {

// Those of its roles, and those of styles that name a family and no role; sections' and the sidebar's own, too. Each
// name of a family once: the first.
[[nodiscard]] std::vector<document::NamedFamily> named_families(const layout::Layout& layout);

}  // namespace cvpdf::compose
