#include "output/pdf/units.hpp"

#include <gtest/gtest.h>

namespace cvpdf::output::pdf {
namespace {

TEST(Units, PositionsAreHundredthsOfAPoint) {
  const std::pair<double, std::int64_t> rows[] = {{0, 0},           {1, 100},   {-1, -100},
                                                  {595.276, 59528}, {0.004, 0}, {0.006, 1}};
  for (const auto& [points, expected] : rows) EXPECT_EQ(to_position(Length::points(points)), expected);
}

TEST(Units, AbsurdLengthsAreBounded) {
  EXPECT_EQ(to_position(Length::scaled(INT64_MAX)), farthest_point * positions_per_point);
  EXPECT_EQ(to_position(Length::scaled(INT64_MIN)), -farthest_point * positions_per_point);
}

}  // namespace
}  // namespace cvpdf::output::pdf
