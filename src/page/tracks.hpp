// The widths of a row's cells. It sees numbers only.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "document/document.hpp"

namespace cvpdf::page {

// Of one cell: the left edge from the row's, and the width.
struct CellFrame {
  Length left, width;
  friend bool operator==(const CellFrame&, const CellFrame&) = default;
};

// `naturals` has a width for each cell, without breaks; none for an empty cell, which takes no room unless its track
// is fixed. A cell without a track shares. A `fit` cell is capped at two thirds of the row, and all of them yield
// until every `share` has a sixth. Frames never overlap where the fixed tracks leave room, and no width is below zero.
[[nodiscard]] std::vector<CellFrame> place_cells(const document::Row& row,
                                                 std::span<const std::optional<Length>> naturals, Length width);

}  // namespace cvpdf::page
