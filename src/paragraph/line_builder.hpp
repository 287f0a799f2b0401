// Breaks → lines: every glyph in its place. It decides nothing about where lines end.
#pragma once

#include <vector>

#include "paragraph/items.hpp"
#include "paragraph/line_breaker.hpp"
#include "paragraph/paragraph.hpp"

namespace cvpdf::paragraph {

struct BuildRequest {
  const ItemRequest& text;
  const Itemized& itemized;
  const Breaks& breaks;
  const Setting& setting;
};

// Reports "paragraph/overfull-line" for each line whose ink leaves its measure by a tenth of a point or more.
[[nodiscard]] std::vector<Line> build_lines(const BuildRequest& request, Diagnostics& diagnostics);

}  // namespace cvpdf::paragraph
