#include "fit/fit.hpp"

#include <utility>

#include "fit/report.hpp"
#include "fit/search.hpp"
#include "fit/trials.hpp"

namespace cvpdf::fit {
namespace {

// The plain trial's outcome is known.
Found search_on(const FitRequest& request, const Outcome& plain, Trials& trials) {
  const SearchRequest search_request{request.layout.fit, request.goal, trials.margins()};
  return search(search_request, [&](const layout::KnobSteps& steps) {
    Diagnostics unsaid;
    return steps == layout::KnobSteps{} ? plain : outcome_of(trials.set(steps, unsaid));
  });
}

}  // namespace

std::optional<Fitted> fit(const FitRequest& request, font::FontLibrary& fonts, Diagnostics& diagnostics) {
  Trials trials(request.cv, request.layout, fonts, diagnostics, request.letter);
  if (diagnostics.failed()) return std::nullopt;
  Diagnostics said;
  Trial plain = trials.set({}, said);
  if (said.failed()) return diagnostics.report_all(said), std::nullopt;
  const Outcome outcome = outcome_of(plain);
  if (meets(outcome, request.goal)) {
    diagnostics.report_all(said);
    page::PagedDocument pages = trials.finish(plain.document, std::move(plain.flowed), diagnostics);
    return Fitted{std::move(plain.document), std::move(pages)};
  }
  const Found found = search_on(request, outcome, trials);
  if (!found.meets_goal) {
    report_miss(request, outcome.pages, trials.set(found.steps, said), diagnostics);
    return std::nullopt;
  }
  report_turned(request, found.steps, diagnostics);
  Fitted fitted{trials.compose(found.steps), {}};
  fitted.pages = trials.typeset(fitted.document, diagnostics);
  return fitted;
}

}  // namespace cvpdf::fit
