// Balanced columns before any page is cut: a grid of rows, each with one line of every column.
#include <algorithm>
#include <utility>

#include "page/balance.hpp"
#include "page/column.hpp"

namespace cvpdf::page {
namespace {

// The measures that all rows share.
struct RowMeasures {
  Length baseline, depth;
  VGlue gap;
};

void note(const Step& step, RowMeasures& rows) {
  rows.baseline = std::max(rows.baseline, step.baseline);
  rows.depth = std::max(rows.depth, step.box.height - step.baseline);
}

void note(const VGlue& gap, RowMeasures& rows) {
  rows.gap.height = std::max(rows.gap.height, gap.height);
  rows.gap.stretch = std::max(rows.gap.stretch, gap.stretch);
  rows.gap.shrink = std::max(rows.gap.shrink, gap.shrink);
}

std::vector<Step> empty_rows(std::size_t count, const RowMeasures& measures, const ColumnGrid& grid) {
  std::vector<Step> rows(count);
  for (std::size_t i = 0; i < count; ++i) {
    rows[i].box.height = measures.baseline + measures.depth;
    rows[i].box.grid = grid;
    rows[i].baseline = measures.baseline;
    if (i > 0) rows[i].gap = measures.gap;
    if (i == 1 || (i > 0 && i + 1 == count)) rows[i].break_cost = cost_of_widow;
  }
  return rows;
}

struct ItemPlace {
  Point shift;
  std::uint16_t cell = 0;
  std::uint32_t piece = 0;
};

void put(VBox&& from, VBox& row, const ItemPlace& place) {
  for (auto& item : from.items) {
    if (auto* line = std::get_if<SetLine>(&item)) {
      line->baseline = {line->baseline.x + place.shift.x, line->baseline.y + place.shift.y};
      line->cell = place.cell;
      line->piece = place.piece;
    } else {
      Point& origin = std::get<SetRule>(item).rect.origin;
      origin = {origin.x + place.shift.x, origin.y + place.shift.y};
    }
    row.items.push_back(std::move(item));
  }
}

}  // namespace

void Column::append_columns(std::vector<Column> items, const ColumnGrid& grid, std::uint32_t row) {
  std::vector<std::size_t> lines;
  RowMeasures measures;
  for (const Column& item : items) {
    lines.push_back(item.steps_.size());
    for (const Step& step : item.steps_) {
      note(step, measures);
      note(step.gap, measures);
    }
  }
  const std::size_t parts[] = {least_rows(lines, grid.count)};
  std::vector<Step> rows = empty_rows(parts[0], measures, grid);
  const std::vector<DealtLine> dealt = deal(lines, grid.count, parts);
  std::size_t line = 0;
  for (std::uint32_t piece = 0; piece < items.size(); ++piece) {
    for (Step& step : items[piece].steps_) {
      const DealtLine& at = dealt[line++];
      const ItemPlace place{{grid.pitch * at.column, measures.baseline - step.baseline}, at.column, piece};
      put(std::move(step.box), rows[at.row].box, place);
    }
  }
  for (Step& step : rows) {
    step.box.row = row;
    append(std::move(step));
  }
  RowMeasures behind;
  note(pending_, behind);
  for (const Column& item : items) note(item.pending_, behind);
  pending_ = behind.gap;
}

}  // namespace cvpdf::page
