// Everything is a filled rectangle: an outline is four of them.
#include "page/boxes.hpp"

#include <algorithm>
#include <utility>

#include "page/flow.hpp"
#include "page/give.hpp"
#include "page/head.hpp"
#include "page/running.hpp"
#include "page/typeset.hpp"

namespace cvpdf::page {
namespace {

constexpr Color frame_color{0x2f, 0x6f, 0xde};
constexpr Color box_color{0xa9, 0xb4, 0xbd};
constexpr Color baseline_color{0xd6, 0x45, 0x45};
constexpr Color natural_color{0xe6, 0x9a, 0x17};
constexpr Color stretched_color{0x2e, 0x9e, 0x5b};
constexpr Color shrunk_color{0xb0, 0x3f, 0xb3};

constexpr Length points(std::int64_t hundredths) { return Length::scaled(hundredths * Length::scaled_per_point / 100); }
constexpr Length frame_thickness = points(50), box_thickness = points(25), baseline_thickness = points(25);
// Bars of glue stand so far left of their region.
constexpr Length bar_distance = points(600), bar_width = points(200);

class Drawing {
 public:
  explicit Drawing(std::vector<PageItem>& items) : items_(items) {}

  void fill(const Rect& rect, Color color) {
    if (rect.size.width <= Length() || rect.size.height <= Length()) return;
    items_.push_back({FilledRect{rect, color}, document::structure_artifact});
  }
  // Its lines stand inside of the rectangle.
  void outline(const Rect& rect, Length thickness, Color color) {
    const Length right = rect.origin.x + rect.size.width - thickness;
    const Length bottom = rect.origin.y + rect.size.height - thickness;
    fill({rect.origin, {rect.size.width, thickness}}, color);
    fill({{rect.origin.x, bottom}, {rect.size.width, thickness}}, color);
    fill({rect.origin, {thickness, rect.size.height}}, color);
    fill({{right, rect.origin.y}, {thickness, rect.size.height}}, color);
  }

 private:
  std::vector<PageItem>& items_;
};

// Draws one page's slice of a region, from the top down as place() does.
class SliceDrawing {
 public:
  // `head`: how far below the frame's top the slice begins.
  SliceDrawing(const Rect& frame, Length head, std::vector<PageItem>& items)
      : frame_(frame), drawing_(items), natural_(head) {}

  void draw(std::span<Galley::value_type> slice, Length give) {
    Give gives(slice, give);
    for (const auto& item : slice) {
      if (const auto* box = std::get_if<VBox>(&item)) draw(*box);
      if (const auto* glue = std::get_if<VGlue>(&item)) draw(*glue, gives.taken_after(*glue));
    }
    drawing_.outline(frame_, frame_thickness, frame_color);
  }

 private:
  [[nodiscard]] Length y() const { return frame_.origin.y + natural_ + taken_; }

  void draw(const VBox& box) {
    drawing_.outline({{frame_.origin.x, y()}, {frame_.size.width, box.height}}, box_thickness, box_color);
    for (const auto& item : box.items) {
      const auto* line = std::get_if<SetLine>(&item);
      if (line == nullptr) continue;
      const Point start{frame_.origin.x + line->baseline.x, y() + line->baseline.y};
      drawing_.fill({start, {line->line.width, baseline_thickness}}, baseline_color);
    }
    natural_ += box.height;
  }

  void draw(const VGlue& glue, Length taken) {
    const Point start{frame_.origin.x - bar_distance, y()};
    const Length given = taken - taken_;
    const Color color = given < Length() ? shrunk_color : natural_color;
    drawing_.fill({start, {bar_width, glue.height + std::min(given, Length())}}, color);
    drawing_.fill({{start.x, start.y + glue.height}, {bar_width, given}}, stretched_color);
    natural_ += glue.height;
    taken_ = taken;
  }

  Rect frame_;
  Drawing drawing_;
  Length natural_, taken_;
};

void draw_region(Galley& galley, const RegionFlow& flow, std::vector<Page>& pages) {
  for (std::size_t i = 0; i < flow.portions.size() && flow.first_page + i < pages.size(); ++i) {
    const Portion& portion = flow.portions[i];
    const Rect frame{portion.origin, portion.room};
    const Length head = head_height(galley, portion.cut.begin);
    const auto slice = std::span(galley).subspan(portion.cut.begin, portion.cut.end - portion.cut.begin);
    SliceDrawing(frame, head, pages[flow.first_page + i].items).draw(slice, portion.cut.give);
  }
}

void draw_bands(const std::vector<Band>& bands, std::vector<Page>& pages) {
  for (std::size_t page = 0; page < pages.size(); ++page) {
    for (const Band& band : bands) {
      if (!stands_on(band.when, {page + 1, pages.size()})) continue;
      Drawing(pages[page].items).outline(band.area, frame_thickness, frame_color);
    }
  }
}

}  // namespace

PagedDocument with_boxes(PagedDocument pages, const document::Document& document, font::FontLibrary& fonts) {
  Diagnostics known;  // All that can be said was said when the pages were set.
  const ShapedDocument shaped = shape(document, fonts, known);
  const std::vector<Band> bands = RunningSetter(shaped, document, fonts, known).bands();
  FlowedDocument flowed = flow({document, shaped, fonts}, bands, known);
  rebalance(flowed);
  for (std::size_t i = 0; i < flowed.galleys.size(); ++i) draw_region(flowed.galleys[i], flowed.flows[i], pages.pages);
  draw_bands(bands, pages.pages);
  return pages;
}

}  // namespace cvpdf::page
