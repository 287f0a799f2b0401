// The arithmetic of columns: collapsing gaps, keeps, shared baselines.
#include "page/column.hpp"

#include <algorithm>
#include <utility>

#include "page/head.hpp"

namespace cvpdf::page {
namespace {

// No gap passes PDF's largest page (ISO 32000-1, annex C.2: 14,400 units), so that sums cannot overflow.
constexpr Length largest_gap = Length::scaled(14'400 * Length::scaled_per_point);
constexpr int lines_below_heading = 2, lines_below_lead_in = 1;
constexpr std::size_t most_cells = last_cell - 1;

Length bounded(Length length) { return std::clamp(length, Length(), largest_gap); }

VGlue greatest(const VGlue& a, const VGlue& b) {
  return {std::max(a.height, b.height), std::max(a.stretch, b.stretch), std::max(a.shrink, b.shrink)};
}

// A forced break wins, then the dearer one.
int stronger(int a, int b) { return std::min(a, b) <= penalty_force ? penalty_force : std::max(a, b); }

Length left_of(const SetItem& item) {
  if (const auto* line = std::get_if<SetLine>(&item)) return line->baseline.x;
  const auto* rule = std::get_if<SetRule>(&item);
  return rule != nullptr ? rule->rect.origin.x : std::get<SetFigure>(item).rect.origin.x;
}

Length left_of(const VBox& box) {
  Length left = largest_gap;
  for (const SetItem& item : box.items) left = std::min(left, left_of(item));
  return left;
}

// Moves what stands in `box` into `row`'s next box, `down` lower.
void add_items(VBox&& box, VBox& row, Length down, std::size_t cell) {
  for (SetItem& item : box.items) {
    shift(item, {Length(), down});
    auto* line = std::get_if<SetLine>(&item);
    if (line != nullptr && line->cell != last_cell) {
      line->cell = static_cast<std::uint16_t>(std::min(cell, most_cells));
    }
    row.items.push_back(std::move(item));
  }
}

}  // namespace

void Column::space(const document::Space& space) {
  pending_ = greatest(pending_, {bounded(space.natural), bounded(space.stretch), bounded(space.shrink)});
}

void Column::open(document::Keep keep) {
  if (keep == document::Keep::with_next) ++with_next_.depth;
  if (keep == document::Keep::together) ++together_.depth;
}

void Column::close(document::Keep keep) {
  if (keep == document::Keep::with_next && --with_next_.depth == 0) {
    if (with_next_.begun) {
      owed_ = lines_below_heading;
      leads_in_ = false;
    }
    with_next_.begun = false;
  }
  if (keep == document::Keep::lead_in && !steps_.empty()) {
    owed_ = std::max(owed_, lines_below_lead_in);
    leads_in_ = true;
  }
  if (keep == document::Keep::together && --together_.depth == 0) together_.begun = false;
}

int Column::keep_cost() const {
  if (with_next_.begun || owed_ == lines_below_heading) return cost_of_stranding;
  if (owed_ > 0) return with_next_.depth > 0 && !leads_in_ ? cost_after_short_section : cost_of_stranding;
  return together_.begun ? cost_in_together : 0;
}

void Column::set_head(VBox& box) {
  for (Continued& block : continued_) {
    if (!std::exchange(block.begun, true)) continue;
    if (block.head.height == Length() && !box.head.empty()) {
      add_below(block.head, box.head.front());
    } else {
      box.head = {block.head};
    }
  }
}

// No page ends beside what hangs.
void Column::pass_overhang(Step& step) {
  if (overhang_.depth <= Length()) return;
  if (left_of(step.box) < overhang_.edge) step.gap.height += overhang_.depth;
  step.break_cost = stronger(step.break_cost, cost_of_widow);
  overhang_.depth -= step.gap.height - step.gap.shrink + step.box.height;
}

void Column::hang_from(std::size_t count, Length edge) {
  if (count == 0 || count >= steps_.size()) return;
  VBox& last = steps_[count - 1].box;
  Length down = last.height;
  for (std::size_t i = count; i < steps_.size(); ++i) {
    for (SetItem& item : steps_[i].box.items) {
      shift(item, {Length(), down});
      last.items.push_back(std::move(item));
    }
    down += steps_[i].box.height;
  }
  overhang_ = {down - last.height, edge};
  steps_.resize(count);
}

// With room for what hangs from its end.
Column Column::settled() && {
  const Length depth = std::exchange(overhang_, {}).depth;
  if (depth > Length() && !steps_.empty()) steps_.back().box.height += depth;
  return std::move(*this);
}

void Column::append(Step step) {
  step.gap = greatest(step.gap, std::exchange(pending_, {}));
  step.gap.shrink = std::min(step.gap.shrink, step.gap.height);
  pass_overhang(step);
  step.break_cost = stronger(step.break_cost, keep_cost());
  if (step.break_cost == 0 && step.gap.height == Length()) step.break_cost = cost_without_gap;
  if (std::exchange(begins_page_, false)) step.break_cost = penalty_force;
  if (with_next_.depth == 0 && owed_ > 0 && step.kind == Step::Kind::line) --owed_;
  with_next_.begun = with_next_.depth > 0;
  together_.begun = together_.depth > 0;
  set_head(step.box);
  steps_.push_back(std::move(step));
}

void Column::fill(std::size_t first, Length left, Length width, Color color) {
  for (std::size_t i = first; i < steps_.size(); ++i) {
    VBox& box = steps_[i].box;
    box.items.insert(box.items.begin(), SetRule{{{left, Length()}, {width, box.height}}, color});
  }
}

void Column::hold_last_item(std::size_t first) {
  if (steps_.size() != first + 1) return;
  int& cost = steps_.back().break_cost;
  cost = stronger(cost, cost_before_last_item);
}

Step Column::merged(std::vector<Column>& cells, std::size_t line, std::uint32_t row) const {
  Step out;
  out.kind = Step::Kind::other;
  out.box.row = row;
  Length depth;
  for (const Column& cell : cells) {
    if (line >= cell.steps_.size()) continue;
    const Step& step = cell.steps_[line];
    out.baseline = std::max(out.baseline, step.baseline);
    depth = std::max(depth, step.box.height - step.baseline);
    out.gap = greatest(out.gap, step.gap);
    out.break_cost = stronger(out.break_cost, step.break_cost);
    if (step.kind == Step::Kind::line) out.kind = Step::Kind::line;
  }
  out.box.height = out.baseline + depth;
  for (std::size_t cell = 0; cell < cells.size(); ++cell) {
    if (line >= cells[cell].steps_.size()) continue;
    Step& step = cells[cell].steps_[line];
    add_items(std::move(step.box), out.box, out.baseline - step.baseline, cell);
  }
  return out;
}

void Column::append_row(std::vector<Column> cells, std::uint32_t row) {
  std::size_t lines = 0;
  for (const Column& cell : cells) lines = std::max(lines, cell.steps_.size());
  for (std::size_t line = 0; line < lines; ++line) append(merged(cells, line, row));
  for (const Column& cell : cells) {
    pending_ = greatest(pending_, cell.pending_);
    owed_ = std::max(owed_, cell.owed_);
    if (cell.overhang_.depth > overhang_.depth) overhang_ = cell.overhang_;
  }
}

Galley Column::to_galley() && {
  if (overhang_.depth > Length()) return std::move(*this).settled().to_galley();
  Galley galley;
  galley.reserve(3 * steps_.size());
  for (Step& step : steps_) {
    if (!galley.empty()) {
      if (step.break_cost != 0) galley.emplace_back(VPenalty{step.break_cost});
      galley.emplace_back(step.gap);
    }
    galley.emplace_back(std::move(step.box));
  }
  return galley;
}

}  // namespace cvpdf::page
