#include "page/inspect_pages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <optional>

#include "base/counted.hpp"
#include "page/head.hpp"

namespace cvpdf::page {
namespace {

constexpr int dearest_penalty = std::numeric_limits<int>::max();

// What stands between two places of a galley.
struct Extract {
  Length height, shrink;
  Length last_line;  // The height of its last box with lines.
  std::size_t lines = 0;
  SourceSpan span;  // Of the first line that has a place.
};

void add(const VBox& box, Extract& extract) {
  extract.height += box.height;
  bool has_line = false;
  for (const auto& item : box.items) {
    const auto* line = std::get_if<SetLine>(&item);
    if (line == nullptr) continue;
    has_line = true;
    if (extract.span.file == 0) extract.span = line->line.span;
  }
  if (!has_line) return;
  ++extract.lines;
  extract.last_line = box.height;
}

Extract extract(const Galley& galley, std::size_t begin, std::size_t end) {
  Extract result;
  for (std::size_t i = begin; i < end; ++i) {
    if (const auto* box = std::get_if<VBox>(&galley[i])) add(*box, result);
    const auto* glue = std::get_if<VGlue>(&galley[i]);
    if (glue == nullptr) continue;
    result.height += glue->height;
    result.shrink += glue->shrink;
  }
  return result;
}

bool is_penalty_below(const Galley& galley, std::size_t item, int limit) {
  const auto* penalty = item < galley.size() ? std::get_if<VPenalty>(&galley[item]) : nullptr;
  return penalty != nullptr && penalty->cost < limit;
}

// Where the first break behind `begin` is neither forbidden nor missing.
std::size_t kept_end(const Galley& galley, std::size_t begin) {
  for (std::size_t i = begin + 1; i < galley.size(); ++i) {
    const bool is_glue_behind_box =
        std::holds_alternative<VGlue>(galley[i]) && std::holds_alternative<VBox>(galley[i - 1]);
    if (is_glue_behind_box || is_penalty_below(galley, i, penalty_forbid)) return i;
  }
  return galley.size();
}

// One region's pages.
class RegionInspector {
 public:
  RegionInspector(const Galley& galley, const RegionFlow& flow, Findings& findings)
      : galley_(galley), flow_(flow), findings_(findings) {}

  void inspect_feet(std::size_t most_lines) {
    for (std::size_t i = 0; i + 1 < flow_.portions.size(); ++i) {
      const std::size_t lines = empty_lines(flow_.portions[i]);
      if (lines > most_lines) report(i, lines);
    }
  }

  // Pages that end where none should, since nothing else was left.
  void inspect_breaks() {
    for (std::size_t i = 0; i + 1 < flow_.portions.size(); ++i) {
      const std::size_t end = flow_.portions[i].cut.end;
      if (is_penalty_below(galley_, end, penalty_forbid) || !is_penalty_below(galley_, end, dearest_penalty)) continue;
      const Cut& next = flow_.portions[i + 1].cut;
      findings_.add({Severity::note, "page/broken-block",
                     fmt::format("page {} ends within what should stand together, which is higher than what is left of "
                                 "a page",
                                 flow_.first_page + i + 1),
                     extract(galley_, next.begin, next.end).span, "shorten it, or keep less together"});
    }
  }

 private:
  // How many lines as high as its last one would still have room; none where the author wants the page to end there.
  [[nodiscard]] std::size_t empty_lines(const Portion& portion) const {
    if (is_penalty_below(galley_, portion.cut.end, penalty_force + 1)) return 0;
    const Extract content = extract(galley_, portion.cut.begin, portion.cut.end);
    const Length empty =
        portion.room.height - head_height(galley_, portion.cut.begin) - content.height - portion.cut.give;
    if (content.last_line <= Length() || empty <= Length()) return 0;
    return static_cast<std::size_t>(empty.scaled() / content.last_line.scaled());
  }

  void report(std::size_t index, std::size_t lines) {
    const Portion& portion = flow_.portions[index];
    const std::size_t next = flow_.portions[index + 1].cut.begin;
    const std::size_t end = kept_end(galley_, next);
    const Extract kept = extract(galley_, next, end), longer = extract(galley_, portion.cut.begin, end);
    const std::string foot =
        fmt::format("page {} ends {} above its foot", flow_.first_page + index + 1, counted(lines, "line"));
    if (longer.height - longer.shrink > portion.room.height) {
      findings_.add(
          {Severity::note, "page/underfull",
           fmt::format("{}: this and what is kept with it, {}, would not fit", foot, counted(kept.lines, "line")),
           kept.span, "shorten it or what stands above it"});
    } else {
      findings_.add({Severity::note, "page/underfull", fmt::format("{}: so the later pages come out better", foot),
                     kept.span, "add or cut some lines above this"});
    }
  }

  const Galley& galley_;
  const RegionFlow& flow_;
  Findings& findings_;
};

// Of all regions together: a sidebar that is empty there is no matter.
void inspect_last_page(const std::vector<Galley>& galleys, const std::vector<RegionFlow>& flows, std::size_t least,
                       Findings& findings) {
  const std::size_t pages = page_count(flows);
  if (pages < 2) return;
  std::size_t lines = 0;
  std::optional<SourceSpan> place;
  for (std::size_t i = 0; i < flows.size(); ++i) {
    if (flows[i].portions.empty() || flows[i].last_page() + 1 < pages) continue;
    const Cut& cut = flows[i].portions.back().cut;
    const Extract content = extract(galleys[i], cut.begin, cut.end);
    lines = std::max(lines, content.lines);
    if (!place) place = content.span;
  }
  if (lines >= least || !place) return;
  findings.add({Severity::note, "page/thin-last-page",
                fmt::format("the last page, {}, has only {}", pages, counted(lines, "line")), *place,
                fmt::format("cut {} above, or let more follow", counted(lines, "line"))});
}

}  // namespace

void inspect_pages(const std::vector<Galley>& galleys, const std::vector<RegionFlow>& flows,
                   const document::Checks& checks, Findings& findings) {
  const auto most_lines = static_cast<std::size_t>(std::max(checks.underfull_lines, 0));
  for (std::size_t i = 0; i < flows.size(); ++i) {
    RegionInspector inspector(galleys[i], flows[i], findings);
    inspector.inspect_breaks();
    if (most_lines > 0) inspector.inspect_feet(most_lines);
  }
  if (checks.last_page_lines <= 0) return;
  inspect_last_page(galleys, flows, static_cast<std::size_t>(checks.last_page_lines), findings);
}

}  // namespace cvpdf::page
