// A galley: set type in one long column, not yet cut into pages. stack() produces it; the page breaker and
// placement consume it.
#pragma once

#include <cstdint>
#include <variant>
#include <vector>

#include "base/geometry.hpp"
#include "document/document.hpp"
#include "paragraph/line.hpp"

namespace cvpdf::page {

// A break is legal below `penalty_forbid`. At it or above, it is taken only where a page can end nowhere else; the
// more it costs, the more it hurts.
inline constexpr int penalty_forbid = 10'000;
inline constexpr int penalty_force = -10'000;

struct SetLine {
  Point baseline;  // Within its VBox.
  paragraph::Line line;
  std::uint16_t cell = 0;   // Of its row: on a page, a row is read cell by cell.
  std::uint32_t piece = 0;  // In balanced columns: which child it belongs to.
};
struct SetRule {
  Rect rect;  // Within its VBox.
  Color color;
};
struct SetFigure {
  Rect rect;  // Within its VBox.
  document::Figure figure;
};

// The cell that is read after all others of its row.
inline constexpr std::uint16_t last_cell = 0xFFFF;
// Balanced columns: what stands in them may move to other boxes of the row. Each column begins `pitch` after the last.
struct ColumnGrid {
  std::uint16_t count = 0;  // 0: an ordinary row.
  Length pitch;
};

using SetItem = std::variant<SetLine, SetRule, SetFigure>;
// Moves what stands in a VBox.
inline void shift(SetItem& item, const Point& by) {
  const auto corner = [](auto& set) -> Point& {
    if constexpr (requires { set.baseline; }) {
      return set.baseline;
    } else {
      return set.rect.origin;
    }
  };
  Point& place = std::visit([&corner](auto& set) -> Point& { return corner(set); }, item);
  place = {place.x + by.x, place.y + by.y};
}
struct VBox {  // Never split. A row contributes one VBox per shared baseline.
  Length height;
  std::vector<SetItem> items;
  std::uint32_t row = 0;  // The same in all boxes of one row; 0 outside of rows.
  ColumnGrid grid;
  // What stands above it on a page that begins with it, as an artifact: the titles of blocks that go on there.
  std::vector<VBox> head;  // One, or none.
};
struct VGlue {  // A page may end here when the item before is a box. Dropped at the top of a page.
  Length height, stretch, shrink;
};
struct VPenalty {  // Where one stands, the glue behind it is no break.
  int cost = 0;
};
using Galley = std::vector<std::variant<VBox, VGlue, VPenalty>>;  // One per region.

}  // namespace cvpdf::page
