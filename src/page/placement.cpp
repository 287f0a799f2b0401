// First every box finds its place, then rows are put into reading order, then lines become items.
#include "page/placement.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "page/give.hpp"
#include "page/grounds.hpp"
#include "page/head.hpp"
#include "page/underlines.hpp"

namespace cvpdf::page {
namespace {

using document::StructureId;

// A line, rule or figure with the top left corner of its box. Reading order is by group, then cell, then height.
struct Placed {
  SetItem* item = nullptr;
  Point corner;
  std::size_t group = 0;
  std::uint16_t cell = 0;
};

void note_items(VBox& box, Point corner, std::size_t group, std::vector<Placed>& placed) {
  for (auto& item : box.items) {
    const auto* line = std::get_if<SetLine>(&item);
    const std::uint16_t cell = line != nullptr && box.row != 0 ? line->cell : std::uint16_t{0};
    placed.push_back({&item, corner, group, cell});
  }
}

std::vector<Placed> find_places(std::span<Galley::value_type> slice, Length give, Point origin) {
  std::vector<Placed> placed;
  Give gives(slice, give);
  Length natural, taken;
  std::size_t group = 0;
  std::uint32_t row = 0;
  for (auto& item : slice) {
    if (const auto* glue = std::get_if<VGlue>(&item)) {
      natural += glue->height;
      taken = gives.taken_after(*glue);
    }
    auto* box = std::get_if<VBox>(&item);
    if (box == nullptr) continue;
    if (box->row == 0 || box->row != row) ++group;
    row = box->row;
    note_items(*box, {origin.x, origin.y + natural + taken}, group, placed);
    natural += box->height;
  }
  return placed;
}

void put_in_reading_order(std::vector<Placed>& placed) {
  std::stable_sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
    return a.group != b.group ? a.group < b.group : a.cell < b.cell;
  });
}

std::span<Galley::value_type> slice_of(Galley& galley, const Cut& cut) {
  return std::span(galley).subspan(cut.begin, cut.end - cut.begin);
}

std::vector<Placed> places(Galley& galley, const Cut& cut, Point origin) {
  std::vector<Placed> placed = find_places(slice_of(galley, cut), cut.give, origin);
  put_in_reading_order(placed);
  return placed;
}

PageItem rule_item(const SetRule& rule, Point corner) {
  const Point origin{corner.x + rule.rect.origin.x, corner.y + rule.rect.origin.y};
  return {FilledRect{{origin, rule.rect.size}, rule.color}, document::structure_artifact};
}

PageItem figure_item(const SetFigure& set, Point corner) {
  const Point origin{corner.x + set.rect.origin.x, corner.y + set.rect.origin.y};
  const document::Figure& figure = set.figure;
  return {PlacedFigure{{origin, set.rect.size}, figure.shape, figure.picture}, figure.structure};
}

// Of what is no line.
PageItem item_of(const SetItem& item, Point corner) {
  const auto* rule = std::get_if<SetRule>(&item);
  return rule != nullptr ? rule_item(*rule, corner) : figure_item(std::get<SetFigure>(item), corner);
}

Point run_start(const SetLine& line, const paragraph::GlyphRun& run, Point corner) {
  return {corner.x + line.baseline.x + run.x, corner.y + line.baseline.y};
}

// Turns placed lines into items, with the links over them.
class LineWriter {
 public:
  explicit LineWriter(const PlacementInput& input) : input_(input) {}

  void write(SetLine& line, Point corner, std::vector<PageItem>& items) {
    for (paragraph::GlyphRun& run : line.line.runs) {
      const std::optional<StructureId> link = link_of(run.structure);
      if (link != link_) end_link(items);
      link_ = link;
      const Point baseline = run_start(line, run, corner);
      if (link) extend_link(run, baseline);
      const StructureId structure = run.structure;
      items.push_back({SetText{baseline, std::move(run)}, structure});
    }
    end_link(items);
  }

 private:
  // The nearest link that encloses the node. Parents come first, so the walk ends.
  [[nodiscard]] std::optional<StructureId> link_of(StructureId id) const {
    while (id < input_.structure.size()) {
      const document::StructureNode& node = input_.structure[id];
      if (node.role == document::Role::link) return id;
      if (node.parent >= id) break;
      id = node.parent;
    }
    return std::nullopt;
  }

  void extend_link(const paragraph::GlyphRun& run, Point baseline) {
    const font::Metrics& metrics = input_.fonts.face(run.face).metrics;
    const Length y = baseline.y - run.rise;
    const Length top = y - ratio_of(run.size, metrics.ascent, metrics.units_per_em);
    const Length bottom = y + ratio_of(run.size, metrics.descent, metrics.units_per_em);
    const Length right = baseline.x + run.width;
    if (!area_) area_ = Area{baseline.x, top, right, bottom};
    area_ = Area{std::min(area_->left, baseline.x), std::min(area_->top, top), std::max(area_->right, right),
                 std::max(area_->bottom, bottom)};
  }

  void end_link(std::vector<PageItem>& items) {
    if (area_) {
      const Size size{area_->right - area_->left, area_->bottom - area_->top};
      items.push_back({LinkArea{{{area_->left, area_->top}, size}}, *link_});
    }
    area_.reset();
    link_.reset();
  }

  struct Area {
    Length left, top, right, bottom;
  };
  const PlacementInput& input_;
  std::optional<StructureId> link_;
  std::optional<Area> area_;
};

// Other pages have the same head, so a copy is placed.
std::vector<PageItem> place_head(const Galley& galley, const Cut& cut, Point origin, const font::FontLibrary& fonts) {
  const auto* box = cut.begin < cut.end ? std::get_if<VBox>(&galley[cut.begin]) : nullptr;
  if (box == nullptr || box->head.empty()) return {};
  Galley head{box->head.front()};
  return place_artifact(head, {0, 1, {}}, origin, fonts);
}

}  // namespace

std::vector<PageItem> place(Galley& galley, const Cut& cut, Point origin, const PlacementInput& input) {
  std::vector<PageItem> items = place_head(galley, cut, origin, input.fonts);
  origin.y += head_height(galley, cut.begin);
  LineWriter writer(input);
  Underlines underlines(input.fonts);
  std::vector<PageItem> grounds;
  for (const Placed& placed : places(galley, cut, origin)) {
    if (auto* line = std::get_if<SetLine>(placed.item)) {
      underlines.note(*line, placed.corner);
      add_grounds(*line, placed.corner, grounds);
      writer.write(*line, placed.corner, items);
    } else {
      items.push_back(item_of(*placed.item, placed.corner));
    }
  }
  std::move(underlines).append_to(items);
  put_under(std::move(grounds), items);
  return items;
}

std::vector<PageItem> place_artifact(Galley& galley, const Cut& cut, Point origin, const font::FontLibrary& fonts) {
  std::vector<PageItem> items;
  Underlines underlines(fonts);
  std::vector<PageItem> grounds;
  for (const Placed& placed : places(galley, cut, origin)) {
    auto* line = std::get_if<SetLine>(placed.item);
    if (line == nullptr) {
      items.push_back(item_of(*placed.item, placed.corner));
      continue;
    }
    underlines.note(*line, placed.corner);
    add_grounds(*line, placed.corner, grounds);
    for (paragraph::GlyphRun& run : line->line.runs) {
      run.structure = document::structure_artifact;
      const Point start = run_start(*line, run, placed.corner);
      items.push_back({SetText{start, std::move(run)}, document::structure_artifact});
    }
  }
  std::move(underlines).append_to(items);
  put_under(std::move(grounds), items);
  return items;
}

}  // namespace cvpdf::page
