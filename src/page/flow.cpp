// Each region once through the page breaker, in order; twice where a foot stands on several pages only and takes room.
#include "page/flow.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace cvpdf::page {
namespace {

using document::Document;
using document::Region;
using text::PageNumbers;

// Less than this, in height, holds no text to speak of.
constexpr Length least_room = Length::scaled(72 * Length::scaled_per_point);
constexpr PageNumbers only_page{1, 1}, first_page{1, 2}, later_page{2, 2};

// Where a region begins.
struct Start {
  std::size_t page = 0;
  Rect frame;
};

[[nodiscard]] Rect lowered(const Rect& frame, Length top) {
  const Length y = std::max(frame.origin.y, top);
  return {{frame.origin.x, y}, {frame.size.width, frame.size.height - (y - frame.origin.y)}};
}

// Whether the first page's slice does not fit, or ends where no page should.
[[nodiscard]] bool begins_badly(const Galley& galley, const std::vector<Cut>& cuts, Length room) {
  if (cuts.empty()) return false;
  const Cut& first = cuts.front();
  if (natural_height(galley, first) + std::min(first.give, Length()) > room) return true;
  if (cuts.size() == 1) return false;
  const auto* penalty = std::get_if<VPenalty>(&galley[first.end]);
  return penalty != nullptr && penalty->cost >= penalty_forbid;
}

// Flows all regions for documents of one page, or for those of several.
class Flower {
 public:
  Flower(const Document& document, const std::vector<Galley>& galleys, std::span<const Band> bands, PageNumbers first)
      : document_(document), galleys_(galleys), bands_(bands), first_(first) {}

  std::vector<RegionFlow> run(Diagnostics& diagnostics) {
    for (std::size_t i = 0; i < galleys_.size(); ++i) flows_.push_back(flow(i, diagnostics));
    for (std::size_t i = 0; i < galleys_.size(); ++i) center(i);
    return std::move(flows_);
  }

 private:
  [[nodiscard]] Rect frame(const Region& region, std::size_t page) const {
    const PageNumbers numbers = page == 0 ? first_ : later_page;
    const Rect frame = frame_on(region, numbers, bands_);
    return frame.size.height < least_room ? own_frame(region, numbers.number) : frame;
  }

  [[nodiscard]] Start start(const Region& region, std::size_t index) const {
    Start start{0, frame(region, 0)};
    for (const std::uint32_t id : region.below) {
      if (id < index) lower(start, region, flows_[id]);
    }
    return start;
  }
  // Puts the start below another region, if that ends later.
  void lower(Start& start, const Region& region, const RegionFlow& above) const {
    if (above.last_page() < start.page) return;
    if (above.last_page() > start.page) start = {above.last_page(), frame(region, above.last_page())};
    const Length gap = above.portions.empty() ? Length() : region.gap;
    start.frame = lowered(start.frame, above.end + gap);
  }

  [[nodiscard]] std::vector<Cut> cut(std::size_t index, const Start& start, Diagnostics& diagnostics) const {
    const Length rest = frame(document_.regions[index], start.page + 1).size.height;
    return break_pages(galleys_[index], {start.frame.size.height, rest, document_.bottom}, diagnostics);
  }

  [[nodiscard]] RegionFlow flow(std::size_t index, Diagnostics& diagnostics) const {
    const Region& region = document_.regions[index];
    Start start = this->start(region, index);
    Diagnostics said_of_start;
    std::vector<Cut> cuts = cut(index, start, said_of_start);
    const bool is_lowered = start.frame != frame(region, start.page);
    if (is_lowered && begins_badly(galleys_[index], cuts, start.frame.size.height)) {
      start = {start.page + 1, frame(region, start.page + 1)};
      cuts = cut(index, start, diagnostics);
    } else {
      diagnostics.report_all(said_of_start);
    }
    return placed(index, start, cuts);
  }

  [[nodiscard]] RegionFlow placed(std::size_t index, const Start& start, const std::vector<Cut>& cuts) const {
    RegionFlow flow;
    flow.first_page = start.page;
    flow.end = start.frame.origin.y;
    for (const Cut& cut : cuts) {
      const std::size_t page = start.page + flow.portions.size();
      const Rect room = page == start.page ? start.frame : frame(document_.regions[index], page);
      flow.portions.push_back({cut, room.origin, room.size});
      flow.end = room.origin.y + natural_height(galleys_[index], cut) + cut.give;
    }
    return flow;
  }

  // What stands below the two is where it was: the higher of them stays.
  void center(std::size_t index) {
    const std::optional<std::uint32_t>& other = document_.regions[index].beside;
    if (!other || *other >= flows_.size()) return;
    RegionFlow& one = flows_[index];
    RegionFlow& two = flows_[*other];
    if (one.portions.size() != 1 || two.portions.size() != 1 || one.first_page != two.first_page) return;
    RegionFlow& lower = height_of(one) < height_of(two) ? one : two;
    const Length middle = (middle_of(one) - middle_of(two)) * (&lower == &one ? -1 : 1);
    lower.portions.front().origin.y += middle;
    lower.end += middle;
  }
  static Length height_of(const RegionFlow& flow) { return flow.end - flow.portions.front().origin.y; }
  static Length middle_of(const RegionFlow& flow) { return (flow.end + flow.portions.front().origin.y) / 2; }

  const Document& document_;
  const std::vector<Galley>& galleys_;
  std::span<const Band> bands_;
  PageNumbers first_;
  std::vector<RegionFlow> flows_;
};

[[nodiscard]] bool depends_on_count(const Document& document, std::span<const Band> bands) {
  return std::any_of(document.regions.begin(), document.regions.end(), [bands](const Region& region) {
    return frame_on(region, only_page, bands) != frame_on(region, first_page, bands);
  });
}

SourceSpan first_span(const Document& document, const std::vector<document::Block>& flow) {
  for (const document::Block& block : flow) {
    if (const auto* row = std::get_if<document::Row>(&block.kind)) {
      const SourceSpan span = first_span(document, row->cells);
      if (span.file != 0) return span;
    }
    const auto* id = std::get_if<document::ParagraphId>(&block.kind);
    if (id == nullptr) continue;
    for (const document::Inline& part : document.paragraphs[*id].content) {
      const auto* text = std::get_if<document::Text>(&part);
      if (text != nullptr && text->span.file != 0) return text->span;
    }
  }
  return {};
}

// The place of the content in the highest band; where it has none, that of the band in the layout.
SourceSpan span_of_highest(const Document& document, std::span<const Band> bands) {
  std::size_t highest = 0;
  for (std::size_t i = 0; i < bands.size(); ++i) {
    if (bands[i].area.size.height > bands[highest].area.size.height) highest = i;
  }
  if (highest >= document.running.size()) return {};
  const document::Running& running = document.running[highest];
  const SourceSpan span = first_span(document, running.flow);
  return span.file != 0 ? span : running.span;
}

void check_room(const Document& document, std::span<const Band> bands, Diagnostics& diagnostics) {
  for (const PageNumbers page : {first_page, later_page}) {
    for (const Region& region : document.regions) {
      const Length own = own_frame(region, page.number).size.height;
      const Length room = frame_on(region, page, bands).size.height;
      if (room >= least_room || room >= own) continue;
      diagnostics.report({Severity::error, "page/no-room",
                          fmt::format("what repeats on every page takes {:.1f} pt of {:.1f} pt, which leaves {:.1f} pt "
                                      "for text",
                                      (own - room).points(), own.points(), std::max(room, Length()).points()),
                          span_of_highest(document, bands), "shorten it, or choose a smaller style for it"});
      return;
    }
  }
}

}  // namespace

std::vector<RegionFlow> flow_regions(const Document& document, const std::vector<Galley>& galleys,
                                     std::span<const Band> bands, Diagnostics& diagnostics) {
  check_room(document, bands, diagnostics);
  if (depends_on_count(document, bands)) {
    Diagnostics said_of_one;
    std::vector<RegionFlow> flows = Flower(document, galleys, bands, only_page).run(said_of_one);
    if (page_count(flows) == 1) {
      diagnostics.report_all(said_of_one);
      return flows;
    }
  }
  return Flower(document, galleys, bands, first_page).run(diagnostics);
}

std::size_t page_count(const std::vector<RegionFlow>& flows) {
  std::size_t count = 1;
  for (const RegionFlow& flow : flows) {
    if (!flow.portions.empty()) count = std::max(count, flow.last_page() + 1);
  }
  return count;
}

}  // namespace cvpdf::page
