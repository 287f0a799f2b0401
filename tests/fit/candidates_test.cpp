#include "fit/candidates.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>

namespace cvpdf::fit {
namespace {

// Gaps: two steps less, one more; size: one less; one more column.
layout::FitForm small_form() {
  layout::FitForm form;
  form.knobs[0] = {0.8, 1.1, 0.1, 1};
  form.knobs[2] = {0.95, 1, 0.05, 3};
  form.knobs[4] = {0, 1, 1, 2};
  return form;
}

std::string text_of(const std::vector<layout::KnobSteps>& all, const layout::FitForm& form) {
  std::string text;
  for (const layout::KnobSteps& steps : all) {
    for (const int step : steps) text += fmt::format("{} ", step);
    text += fmt::format("= {}\n", layout::cost_of(form, steps));
  }
  return text;
}

TEST(Candidates, ComeByCostAndThenByTheOrderOfKnobs) {
  EXPECT_EQ(text_of(candidates(small_form(), Direction::less_room), small_form()),
            "-1 0 0 0 0 = 1\n"
            "-2 0 0 0 0 = 2\n"
            "0 0 0 0 -1 = 2\n"
            "-1 0 0 0 -1 = 3\n"
            "0 0 -1 0 0 = 3\n"
            "-2 0 0 0 -1 = 4\n"
            "-1 0 -1 0 0 = 4\n"
            "-2 0 -1 0 0 = 5\n"
            "0 0 -1 0 -1 = 5\n"
            "-1 0 -1 0 -1 = 6\n"
            "-2 0 -1 0 -1 = 7\n");
  EXPECT_EQ(text_of(candidates(small_form(), Direction::more_room), small_form()), "1 0 0 0 0 = 1\n");
}

TEST(Candidates, AreNoneWhereNoKnobTurns) {
  EXPECT_TRUE(candidates({}, Direction::less_room).empty());
  EXPECT_TRUE(candidates({}, Direction::more_room).empty());
}

TEST(Candidates, EndWhereTheKnobsDo) {
  EXPECT_EQ(extreme(small_form(), Direction::less_room), (layout::KnobSteps{-2, 0, -1, 0, -1}));
  EXPECT_EQ(extreme(small_form(), Direction::more_room), (layout::KnobSteps{1, 0, 0, 0, 0}));
}

}  // namespace
}  // namespace cvpdf::fit
