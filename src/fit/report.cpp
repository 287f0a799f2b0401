#include "fit/report.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include "base/counted.hpp"
#include "fit/candidates.hpp"
#include "fit/cuts.hpp"

namespace cvpdf::fit {
namespace {

using layout::Knob;
using layout::KnobSteps;

// "gaps 80 %", "columns +1".
std::string describe_knob(const layout::FitForm& form, Knob knob, int steps) {
  const std::string_view name = layout::knob_names[static_cast<std::size_t>(knob)];
  const double value = layout::knob_value(form, knob, steps);
  if (knob == Knob::columns) return fmt::format("{} {:+}", name, std::lround(value));
  return fmt::format("{} {:.4g} %", name, value * 100);
}

std::string describe_knobs(const layout::FitForm& form, const KnobSteps& steps) {
  std::vector<std::string> turned;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (steps[i] != 0) turned.push_back(describe_knob(form, static_cast<Knob>(i), steps[i]));
  }
  return fmt::format("{}", fmt::join(turned, ", "));
}

bool has_line(const page::VBox& box) {
  for (const auto& item : box.items) {
    if (std::holds_alternative<page::SetLine>(item)) return true;
  }
  return false;
}

// The lines that stand on pages behind the first `pages`.
std::size_t lines_behind(const page::FlowedDocument& flowed, std::size_t pages) {
  std::size_t lines = 0;
  for (std::size_t region = 0; region < flowed.flows.size(); ++region) {
    const page::RegionFlow& flow = flowed.flows[region];
    for (std::size_t i = 0; i < flow.portions.size(); ++i) {
      if (flow.first_page + i < pages) continue;
      const page::Cut& cut = flow.portions[i].cut;
      for (std::size_t at = cut.begin; at < cut.end; ++at) {
        const auto* box = std::get_if<page::VBox>(&flowed.galleys[region][at]);
        if (box != nullptr && has_line(*box)) ++lines;
      }
    }
  }
  return lines;
}

void report_cut(const Cut& cut, Diagnostics& diagnostics) {
  const std::string message =
      cut.kind == Cut::Kind::remove
          ? fmt::format("without this, {} would be saved", counted(cut.lines, "line"))
          : fmt::format("about {} less here would save {}", counted(cut.letters, "letter"), counted(cut.lines, "line"));
  diagnostics.report({Severity::note, "fit/cut", message, cut.span, {}});
}

// How far the knobs were turned for it.
std::string_view effort(const layout::FitForm& form, Direction direction) {
  const bool turns = extreme(form, direction) != KnobSteps{};
  return turns ? "with every knob of the layout turned as far as it goes" : "and the layout has no knob to turn for it";
}

// Pages that begin where the author, or the layout, says so.
std::size_t forced_pages(const page::FlowedDocument& flowed) {
  std::size_t pages = 0;
  for (std::size_t region = 0; region < flowed.flows.size(); ++region) {
    for (const page::Portion& portion : flowed.flows[region].portions) {
      const std::size_t end = portion.cut.end;
      const auto* penalty =
          end < flowed.galleys[region].size() ? std::get_if<page::VPenalty>(&flowed.galleys[region][end]) : nullptr;
      if (penalty != nullptr && penalty->cost <= page::penalty_force) ++pages;
    }
  }
  return pages;
}

std::string too_long_hint(const Trial& end) {
  const std::size_t forced = forced_pages(end.flowed);
  const std::string breaks =
      forced == 0 ? "" : fmt::format(", take away a `break` (of the pages, {} begin at one)", forced);
  return fmt::format("shorten it at the places noted here, hide an entry{}, or allow {}", breaks,
                     counted(outcome_of(end).pages, "page"));
}

void report_too_long(const FitRequest& request, const Trial& end, Diagnostics& diagnostics) {
  const std::size_t over = lines_behind(end.flowed, request.goal.most);
  diagnostics.report({Severity::error, "fit/too-long",
                      fmt::format("{} too much for {}, {}", counted(over, "line"), describe(request.goal),
                                  effort(request.layout.fit, Direction::less_room)),
                      request.asked, too_long_hint(end)});
  for (const Cut& cut : cheapest_cuts(end, request.goal.most, over)) report_cut(cut, diagnostics);
}

void report_between(const FitRequest& request, Diagnostics& diagnostics) {
  diagnostics.report({Severity::error, "fit/between",
                      fmt::format("no way was found to turn the layout's knobs to {}: there are fewer, or more",
                                  describe(request.goal)),
                      request.asked, "give the knobs in the layout's [fit] smaller steps, or ask for another number"});
}

}  // namespace

void report_turned(const FitRequest& request, const KnobSteps& steps, Diagnostics& diagnostics) {
  if (steps == KnobSteps{}) return;
  diagnostics.report({Severity::note,
                      "fit/turned",
                      fmt::format("for {} the layout is set with {}", describe(request.goal),
                                  describe_knobs(request.layout.fit, steps)),
                      request.asked,
                      {}});
}

void report_miss(const FitRequest& request, std::size_t plain_pages, const Trial& end, Diagnostics& diagnostics) {
  const Outcome outcome = outcome_of(end);
  if (request.goal.last == PageGoal::LastPage::full) {
    diagnostics.report({Severity::error, "fit/not-full",
                        "no way was found to turn the layout's knobs so that the last page is full", request.asked,
                        "add a few lines, or ask for a number of pages"});
    return;
  }
  if (outcome.pages > request.goal.most && plain_pages <= request.goal.most)
    return report_between(request, diagnostics);
  if (outcome.pages > request.goal.most) return report_too_long(request, end, diagnostics);
  diagnostics.report({Severity::error, "fit/too-short",
                      fmt::format("the text is enough for {:.1f} pages, not for {}, {}",
                                  static_cast<double>(outcome.pages) - 1 + outcome.last_fill, describe(request.goal),
                                  effort(request.layout.fit, Direction::more_room)),
                      request.asked, fmt::format("write more, or ask for \"<={}\"", request.goal.most)});
}

}  // namespace cvpdf::fit
