#include "page/underlines.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace cvpdf::page {
namespace {

using paragraph::GlyphRun;

bool is_underlined(const GlyphRun& run) { return run.underline == document::Underline::single; }

struct Bar {
  Length top;  // Below the line's baseline.
  Length thickness;
};

// Small letters beside the largest, raised or lowered, do not move it.
Bar bar_under(std::span<const GlyphRun> stretch, const font::FontLibrary& fonts) {
  const GlyphRun& largest = *std::max_element(stretch.begin(), stretch.end(),
                                              [](const GlyphRun& a, const GlyphRun& b) { return a.size < b.size; });
  const font::Metrics& metrics = fonts.face(largest.face).metrics;
  return {ratio_of(largest.size, metrics.underline_depth, metrics.units_per_em) - largest.rise,
          ratio_of(largest.size, metrics.underline_thickness, metrics.units_per_em)};
}

}  // namespace

void Underlines::note(const SetLine& line, Point corner) {
  const std::vector<GlyphRun>& runs = line.line.runs;
  const Point start{corner.x + line.baseline.x, corner.y + line.baseline.y};
  for (auto end = runs.begin();;) {
    const auto begin = std::find_if(end, runs.end(), is_underlined);
    if (begin == runs.end()) return;
    end = std::find_if_not(begin, runs.end(), is_underlined);
    draw({begin, end}, start);
  }
}

void Underlines::draw(std::span<const GlyphRun> stretch, Point start) {
  const Bar bar = bar_under(stretch, fonts_);
  while (!stretch.empty()) {
    const GlyphRun& first = stretch.front();
    const auto end = std::find_if(stretch.begin(), stretch.end(),
                                  [&first](const GlyphRun& run) { return run.color != first.color; });
    const auto count = static_cast<std::size_t>(end - stretch.begin());
    const GlyphRun& last = stretch[count - 1];
    const Rect rect{{start.x + first.x, start.y + bar.top}, {last.x + last.width - first.x, bar.thickness}};
    // Blanks at a line's end take up no room.
    if (rect.size.width > Length()) drawn_.push_back({FilledRect{rect, first.color}, document::structure_artifact});
    stretch = stretch.subspan(count);
  }
}

void Underlines::append_to(std::vector<PageItem>& items) && {
  items.insert(items.end(), std::make_move_iterator(drawn_.begin()), std::make_move_iterator(drawn_.end()));
}

}  // namespace cvpdf::page
