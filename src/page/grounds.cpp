#include "page/grounds.hpp"

#include <algorithm>
#include <iterator>
#include <span>

namespace cvpdf::page {
namespace {

using paragraph::GlyphRun;

// Thousandths of the size of type. Lines of a usual leading keep their grounds apart.
constexpr int above = 780, below = 270, beside = 300;

Rect rect_under(std::span<const GlyphRun> stretch, Point start) {
  const GlyphRun& largest = *std::max_element(stretch.begin(), stretch.end(),
                                              [](const GlyphRun& a, const GlyphRun& b) { return a.size < b.size; });
  const auto share = [&largest](int thousandths) { return ratio_of(largest.size, thousandths, 1000); };
  const GlyphRun& last = stretch.back();
  const Length left = stretch.front().x - share(beside), right = last.x + last.width + share(beside);
  return {{start.x + left, start.y - largest.rise - share(above)}, {right - left, share(above + below)}};
}

}  // namespace

void add_grounds(const SetLine& line, Point corner, std::vector<PageItem>& grounds) {
  const std::vector<GlyphRun>& runs = line.line.runs;
  const Point start{corner.x + line.baseline.x, corner.y + line.baseline.y};
  for (auto begin = runs.begin(); begin != runs.end();) {
    const auto end = std::find_if(begin, runs.end(), [&](const GlyphRun& run) { return run.fill != begin->fill; });
    if (begin->fill) {
      grounds.push_back({FilledRect{rect_under({begin, end}, start), *begin->fill}, document::structure_artifact});
    }
    begin = end;
  }
}

void put_under(std::vector<PageItem>&& grounds, std::vector<PageItem>& items) {
  items.insert(items.begin(), std::make_move_iterator(grounds.begin()), std::make_move_iterator(grounds.end()));
}

}  // namespace cvpdf::page
