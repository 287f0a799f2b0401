// How a list is set, by the names under which contents and layouts choose it. It knows no items: compose follows it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace cvpdf {

enum class ListShape : std::uint8_t {
  bullets,  // Items one below the other.
  in_line,  // Items one behind the other, as one paragraph.
  columns,  // Items run down columns of equal height.
};
// In the order of enum ListShape.
inline constexpr std::array<std::string_view, 3> list_shape_names{"bullets", "inline", "columns"};

inline constexpr int most_list_columns = 6;

// What was chosen for a list; absent: as it was. A number of columns chooses columns, unless a shape is chosen with it.
struct ListChoice {
  std::optional<ListShape> shape;
  std::optional<int> columns;  // 1 to most_list_columns.
  friend bool operator==(const ListChoice&, const ListChoice&) = default;
};

// `own` where it chooses, `outer` where it does not.
[[nodiscard]] constexpr ListChoice over(const ListChoice& own, const ListChoice& outer) {
  const bool counts = own.columns.has_value() && !own.shape;
  const auto shape = counts ? std::optional(ListShape::columns) : own.shape;
  return {shape ? shape : outer.shape, own.columns ? own.columns : outer.columns};
}

}  // namespace cvpdf
