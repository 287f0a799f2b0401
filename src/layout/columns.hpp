// How wide the columns of a page are: arithmetic of margins and sidebar.
#pragma once

#include "base/geometry.hpp"
#include "layout/layout.hpp"

namespace cvpdf::layout {

// From the head margin to the foot margin. Without a sidebar `main` and `full` are the same, and `side` has no width.
struct Columns {
  Rect main, side;
  Rect full;  // Both, with what is between them.
  Rect fill;  // Of the sidebar: over the page's whole height.
};
[[nodiscard]] Columns columns(const Paper& paper, const Sidebar& sidebar);

// Reports "layout/no-room", with the sum, where a paper's margins and the sidebar leave too little for a column.
void check_room_on(const Paper& paper, const Layout& layout, Diagnostics& diagnostics);
[[nodiscard]] bool has_room(const Paper& paper, const Layout& layout);
// On the layout's own paper and on those as wide. What is narrower is checked when a content chooses it.
void check_room(const Layout& layout, Diagnostics& diagnostics);

}  // namespace cvpdf::layout
