// The calls: shape, stack, flow the regions over pages, and on each page tints, running content, regions.
#include "page/typeset.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "page/flow.hpp"
#include "page/frames.hpp"
#include "page/inspect.hpp"
#include "page/inspect_edges.hpp"
#include "page/placement.hpp"
#include "page/rebalance.hpp"
#include "page/running.hpp"
#include "page/stack.hpp"
#include "text/family_check.hpp"
#include "text/feature_check.hpp"
#include "text/shape.hpp"

namespace cvpdf::page {
namespace {

std::vector<Galley> stack_regions(const StackInput& input, Diagnostics& diagnostics) {
  std::vector<Galley> galleys;
  for (const document::Region& region : input.document.regions) {
    const Length measure = std::min(own_frame(region, 1).size.width, own_frame(region, 2).size.width);
    galleys.push_back(stack(region.flow, measure, input, diagnostics));
  }
  return galleys;
}

Length bottom_of(const Rect& rect) { return rect.origin.y + rect.size.height; }

// From `top` to `bottom`, if that is anything.
std::optional<Rect> clipped(const Rect& rect, Length top, Length bottom) {
  top = std::max(rect.origin.y, top);
  bottom = std::min(bottom_of(rect), bottom);
  if (top >= bottom) return std::nullopt;
  return Rect{{rect.origin.x, top}, {rect.size.width, bottom - top}};
}

// How far down a page the regions hold down what is below them; no value: all of it.
std::optional<Length> held_down(const std::vector<std::uint32_t>& regions, std::size_t page,
                                const std::vector<RegionFlow>& flows) {
  Length top;
  for (const std::uint32_t id : regions) {
    if (id >= flows.size() || flows[id].portions.empty() || page > flows[id].last_page()) continue;
    if (page < flows[id].last_page()) return std::nullopt;
    top = std::max(top, flows[id].end);
  }
  return top;
}

// Where the lowest of the regions ends on a page, and the whole height where one goes on; no value: none stands there.
std::optional<Length> reached(const document::Tint& tint, std::size_t page, const std::vector<RegionFlow>& flows) {
  std::optional<Length> bottom;
  for (const std::uint32_t id : tint.under) {
    if (id >= flows.size() || flows[id].portions.empty()) continue;
    if (page < flows[id].first_page || page > flows[id].last_page()) continue;
    const Length end = page < flows[id].last_page() ? bottom_of(tint.rect) : flows[id].end + tint.padding;
    bottom = std::max(bottom.value_or(Length()), end);
  }
  return bottom;
}

// What is to be filled on a page; none where a region above takes it all, or none of those over it stands there.
std::optional<Rect> tint_on(const document::Tint& tint, std::size_t page, const std::vector<RegionFlow>& flows) {
  const std::optional<Length> top = held_down(tint.below, page, flows);
  const std::optional<Length> bottom = tint.under.empty() ? bottom_of(tint.rect) : reached(tint, page, flows);
  return top && bottom ? clipped(tint.rect, *top, *bottom) : std::nullopt;
}

std::vector<PageItem> tints_on(const document::Document& document, std::size_t page,
                               const std::vector<RegionFlow>& flows) {
  std::vector<PageItem> items;
  for (const document::Tint& tint : document.tints) {
    const std::optional<Rect> rect = tint_on(tint, page, flows);
    if (rect) items.push_back({FilledRect{*rect, tint.color}, document::structure_artifact});
  }
  return items;
}

void append(std::vector<PageItem> more, std::vector<PageItem>& items) {
  std::move(more.begin(), more.end(), std::back_inserter(items));
}

std::vector<PageItem> regions_on(std::size_t page, std::vector<Galley>& galleys, const std::vector<RegionFlow>& flows,
                                 const PlacementInput& input) {
  std::vector<PageItem> items;
  for (std::size_t i = 0; i < galleys.size(); ++i) {
    const RegionFlow& flow = flows[i];
    if (page < flow.first_page || page - flow.first_page >= flow.portions.size()) continue;
    const Portion& portion = flow.portions[page - flow.first_page];
    append(place(galleys[i], portion.cut, portion.origin, input), items);
  }
  return items;
}

}  // namespace

FlowedDocument flow(const StackInput& input, std::span<const Band> bands, Diagnostics& diagnostics) {
  FlowedDocument result{stack_regions(input, diagnostics), {}};
  result.flows = flow_regions(input.document, result.galleys, bands, diagnostics);
  return result;
}

void rebalance(FlowedDocument& flowed) {
  for (std::size_t i = 0; i < flowed.galleys.size(); ++i) {
    std::vector<Cut> cuts;
    for (const Portion& portion : flowed.flows[i].portions) cuts.push_back(portion.cut);
    rebalance_columns(flowed.galleys[i], cuts);
  }
}

ShapedDocument shape(const document::Document& document, font::FontLibrary& fonts, Diagnostics& diagnostics) {
  text::check_families(document, fonts, diagnostics);
  ShapedDocument shaped;
  shaped.paragraphs.resize(document.paragraphs.size());
  shaped.labels.resize(document.paragraphs.size());
  for (std::size_t id = 0; id < document.paragraphs.size(); ++id) {
    const document::Paragraph& paragraph = document.paragraphs[id];
    if (paragraph.label) shaped.labels[id] = text::shape(paragraph.label->content, document, fonts, diagnostics);
    if (has_page_field(paragraph.content)) continue;
    shaped.paragraphs[id] = text::shape(paragraph.content, document, fonts, diagnostics);
  }
  text::check_features(document, fonts, diagnostics);
  return shaped;
}

PagedDocument set(const ShapedDocument& shaped, const document::Document& document, font::FontLibrary& fonts,
                  Diagnostics& diagnostics) {
  RunningSetter running(shaped, document, fonts, diagnostics);
  const StackInput input{document, shaped, fonts};
  return finish(flow(input, running.bands(), diagnostics), input, running, diagnostics);
}

PagedDocument finish(FlowedDocument flowed, const StackInput& input, RunningSetter& running, Diagnostics& diagnostics) {
  const document::Document& document = input.document;
  rebalance(flowed);
  auto& [galleys, flows] = flowed;
  inspect(galleys, flows, document, diagnostics);
  PagedDocument paged{document.metadata, std::vector<Page>(page_count(flows)), document.structure};
  for (std::size_t page = 0; page < paged.pages.size(); ++page) {
    std::vector<PageItem> items = tints_on(document, page, flows);
    append(running.set({page + 1, paged.pages.size()}), items);
    append(regions_on(page, galleys, flows, {document.structure, input.fonts}), items);
    paged.pages[page] = {document.page, std::move(items)};
  }
  inspect_edges(paged.pages, diagnostics);
  return paged;
}

PagedDocument typeset(const document::Document& document, font::FontLibrary& fonts, Diagnostics& diagnostics) {
  return set(shape(document, fonts, diagnostics), document, fonts, diagnostics);
}

}  // namespace cvpdf::page
