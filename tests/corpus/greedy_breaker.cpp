#include "corpus/greedy_breaker.hpp"

#include <algorithm>

#include "corpus/page_survey.hpp"

namespace cvpdf::corpus {
namespace {

using page::Cut;
using page::Galley;
using page::VBox;
using page::VGlue;

// The natural height and what the glue could give, of [begin, end).
VGlue sum(const Galley& galley, std::size_t begin, std::size_t end) {
  VGlue sum;
  for (std::size_t i = begin; i < end; ++i) {
    if (const auto* box = std::get_if<VBox>(&galley[i])) sum.height += box->height;
    const auto* glue = std::get_if<VGlue>(&galley[i]);
    if (glue == nullptr) continue;
    sum.height += glue->height;
    sum.stretch += glue->stretch;
    sum.shrink += glue->shrink;
  }
  return sum;
}

// Where the page that begins at `begin` ends.
Break end_of_page(const Galley& galley, const std::vector<Break>& breaks, std::size_t begin, Length height) {
  Break fitting{0, page::penalty_forbid}, legal{0, 0};
  for (const Break& place : breaks) {
    if (place.end <= begin) continue;
    if (fitting.end != 0 && sum(galley, begin, place.end).height > height) break;
    fitting = place;
    if (place.cost < page::penalty_forbid) legal = place;
    if (place.cost <= page::penalty_force) break;
  }
  return legal.end != 0 ? legal : fitting;
}

Cut with_give(const Galley& galley, std::size_t begin, const Break& end, Length height) {
  const VGlue content = sum(galley, begin, end.end);
  const Length room = height - content.height;
  const bool ends_freely = end.end == galley.size() || end.cost <= page::penalty_force;
  const Length give = room < Length() ? std::max(room, -content.shrink) : std::min(room, content.stretch);
  return {begin, end.end, ends_freely && room > Length() ? Length() : give};
}

}  // namespace

std::size_t next_box(const Galley& galley, std::size_t item) {
  while (item < galley.size() && !std::holds_alternative<VBox>(galley[item])) ++item;
  return item;
}

std::vector<Cut> break_greedily(const Galley& galley, const page::PageForm& heights) {
  std::vector<Break> breaks = breaks_of(galley);
  breaks.push_back({galley.size(), 0});
  std::vector<Cut> cuts;
  for (std::size_t begin = next_box(galley, 0); begin < galley.size();) {
    const Length height = cuts.empty() ? heights.first : heights.rest;
    const Break end = end_of_page(galley, breaks, begin, height);
    cuts.push_back(with_give(galley, begin, end, height));
    begin = next_box(galley, end.end);
  }
  return cuts;
}

long forbidden_cost(const Galley& galley, const std::vector<Cut>& cuts) {
  long cost = 0;
  for (const Break& place : breaks_of(galley)) {
    const bool is_cut = std::any_of(cuts.begin(), cuts.end(), [&](const Cut& cut) { return cut.end == place.end; });
    if (is_cut && place.cost >= page::penalty_forbid) cost += place.cost;
  }
  return cost;
}

}  // namespace cvpdf::corpus
