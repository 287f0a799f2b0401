// One grid after the other: its lines are lifted out, dealt to the pages' rows, and put down again.
#include "page/rebalance.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

#include "page/balance.hpp"

namespace cvpdf::page {
namespace {

using Items = std::vector<SetItem>;

// What one line of a column holds: its text, and the bullet beside it.
struct Lifted {
  std::uint16_t column = 0;
  std::uint32_t piece = 0;
  Items items;
};

// The boxes of one grid, by page.
using Parts = std::vector<std::vector<VBox*>>;

void lift_box(VBox& box, std::vector<Lifted>& lifted) {
  std::map<std::uint16_t, Lifted> cells;
  Items kept;
  for (auto& item : box.items) {
    auto* line = std::get_if<SetLine>(&item);
    if (line == nullptr || line->cell >= box.grid.count) {
      kept.push_back(std::move(item));
      continue;
    }
    Lifted& cell = cells[line->cell];
    cell.column = line->cell;
    cell.piece = line->piece;
    cell.items.push_back(std::move(item));
  }
  box.items = std::move(kept);
  for (auto& [column, cell] : cells) lifted.push_back(std::move(cell));
}

// All lines, in reading order.
std::vector<Lifted> lift(Parts& parts) {
  std::vector<Lifted> lifted;
  for (auto& part : parts) {
    for (VBox* box : part) lift_box(*box, lifted);
  }
  std::stable_sort(lifted.begin(), lifted.end(), [](const Lifted& a, const Lifted& b) { return a.column < b.column; });
  return lifted;
}

std::vector<std::size_t> item_lines(const std::vector<Lifted>& lifted) {
  std::vector<std::size_t> lines;
  for (std::size_t i = 0; i < lifted.size(); ++i) {
    if (i == 0 || lifted[i].piece != lifted[i - 1].piece) lines.push_back(0);
    ++lines.back();
  }
  return lines;
}

void put_down(Lifted&& line, std::uint16_t column, VBox& box) {
  const Length shift = box.grid.pitch * (std::int64_t{column} - line.column);
  for (auto& item : line.items) {
    auto& set = std::get<SetLine>(item);
    set.baseline.x += shift;
    set.cell = column;
    box.items.push_back(std::move(item));
  }
}

void rebalance(Parts& parts) {
  std::vector<Lifted> lifted = lift(parts);
  std::vector<std::size_t> rows;
  for (const auto& part : parts) rows.push_back(part.size());
  const auto dealt = deal(item_lines(lifted), parts.front().front()->grid.count, rows);
  for (std::size_t i = 0; i < lifted.size(); ++i) {
    put_down(std::move(lifted[i]), dealt[i].column, *parts[dealt[i].part][dealt[i].row]);
  }
  for (VBox* box : parts.back()) {
    if (box->items.empty()) box->height = Length();
  }
}

}  // namespace

void rebalance_columns(Galley& galley, const std::vector<Cut>& cuts) {
  std::map<std::uint32_t, Parts> grids;
  for (const Cut& cut : cuts) {
    std::map<std::uint32_t, bool> seen;
    for (std::size_t i = cut.begin; i < cut.end; ++i) {
      auto* box = std::get_if<VBox>(&galley[i]);
      if (box == nullptr || box->grid.count == 0) continue;
      Parts& parts = grids[box->row];
      if (!std::exchange(seen[box->row], true)) parts.emplace_back();
      parts.back().push_back(box);
    }
  }
  for (auto& [row, parts] : grids) {
    if (parts.size() > 1) rebalance(parts);
  }
}

}  // namespace cvpdf::page
