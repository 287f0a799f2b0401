#include "corpus/page_fill.hpp"

#include <algorithm>
#include <limits>

#include "corpus/page_survey.hpp"

namespace cvpdf::corpus {
namespace {

constexpr double full_enough = 0.92;
constexpr std::size_t unreachable = std::numeric_limits<std::size_t>::max();

using page::VBox;
using page::VGlue;

// Where a page may end, and where the next would begin.
struct End {
  std::size_t end, next;
  bool is_forced;
};

// The galley's beginning first, its end last.
std::vector<End> ends_of(const page::Galley& galley) {
  std::vector<End> ends{{0, next_box(galley, 0), true}};
  for (const Break& place : breaks_of(galley)) {
    if (place.cost >= page::penalty_forbid) continue;
    ends.push_back({place.end, next_box(galley, place.end), place.cost <= page::penalty_force});
  }
  ends.push_back({galley.size(), galley.size(), true});
  return ends;
}

VGlue natural(const page::Galley& galley, std::size_t begin, std::size_t end) {
  VGlue sum;
  for (std::size_t i = begin; i < end; ++i) {
    if (const auto* box = std::get_if<VBox>(&galley[i])) sum.height += box->height;
    if (const auto* glue = std::get_if<VGlue>(&galley[i])) {
      sum = {sum.height + glue->height, sum.stretch + glue->stretch, sum.shrink + glue->shrink};
    }
  }
  return sum;
}

Length height_from(const SetRegion& region, std::size_t begin) {
  return begin == next_box(region.galley, 0) ? region.heights.first : region.heights.rest;
}

bool is_full_enough(const VGlue& content, Length height) {
  return (content.height + content.stretch).points() >= full_enough * height.points();
}

}  // namespace

std::vector<std::size_t> underfull_pages(const SetRegion& region) {
  std::vector<std::size_t> pages;
  const std::vector<End> ends = ends_of(region.galley);
  for (std::size_t page = 0; page + 1 < region.cuts.size(); ++page) {
    const page::Cut& cut = region.cuts[page];
    const auto end = std::find_if(ends.begin(), ends.end(), [&cut](const End& row) { return row.end == cut.end; });
    if (end != ends.end() && end->is_forced) continue;
    if (!is_full_enough(natural(region.galley, cut.begin, cut.end), height_from(region, cut.begin))) {
      pages.push_back(page);
    }
  }
  return pages;
}

std::size_t fewest_underfull(const SetRegion& region) {
  const std::vector<End> ends = ends_of(region.galley);
  std::vector<std::size_t> fewest(ends.size(), unreachable);
  fewest.front() = 0;
  for (std::size_t end = 1; end < ends.size(); ++end) {
    for (std::size_t from = end; from-- > 0;) {
      const Length height = height_from(region, ends[from].next);
      const VGlue content = natural(region.galley, ends[from].next, ends[end].end);
      if (content.height - content.shrink > std::max(region.heights.first, region.heights.rest)) break;
      if (content.height - content.shrink <= height && fewest[from] != unreachable) {
        const bool is_gap = !ends[end].is_forced && !is_full_enough(content, height);
        fewest[end] = std::min(fewest[end], fewest[from] + (is_gap ? 1 : 0));
      }
      if (ends[from].is_forced) break;
    }
  }
  return fewest.back();
}

}  // namespace cvpdf::corpus
