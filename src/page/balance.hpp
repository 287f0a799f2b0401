// Deals lines out to columns. It sees numbers only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace cvpdf::page {

// Where a line stands: on which part of a page-broken list, in which row from the part's top, and in which column.
struct DealtLine {
  std::size_t part = 0, row = 0;
  std::uint16_t column = 0;
  friend bool operator==(const DealtLine&, const DealtLine&) = default;
};

// The least number of rows in which `columns` (at least 1) hold items of so many lines each, none of them divided.
[[nodiscard]] std::size_t least_rows(std::span<const std::size_t> items, std::size_t columns);

// A place for each line of all items, in order. A part has a number of rows; all but the last fill theirs, column by
// column; the columns of the last are as even as can be. No item is divided between columns, unless the parts would
// not hold them all so. The parts have at least least_rows() rows together.
[[nodiscard]] std::vector<DealtLine> deal(std::span<const std::size_t> items, std::size_t columns,
                                          std::span<const std::size_t> parts);

// Whether deal() would divide an item between columns.
[[nodiscard]] bool divides(std::span<const std::size_t> items, std::size_t columns, std::span<const std::size_t> parts);

}  // namespace cvpdf::page
