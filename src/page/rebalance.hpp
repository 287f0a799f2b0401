// Balanced columns after pages have been cut: what stands on one page is balanced anew, in the rows that it has.
#pragma once

#include <vector>

#include "page/galley.hpp"
#include "page/page_breaker.hpp"

namespace cvpdf::page {

// Moves the lines of columns that a cut divides, so that all of one page are read before those of the next. No box
// changes its height, but one at the end of columns that is left empty has none.
void rebalance_columns(Galley& galley, const std::vector<Cut>& cuts);

}  // namespace cvpdf::page
