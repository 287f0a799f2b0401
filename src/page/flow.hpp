// Regions → pages: where each begins, and where it is cut, one below another where the document says so.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

#include "document/document.hpp"
#include "page/frames.hpp"
#include "page/galley.hpp"
#include "page/page_breaker.hpp"

namespace cvpdf::page {

// One page's part of a region.
struct Portion {
  Cut cut;
  Point origin;  // Of its top left corner.
  Size room;     // From there, of its frame.
};
// Where a region stands. Pages are counted from 0.
struct RegionFlow {
  std::size_t first_page = 0;
  std::vector<Portion> portions;  // Of its pages, one after the other; none where nothing flows.
  Length end;                     // Where it ends on its last page, from the page's top.

  [[nodiscard]] std::size_t last_page() const { return first_page + std::max<std::size_t>(portions.size(), 1) - 1; }
};

// `galleys` has one for each region. Frames follow the bands of as many pages as come out. Where a region above leaves
// too little room for what must stand together, the region begins on the next page. Bands that leave no room are an
// error "page/no-room", and the text overlaps them.
[[nodiscard]] std::vector<RegionFlow> flow_regions(const document::Document& document,
                                                   const std::vector<Galley>& galleys, std::span<const Band> bands,
                                                   Diagnostics& diagnostics);

// At least one.
[[nodiscard]] std::size_t page_count(const std::vector<RegionFlow>& flows);

}  // namespace cvpdf::page
