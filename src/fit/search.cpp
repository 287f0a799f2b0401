// Heights are reckoned from the nearest trial: lines grow with leading and size, and their number with the size and
// the measure's inverse; gaps with the leading, too.
#include "fit/search.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

#include "fit/candidates.hpp"

namespace cvpdf::fit {
namespace {

using layout::Knob;
using layout::knob_count;
using layout::KnobSteps;

// Of all lines, those of paragraphs of several, whose number follows the measure.
constexpr double flowing_lines = 0.8;
// By how much reckoning may err: what page ends waste changes from trial to trial, and lines break as they do.
constexpr double least_error = 0.01, vertical_error = 0.037, measured_error = 0.032;  // The last two: of each page.
// How many such errors are reckoned with, and how many trials there are, at most, before they end.
struct Patience {
  double errors;
  std::size_t trials;
};
constexpr Patience trusted{1, 64}, doubted{8, 600};

struct Measured {
  KnobSteps steps;
  Outcome outcome;
};

// Which knobs change the lines themselves, and not only where they stand.
bool changes_lines(Knob knob) { return knob != Knob::gaps && knob != Knob::leading; }

// How far apart two ways are; those of one set of lines are always nearer than others.
int distance(const KnobSteps& one, const KnobSteps& other) {
  constexpr int other_lines = 1000;
  int sum = 0;
  for (std::size_t i = 0; i < knob_count; ++i) {
    sum += std::abs(one[i] - other[i]) * (changes_lines(static_cast<Knob>(i)) ? other_lines : 1);
  }
  return sum;
}

bool have_same_lines(const KnobSteps& one, const KnobSteps& other) {
  for (std::size_t i = 0; i < knob_count; ++i) {
    if (changes_lines(static_cast<Knob>(i)) && one[i] != other[i]) return false;
  }
  return true;
}

double pages_of(const Outcome& outcome) { return static_cast<double>(outcome.pages) - 1 + outcome.last_fill; }

// Where one page is wanted, what is left blank on it, before what stays together, may be room enough; on several,
// blanks are about as large whatever the knobs do.
double fewest_pages(const Outcome& outcome, const PageGoal& goal) {
  if (goal.most > 1 || outcome.frame.height <= Length()) return pages_of(outcome);
  return std::min(pages_of(outcome), (outcome.lines + outcome.gaps).points() / outcome.frame.height.points());
}

class Searcher {
 public:
  Searcher(const SearchRequest& request, const std::function<Outcome(const KnobSteps&)>& trial)
      : request_(request), trial_(trial) {}

  Found run() {
    if (tries({})) return found({});
    const std::vector<Direction> ways = directions();
    if (const auto steps = cheapest(ways, trusted)) return found(*steps);
    // Perhaps the reckoning has missed what the knobs can do: then it is trusted less.
    for (const Direction way : ways) {
      const KnobSteps end = extreme(request_.form, way);
      const bool reaches = tries(end);
      if (!reaches && !is_beyond(trials_.back().outcome, way)) continue;
      if (const auto steps = cheapest({way}, doubted)) return found(*steps);
      if (reaches) return found(end);
    }
    return {extreme(request_.form, ways.front()), false, trials_.size()};
  }

 private:
  [[nodiscard]] Found found(const KnobSteps& steps) const { return {steps, true, trials_.size()}; }

  [[nodiscard]] std::vector<Direction> directions() const {
    if (request_.goal.last == PageGoal::LastPage::full) return {Direction::more_room, Direction::less_room};
    const bool is_over = trials_.front().outcome.pages > request_.goal.most;
    return {is_over ? Direction::less_room : Direction::more_room};
  }

  // Whether the knobs go past the goal, so that there may be a way between.
  [[nodiscard]] bool is_beyond(const Outcome& end, Direction way) const {
    return way == Direction::less_room ? end.pages < request_.goal.least : end.pages > request_.goal.most;
  }

  // Whether it meets the goal, found out once.
  bool tries(const KnobSteps& steps) {
    const auto known =
        std::find_if(trials_.begin(), trials_.end(), [&steps](const Measured& trial) { return trial.steps == steps; });
    if (known != trials_.end()) return meets(known->outcome, request_.goal);
    trials_.push_back({steps, trial_(steps)});
    return meets(trials_.back().outcome, request_.goal);
  }

  std::optional<KnobSteps> cheapest(const std::vector<Direction>& ways, const Patience& patience) {
    for (const KnobSteps& steps : candidates(request_.form, ways)) {
      if (trials_.size() >= patience.trials) return std::nullopt;
      if (is_promising(steps, patience.errors) && tries(steps)) return steps;
    }
    return std::nullopt;
  }

  [[nodiscard]] double value(Knob knob, const KnobSteps& steps) const {
    return layout::knob_value(request_.form, knob, steps[static_cast<std::size_t>(knob)]);
  }
  // The room of a page, reckoned from a trial's.
  [[nodiscard]] Size room(const KnobSteps& steps, const Measured& from) const {
    const double more = value(Knob::margins, from.steps) - value(Knob::margins, steps);
    return {from.outcome.frame.width + times(request_.margins.left + request_.margins.right, more),
            from.outcome.frame.height + times(request_.margins.top + request_.margins.bottom, more)};
  }

  // Of the pages that it takes, to those of the trial.
  [[nodiscard]] double ratio(const KnobSteps& steps, const Measured& from) const {
    const auto factor = [&](Knob knob) { return value(knob, steps) / value(knob, from.steps); };
    const Size room = this->room(steps, from);
    const Size& old_room = from.outcome.frame;
    if (room.width <= Length() || room.height <= Length()) return std::numeric_limits<double>::infinity();
    const double size = factor(Knob::size), leading = factor(Knob::leading) * size;
    const double number = 1 + flowing_lines * (size * (old_room.width.points() / room.width.points()) - 1);
    const double lines = from.outcome.lines.points(), gaps = from.outcome.gaps.points();
    const double height = lines * leading * number + gaps * leading * factor(Knob::gaps);
    return height / std::max(lines + gaps, 1.0) * (old_room.height.points() / room.height.points());
  }

  [[nodiscard]] const Measured& nearest(const KnobSteps& steps) const {
    return *std::min_element(trials_.begin(), trials_.end(), [&steps](const Measured& one, const Measured& other) {
      return distance(one.steps, steps) < distance(other.steps, steps);
    });
  }

  [[nodiscard]] bool is_promising(const KnobSteps& steps, double errors) const {
    const Measured& from = nearest(steps);
    if (from.steps == steps) return true;
    const double factor = ratio(steps, from);
    const double pages = pages_of(from.outcome) * factor, fewest = fewest_pages(from.outcome, request_.goal) * factor;
    const double share = have_same_lines(steps, from.steps) ? vertical_error : measured_error;
    const double error = errors * (least_error + pages * share);
    const auto least = static_cast<double>(request_.goal.least), most = static_cast<double>(request_.goal.most);
    if (fewest - error > most || pages + error <= least - 1) return false;
    if (request_.goal.last == PageGoal::LastPage::as_it_falls) return true;
    return std::ceil(pages - error) - (1 - full_page) <= pages + error;
  }

  const SearchRequest& request_;
  const std::function<Outcome(const KnobSteps&)>& trial_;
  std::vector<Measured> trials_;
};

}  // namespace

bool meets(const Outcome& outcome, const PageGoal& goal) {
  if (outcome.pages < goal.least || outcome.pages > goal.most) return false;
  return goal.last == PageGoal::LastPage::as_it_falls || outcome.last_fill >= full_page;
}

Found search(const SearchRequest& request, const std::function<Outcome(const KnobSteps&)>& trial) {
  return Searcher(request, trial).run();
}

}  // namespace cvpdf::fit
