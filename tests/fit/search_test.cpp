#include "fit/search.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "fit/candidates.hpp"

namespace cvpdf::fit {
namespace {

using layout::Knob;
using layout::KnobSteps;

layout::FitForm usual_form() {
  layout::FitForm form;
  form.knobs = {{{0.5, 1.6, 0.1, 1}, {0.94, 1.08, 0.02, 2}, {0.92, 1.06, 0.02, 5}, {0.7, 1.2, 0.1, 3}, {0, 1, 1, 4}}};
  return form;
}

constexpr Length inch = Length::scaled(72 * Length::scaled_per_point);
constexpr Insets one_inch{inch, inch, inch, inch};
constexpr double page_width = 595, page_height = 842;

// Text that knows neither words nor page breaks: so many letters and gaps.
struct Sand {
  double lines, gaps;  // Their heights, in pages of 700 points.

  [[nodiscard]] Outcome set(const KnobSteps& steps) const {
    const layout::FitForm form = usual_form();
    const auto value = [&](Knob knob) { return layout::knob_value(form, knob, steps[static_cast<std::size_t>(knob)]); };
    const double width = page_width - 144 * value(Knob::margins), height = page_height - 144 * value(Knob::margins);
    const double size = value(Knob::size), leading = value(Knob::leading) * size;
    const double ink = lines * 700 * leading * size * (page_width - 144) / width;
    const double blank = gaps * 700 * leading * value(Knob::gaps);
    const double pages = (ink + blank) / height;
    return {static_cast<std::size_t>(std::ceil(pages)),
            pages - std::floor(pages),
            Length::points(ink),
            Length::points(blank),
            {Length::points(width), Length::points(height)}};
  }
};

// The first that meets the goal among all; none where none does.
std::optional<KnobSteps> first_of_all(const Sand& sand, const PageGoal& goal, Direction direction) {
  for (const KnobSteps& steps : candidates(usual_form(), direction)) {
    if (meets(sand.set(steps), goal)) return steps;
  }
  return std::nullopt;
}

constexpr PageGoal exactly(std::size_t pages) { return {pages, pages, PageGoal::LastPage::as_it_falls}; }
constexpr PageGoal full{1, most_goal_pages, PageGoal::LastPage::full};

Found search_in(const Sand& sand, const PageGoal& goal) {
  return search({usual_form(), goal, one_inch}, [&sand](const KnobSteps& steps) { return sand.set(steps); });
}

TEST(Search, TriesNothingMoreWhereTheGoalIsMet) {
  const Found found = search_in({1.5, 0.3}, exactly(2));
  EXPECT_TRUE(found.meets_goal);
  EXPECT_EQ(found.steps, KnobSteps{});
  EXPECT_EQ(found.trials, 1u);
}

TEST(Search, FindsTheCheapestWay) {
  for (double lines = 0.2; lines < 8; lines += 0.17) {
    const Sand sand{lines, lines / 6};
    const std::size_t pages = sand.set({}).pages;
    for (const Direction direction : {Direction::less_room, Direction::more_room}) {
      const std::size_t wanted = direction == Direction::less_room ? pages - 1 : pages + 1;
      if (wanted == 0) continue;
      const Found found = search_in(sand, exactly(wanted));
      const std::optional<KnobSteps> best = first_of_all(sand, exactly(wanted), direction);
      EXPECT_EQ(found.meets_goal, best.has_value()) << lines << " to " << wanted;
      if (best) {
        EXPECT_EQ(layout::cost_of(usual_form(), found.steps), layout::cost_of(usual_form(), *best))
            << lines << " to " << wanted;
      }
    }
  }
}

// What ends the page stays together, such as a letter's closing: where it does not fit, it leaves much of the page
// blank.
TEST(Search, KnowsThatAPagesBlanksMayBeRoomEnough) {
  for (double lines = 0.86; lines < 1.1; lines += 0.03) {
    const Sand sand{lines, 0.2};
    const auto set = [&sand](const KnobSteps& steps) {
      constexpr double closing = 0.3;
      Outcome outcome = sand.set(steps);
      if (outcome.pages > 1) outcome.last_fill = std::max(outcome.last_fill, closing);
      return outcome;
    };
    const auto all = candidates(usual_form(), Direction::less_room);
    const auto best =
        std::find_if(all.begin(), all.end(), [&set](const KnobSteps& steps) { return meets(set(steps), exactly(1)); });
    ASSERT_NE(best, all.end());
    const Found found = search({usual_form(), exactly(1), one_inch}, set);
    EXPECT_EQ(layout::cost_of(usual_form(), found.steps), layout::cost_of(usual_form(), *best)) << lines;
  }
}

TEST(Search, FillsTheLastPageWithinItsBounds) {
  for (double lines = 0.8; lines < 6; lines += 0.23) {
    const Found found = search_in({lines, lines / 5}, full);
    if (found.meets_goal) {
      const Sand sand{lines, lines / 5};
      EXPECT_GE(sand.set(found.steps).last_fill, full_page) << lines;
      const auto all = candidates(usual_form(), {Direction::more_room, Direction::less_room});
      const auto best = std::find_if(all.begin(), all.end(),
                                     [&sand](const KnobSteps& steps) { return meets(sand.set(steps), full); });
      ASSERT_NE(best, all.end());
      if (found.steps != KnobSteps{}) {
        EXPECT_EQ(layout::cost_of(usual_form(), found.steps), layout::cost_of(usual_form(), *best)) << lines;
      }
    }
  }
}

TEST(Search, TellsHowFarTheKnobsGoWhereTheyDoNotReach) {
  const Found over = search_in({9, 1}, exactly(2));
  EXPECT_FALSE(over.meets_goal);
  EXPECT_EQ(over.steps, extreme(usual_form(), Direction::less_room));
  EXPECT_LE(over.trials, 2u);
  const Found under = search_in({0.2, 0.1}, exactly(3));
  EXPECT_FALSE(under.meets_goal);
  EXPECT_EQ(under.steps, extreme(usual_form(), Direction::more_room));
}

// A text that jumps about: what is reckoned from it is wrong, and the end of the knobs is found all the same.
TEST(Search, FindsWhatOnlyTheEndOfTheKnobsReaches) {
  const KnobSteps end = extreme(usual_form(), Direction::less_room);
  std::set<KnobSteps> tried;
  const Found found = search({usual_form(), exactly(2), one_inch}, [&](const KnobSteps& steps) {
    EXPECT_TRUE(tried.insert(steps).second);
    return steps == end ? Sand{1.5, 0.3}.set({}) : Sand{7, 1}.set({});
  });
  EXPECT_TRUE(found.meets_goal);
  EXPECT_EQ(found.steps, end);
}

TEST(Search, EndsWhateverTrialsSay) {
  std::size_t count = 0;
  const Found found = search({usual_form(), exactly(2), one_inch}, [&count](const KnobSteps&) {
    ++count;
    return Outcome{3, 0.01, Length::points(1000), Length(), {Length::points(400), Length::points(600)}};
  });
  EXPECT_FALSE(found.meets_goal);
  EXPECT_EQ(found.trials, count);
  EXPECT_LE(count, 66u);
}

TEST(Meets, Goals) {
  const Outcome two{2, 0.5, {}, {}, {}}, filled{2, 0.93, {}, {}, {}};
  EXPECT_TRUE(meets(two, exactly(2)));
  EXPECT_FALSE(meets(two, exactly(1)));
  EXPECT_FALSE(meets(two, exactly(3)));
  EXPECT_TRUE(meets(two, {1, 3, PageGoal::LastPage::as_it_falls}));
  EXPECT_FALSE(meets(two, full));
  EXPECT_TRUE(meets(filled, full));
}

}  // namespace
}  // namespace cvpdf::fit
