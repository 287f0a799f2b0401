// Balanced columns before any page is cut: a grid of rows, each with one line of every column.
#include <algorithm>
#include <utility>

#include "page/balance.hpp"
#include "page/column.hpp"

namespace cvpdf::page {
namespace {

constexpr std::size_t most_rows_of_a_page = 100;

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

// Readers that go by what they see take lines for a column as long as they stand close: rows do not stretch.
VGlue gap_of_rows(const VGlue& gap) { return {gap.height, {}, gap.shrink}; }

std::vector<Step> empty_rows(std::size_t count, const RowMeasures& measures, const ColumnGrid& grid) {
  std::vector<Step> rows(count);
  for (std::size_t i = 0; i < count; ++i) {
    rows[i].box.height = measures.baseline + measures.depth;
    rows[i].box.grid = grid;
    rows[i].baseline = measures.baseline;
    if (i > 0) rows[i].gap = gap_of_rows(measures.gap);
    if (i == 1 || (i > 0 && i + 1 == count)) rows[i].break_cost = cost_of_widow;
  }
  return rows;
}

// A page that ends where items would have to be divided between columns costs more. How later pages are dealt hangs on
// where the first ends, so that only rows that a first page can hold are looked at.
void price_division(const std::vector<std::size_t>& items, std::size_t columns, std::vector<Step>& rows) {
  for (std::size_t head = 1; head < std::min(rows.size(), most_rows_of_a_page); ++head) {
    const std::size_t parts[] = {head, rows.size() - head};
    if (divides(items, columns, parts)) rows[head].break_cost = std::max(rows[head].break_cost, cost_of_divided_item);
  }
}

struct ItemPlace {
  Point shift;
  std::uint16_t cell = 0;
  std::uint32_t piece = 0;
};

void put(VBox&& from, VBox& row, const ItemPlace& place) {
  for (SetItem& item : from.items) {
    shift(item, place.shift);
    if (auto* line = std::get_if<SetLine>(&item)) {
      line->cell = place.cell;
      line->piece = place.piece;
    }
    row.items.push_back(std::move(item));
  }
}

}  // namespace

void Column::append_columns(std::vector<Column> items, const ColumnGrid& grid, std::uint32_t row) {
  std::vector<std::size_t> lines;
  RowMeasures measures;
  for (Column& item : items) {
    item = std::move(item).settled();
    lines.push_back(item.steps_.size());
    for (const Step& step : item.steps_) {
      note(step, measures);
      note(step.gap, measures);
    }
  }
  const std::size_t parts[] = {least_rows(lines, grid.count)};
  std::vector<Step> rows = empty_rows(parts[0], measures, grid);
  price_division(lines, grid.count, rows);
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
