// Document → pages. The front door of page/.
#pragma once

#include <span>
#include <vector>

#include "document/document.hpp"
#include "font/font_library.hpp"
#include "page/flow.hpp"
#include "page/page.hpp"
#include "page/running.hpp"
#include "page/shaped_document.hpp"
#include "page/stack.hpp"

namespace cvpdf::page {

// Paragraphs with a PageField are left for set(), which knows the pages.
[[nodiscard]] ShapedDocument shape(const document::Document& document, font::FontLibrary& fonts,
                                   Diagnostics& diagnostics);
// There is always at least one page. A region's lines are set to the narrower of its two frames; a frame without
// height or width stands for the other.
[[nodiscard]] PagedDocument set(const ShapedDocument& shaped, const document::Document& document,
                                font::FontLibrary& fonts, Diagnostics& diagnostics);
// The beginning of set(), for who looks at galleys: every region stacked and cut, nothing placed yet.
struct FlowedDocument {
  std::vector<Galley> galleys;    // By region.
  std::vector<RegionFlow> flows;  // By region.
};
[[nodiscard]] FlowedDocument flow(const StackInput& input, std::span<const Band> bands, Diagnostics& diagnostics);
// The end of set(): inspects what flow() made, with nothing of it taken from a memory, and places it.
[[nodiscard]] PagedDocument finish(FlowedDocument flowed, const StackInput& input, RunningSetter& running,
                                   Diagnostics& diagnostics);
// Balances columns anew that a page's end divides, before they are placed: pages keep their boxes.
void rebalance(FlowedDocument& flowed);
// Both: shape and set.
[[nodiscard]] PagedDocument typeset(const document::Document& document, font::FontLibrary& fonts,
                                    Diagnostics& diagnostics);

}  // namespace cvpdf::page
