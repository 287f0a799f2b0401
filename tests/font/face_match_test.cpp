#include "font/face_match.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace cvpdf::font {
namespace {

// The nearest of the offered weights.
int nearest_weight(int wanted, const std::vector<int>& offered) {
  int best = offered.front();
  for (const int weight : offered) {
    const FaceDistance here = distance({wanted}, {weight});
    if (here < distance({wanted}, {best})) best = weight;
  }
  return best;
}

// CSS Fonts 4, section 5.2.
TEST(FaceMatch, TriesWeightsInTheOrderOfCss) {
  const struct {
    int wanted;
    std::vector<int> offered;
    int expected;
  } rows[] = {
      {400, {300, 400, 700}, 400}, {400, {300, 500}, 500}, {400, {300, 600}, 300}, {500, {400, 600}, 400},
      {450, {400, 500}, 500},      {450, {300, 600}, 300}, {300, {200, 400}, 200}, {300, {100, 400}, 100},
      {300, {400, 700}, 400},      {700, {600, 900}, 900}, {700, {400, 600}, 600}, {600, {400, 700}, 700},
      {1000, {100, 900}, 900},     {1, {100, 900}, 100},
  };
  for (const auto& row : rows) EXPECT_EQ(nearest_weight(row.wanted, row.offered), row.expected) << row.wanted;
}

TEST(FaceMatch, PutsSlantBeforeWeight) {
  using document::Slant;
  EXPECT_LT(distance({700, Slant::italic}, {400, Slant::italic}),
            distance({700, Slant::italic}, {700, Slant::upright}));
  EXPECT_LT(distance({400, Slant::upright}, {900, Slant::upright}),
            distance({400, Slant::upright}, {400, Slant::italic}));
}

}  // namespace
}  // namespace cvpdf::font
