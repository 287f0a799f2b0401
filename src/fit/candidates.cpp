#include "fit/candidates.hpp"

#include <algorithm>
#include <cstdlib>

namespace cvpdf::fit {

using layout::FitForm;
using layout::Knob;
using layout::knob_count;
using layout::KnobSteps;

namespace {

bool is_cheaper(const KnobSteps& one, const KnobSteps& other, const FitForm& form) {
  const int cost = layout::cost_of(form, one), other_cost = layout::cost_of(form, other);
  if (cost != other_cost) return cost < other_cost;
  for (std::size_t i = 0; i < knob_count; ++i) {
    if (one[i] != other[i]) return std::abs(one[i]) > std::abs(other[i]);
  }
  return false;
}

// The next one when counting with a digit for each knob; all zeros after the last.
KnobSteps next(KnobSteps steps, const KnobSteps& last) {
  for (std::size_t i = 0; i < knob_count; ++i) {
    if (steps[i] != last[i]) {
      steps[i] += last[i] > 0 ? 1 : -1;
      return steps;
    }
    steps[i] = 0;
  }
  return steps;
}

}  // namespace

KnobSteps extreme(const FitForm& form, Direction direction) {
  KnobSteps steps{};
  for (std::size_t i = 0; i < knob_count; ++i) {
    const layout::KnobTravel travel = layout::travel(form, static_cast<Knob>(i));
    steps[i] = direction == Direction::less_room ? -travel.less : travel.more;
  }
  return steps;
}

std::vector<KnobSteps> candidates(const FitForm& form, Direction direction) {
  return candidates(form, std::vector{direction});
}

std::vector<KnobSteps> candidates(const FitForm& form, const std::vector<Direction>& directions) {
  std::vector<KnobSteps> all;
  for (const Direction direction : directions) {
    const KnobSteps last = extreme(form, direction);
    for (KnobSteps steps = next({}, last); steps != KnobSteps{}; steps = next(steps, last)) all.push_back(steps);
  }
  std::stable_sort(all.begin(), all.end(),
                   [&form](const KnobSteps& one, const KnobSteps& other) { return is_cheaper(one, other, form); });
  return all;
}

}  // namespace cvpdf::fit
