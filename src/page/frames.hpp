// The frames in which regions stand: their own, less what running content takes on the page. It sees numbers only.
#pragma once

#include <span>
#include <vector>

#include "document/document.hpp"
#include "text/shape.hpp"

namespace cvpdf::page {

// The room that a running content takes on the pages where it stands, with the gap between it and the text.
struct Band {
  document::Running::When when = document::Running::When::always;
  document::Running::Edge edge = document::Running::Edge::bottom;
  Rect area;
};

[[nodiscard]] bool stands_on(document::Running::When when, const text::PageNumbers& page);

// A region's own frame on a page, the first being 1; a frame without height or width stands for the other.
[[nodiscard]] const Rect& own_frame(const document::Region& region, std::size_t page);
// The same, less the bands that stand on the page and reach into it. The height may be below zero.
[[nodiscard]] Rect frame_on(const document::Region& region, const text::PageNumbers& page, std::span<const Band> bands);

}  // namespace cvpdf::page
