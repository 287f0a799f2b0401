#include "base/length.hpp"

#include <gtest/gtest.h>

namespace cvpdf {
namespace {

TEST(Length, RatioRoundsHalvesAwayFromZero) {
  struct Row {
    std::int64_t value, numerator, denominator, expected;
  };
  const Row rows[] = {{10, 1, 4, 3}, {-10, 1, 4, -3}, {10, 1, 3, 3},
                      {7, 2, 7, 2},  {0, 5, 9, 0},    {655360, 333, 1000, 218235}};
  for (const Row& row : rows) {
    EXPECT_EQ(ratio_of(Length::scaled(row.value), row.numerator, row.denominator).scaled(), row.expected) << row.value;
  }
}

TEST(Length, PointsRoundToTheNearestScaledPoint) {
  EXPECT_EQ(Length::points(1).scaled(), 65536);
  EXPECT_EQ(Length::points(-0.5).scaled(), -32768);
  EXPECT_EQ(Length::points(10.00001).scaled(), 655361);
}

}  // namespace
}  // namespace cvpdf
