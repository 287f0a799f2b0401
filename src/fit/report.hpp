// What the author is told of a fit: what was turned, or what is too much, and the cheapest ways to cut it.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include "fit/fit.hpp"
#include "fit/trials.hpp"

namespace cvpdf::fit {

// One note, and none where nothing was turned.
void report_turned(const FitRequest& request, const layout::KnobSteps& steps, Diagnostics& diagnostics);
// An error with how much is missing or over when the knobs are turned as far as they go, which is `end`; with up to six
// notes on what to cut. `plain_pages`: with no knob turned.
void report_miss(const FitRequest& request, std::size_t plain_pages, const Trial& end, Diagnostics& diagnostics);

}  // namespace cvpdf::fit
