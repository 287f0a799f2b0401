// The least costly way of turning a layout's knobs: which ways there are, and which of them are worth a trial.
// It knows numbers only: what a trial sets, and how, is its caller's.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "base/geometry.hpp"
#include "base/page_goal.hpp"
#include "layout/knobs.hpp"

namespace cvpdf::fit {

// What came of a trial. The heights and the frame are those of the region that ends last.
struct Outcome {
  std::size_t pages = 1;
  double last_fill = 0;  // How much of its last page it takes, from 0 to 1.
  Length lines, gaps;    // What its boxes and its gaps take together, unstretched.
  Size frame;            // Its room on a page.
};

// A last page counts as full from this on.
inline constexpr double full_page = 0.92;
[[nodiscard]] bool meets(const Outcome& outcome, const PageGoal& goal);

struct SearchRequest {
  const layout::FitForm& form;
  PageGoal goal;
  Insets margins;  // Of the page, with no knob turned.
};
struct Found {
  layout::KnobSteps steps{};
  bool meets_goal = false;  // Else: as near to it as the knobs get.
  std::size_t trials = 0;
};

// Tries the ways in the order of their costs, of equal ones those first that turn the earlier knobs, and takes the
// first that meets the goal. Ways that would miss it by far, reckoned from the trials before, are not tried; if all
// that were tried missed it, the one with the knobs turned as far as they go is, and where that reaches the goal or
// goes past it, those on the way. At most 64 trials, and 600 on that way.
[[nodiscard]] Found search(const SearchRequest& request, const std::function<Outcome(const layout::KnobSteps&)>& trial);

}  // namespace cvpdf::fit
