// A galley: set type in one long column, not yet cut into pages. stack() produces it; the page breaker and
// placement consume it.
#pragma once

#include <variant>
#include <vector>

#include "base/geometry.hpp"
#include "paragraph/line.hpp"

namespace cvpdf::page {

inline constexpr int penalty_forbid = 10'000;
inline constexpr int penalty_force = -10'000;

struct SetLine {
  Point baseline;  // Within its VBox.
  paragraph::Line line;
};
struct SetRule {
  Rect rect;  // Within its VBox.
  Color color;
};

struct VBox {  // Never split. A row contributes one VBox per shared baseline.
  Length height;
  std::vector<std::variant<SetLine, SetRule>> items;
};
struct VGlue {  // A page may end here when the item before is a box. Dropped at the top of a page.
  Length height, stretch, shrink;
};
struct VPenalty {
  int cost = 0;
};
using Galley = std::vector<std::variant<VBox, VGlue, VPenalty>>;  // One per region.

}  // namespace cvpdf::page
