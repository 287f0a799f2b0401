// The page breaker that others have: it fills each page and never looks ahead. A yardstick.
#pragma once

#include <vector>

#include "page/page_breaker.hpp"

namespace cvpdf::corpus {

// Each page ends at the last legal break that leaves it no higher than its frame with the glue natural; where there is
// none, behind the last box that fits.
[[nodiscard]] std::vector<page::Cut> break_greedily(const page::Galley& galley, const page::PageForm& heights);

// The first box at `item` or behind it; the galley's size where there is none.
[[nodiscard]] std::size_t next_box(const page::Galley& galley, std::size_t item);

// What the forbidden breaks among the cuts cost together, in the units of VPenalty.
[[nodiscard]] long forbidden_cost(const page::Galley& galley, const std::vector<page::Cut>& cuts);

}  // namespace cvpdf::corpus
