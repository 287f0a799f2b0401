// How dear the breaker finds what readers mind: hyphens, ladders, runts, a deep rag. It knows styles, not texts.
#pragma once

#include "paragraph/line_breaker.hpp"
#include "paragraph/paragraph.hpp"

namespace cvpdf::paragraph {

// `em`: the size of the paragraph's type. `width`: of most of its lines.
[[nodiscard]] BreakSettings break_settings(const Setting& setting, Length em, Length width);

}  // namespace cvpdf::paragraph
