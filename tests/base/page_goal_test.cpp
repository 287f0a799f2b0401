#include "base/page_goal.hpp"

#include <gtest/gtest.h>

namespace cvpdf {
namespace {

struct GoalRow {
  std::string_view text;
  std::string expected;  // Empty: no goal.
};

TEST(PageGoal, IsReadFromWords) {
  const GoalRow rows[] = {
      {"1", "1 page"},
      {"2", "2 pages"},
      {"999", "999 pages"},
      {"<=1", "1 page"},
      {"<= 2", "at most 2 pages"},
      {"full", "a full last page"},
      {"", ""},
      {"0", ""},
      {"-1", ""},
      {"1000", ""},
      {"99999999999999999999999", ""},
      {"2.5", ""},
      {" 2", ""},
      {"2 ", ""},
      {"<=", ""},
      {"<=0", ""},
      {"<", ""},
      {">=2", ""},
      {"many", ""},
      {"Full", ""},
  };
  for (const GoalRow& row : rows) {
    const std::optional<PageGoal> goal = parse_page_goal(row.text);
    EXPECT_EQ(goal ? describe(*goal) : "", row.expected) << row.text;
    EXPECT_EQ(goal ? parse_page_goal(written(*goal)) : goal, goal) << row.text;
  }
}

TEST(PageGoal, OfAtMostTwoIsFromOne) {
  EXPECT_EQ(parse_page_goal("<=2"), (PageGoal{1, 2, PageGoal::LastPage::as_it_falls}));
  EXPECT_EQ(parse_page_goal("2"), (PageGoal{2, 2, PageGoal::LastPage::as_it_falls}));
}

}  // namespace
}  // namespace cvpdf
