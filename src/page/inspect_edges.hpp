// Whether what has been set is on its page.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <vector>

#include "page/page.hpp"

namespace cvpdf::page {

// Warns "page/off-page" at text that begins before the page's left edge or behind its right one, or whose baseline is
// above or below the page: an indent or a rise that a layout made too large. Of more than five only five. What leaves
// by the right edge is an overfull line, and told as such.
void inspect_edges(const std::vector<Page>& pages, Diagnostics& diagnostics);

}  // namespace cvpdf::page
