#include "fit/trials.hpp"

#include <algorithm>
#include <utility>

#include "compose/compose.hpp"
#include "compose/letter.hpp"
#include "document/alike.hpp"
#include "page/running.hpp"

namespace cvpdf::fit {
namespace {

using layout::Knob;
using layout::KnobSteps;

std::array<int, layout::knob_count> line_knobs(KnobSteps steps) {
  steps[static_cast<std::size_t>(Knob::gaps)] = steps[static_cast<std::size_t>(Knob::leading)] = 0;
  return steps;
}

Insets margins_of(const layout::Layout& layout, const content::Cv& cv) {
  const std::string& name = cv.paper.empty() ? layout.paper : cv.paper;
  const layout::Paper* paper = layout::find_paper(layout, name);
  return paper != nullptr ? paper->margins : Insets{};
}

// The region that ends last, by page and then by height.
std::size_t last_region(const std::vector<page::RegionFlow>& flows) {
  std::size_t last = 0;
  for (std::size_t i = 0; i < flows.size(); ++i) {
    if (flows[i].portions.empty()) continue;
    const auto end = [&flows](std::size_t of) { return std::pair(flows[of].last_page(), flows[of].end); };
    if (flows[last].portions.empty() || end(i) > end(last)) last = i;
  }
  return last;
}

double fill(const page::RegionFlow& flow) {
  const page::Portion& portion = flow.portions.back();
  if (portion.room.height <= Length()) return 1;
  return std::clamp((flow.end - portion.origin.y).points() / portion.room.height.points(), 0.0, 1.0);
}

// A signature takes the room that gaps leave it, and gives as they do.
bool is_figure(const page::VBox& box) {
  return box.items.size() == 1 && std::holds_alternative<page::SetFigure>(box.items.front());
}

}  // namespace

Trials::Trials(const content::Cv& cv, const layout::Layout& layout, font::FontLibrary& fonts, Diagnostics& diagnostics,
               const content::Letter* letter)
    : cv_(cv),
      letter_(letter),
      layout_(layout),
      fonts_(fonts),
      plain_(composed(layout, diagnostics)),
      shaped_(page::shape(plain_, fonts, diagnostics)),
      margins_(margins_of(layout, cv)) {}

document::Document Trials::composed(const layout::Layout& layout, Diagnostics& diagnostics) const {
  return letter_ == nullptr ? compose::compose(cv_, layout, diagnostics)
                            : compose::compose_letter(*letter_, cv_, layout, diagnostics);
}

document::Document Trials::compose(const KnobSteps& steps) const {
  if (steps == KnobSteps{}) return plain_;
  Diagnostics known;
  return composed(layout::turned(layout_, steps), known);
}

const page::ShapedDocument& Trials::shaped_for(const document::Document& document) {
  if (document::is_shaped_alike(plain_, document)) return shaped_;
  Diagnostics known;
  shaped_anew_ = page::shape(document, fonts_, known);
  return shaped_anew_;
}

Trial Trials::set(const KnobSteps& steps, Diagnostics& diagnostics) {
  page::LineMemory& memory = memories_[line_knobs(steps)];
  Trial trial{compose(steps), {}, &memory};
  const page::ShapedDocument& shaped = shaped_for(trial.document);
  page::RunningSetter running(shaped, trial.document, fonts_, diagnostics);
  trial.flowed = page::flow({trial.document, shaped, fonts_, &memory}, running.bands(), diagnostics);
  return trial;
}

page::PagedDocument Trials::finish(const document::Document& document, page::FlowedDocument flowed,
                                   Diagnostics& diagnostics) {
  Diagnostics said;  // By set().
  page::RunningSetter running(shaped_, document, fonts_, said);
  return page::finish(std::move(flowed), {document, shaped_, fonts_}, running, diagnostics);
}

page::PagedDocument Trials::typeset(const document::Document& document, Diagnostics& diagnostics) {
  return page::set(shaped_for(document), document, fonts_, diagnostics);
}

Outcome outcome_of(const Trial& trial) {
  const page::FlowedDocument& flowed = trial.flowed;
  Outcome outcome;
  outcome.pages = page::page_count(flowed.flows);
  const std::size_t last = last_region(flowed.flows);
  if (flowed.flows.empty() || flowed.flows[last].portions.empty()) return outcome;
  outcome.last_fill = fill(flowed.flows[last]);
  outcome.frame = flowed.flows[last].portions.back().room;
  for (const auto& item : flowed.galleys[last]) {
    if (const auto* box = std::get_if<page::VBox>(&item))
      (is_figure(*box) ? outcome.gaps : outcome.lines) += box->height;
    if (const auto* glue = std::get_if<page::VGlue>(&item)) outcome.gaps += glue->height;
  }
  return outcome;
}

}  // namespace cvpdf::fit
