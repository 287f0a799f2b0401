#include "page/frames.hpp"

#include <algorithm>

namespace cvpdf::page {
namespace {

using document::Running;

[[nodiscard]] bool is_empty(const Rect& frame) { return frame.size.width <= Length() || frame.size.height <= Length(); }

[[nodiscard]] Length right_of(const Rect& rect) { return rect.origin.x + rect.size.width; }
[[nodiscard]] Length bottom_of(const Rect& rect) { return rect.origin.y + rect.size.height; }

// Side by side they do not meet, however high they are.
[[nodiscard]] bool is_beside(const Rect& frame, const Rect& area) {
  return right_of(area) <= frame.origin.x || area.origin.x >= right_of(frame);
}

void yield(Rect& frame, const Band& band) {
  if (is_beside(frame, band.area)) return;
  if (band.edge == Running::Edge::top) {
    const Length top = std::max(frame.origin.y, bottom_of(band.area));
    frame = {{frame.origin.x, top}, {frame.size.width, bottom_of(frame) - top}};
  } else {
    frame.size.height = std::min(bottom_of(frame), band.area.origin.y) - frame.origin.y;
  }
}

}  // namespace

bool stands_on(Running::When when, const text::PageNumbers& page) {
  switch (when) {
    case Running::When::always:
      return true;
    case Running::When::first:
      return page.number == 1;
    case Running::When::rest:
      return page.number > 1;
    case Running::When::several_pages:
      return page.count > 1;
    case Running::When::first_of_several:
      return page.number == 1 && page.count > 1;
  }
  return false;
}

const Rect& own_frame(const document::Region& region, std::size_t page) {
  const Rect& wanted = page == 1 ? region.first : region.rest;
  const Rect& other = page == 1 ? region.rest : region.first;
  return is_empty(wanted) ? other : wanted;
}

Rect frame_on(const document::Region& region, const text::PageNumbers& page, std::span<const Band> bands) {
  Rect frame = own_frame(region, page.number);
  for (const Band& band : bands) {
    if (stands_on(band.when, page)) yield(frame, band);
  }
  return frame;
}

}  // namespace cvpdf::page
