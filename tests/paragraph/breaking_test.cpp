// What a style may say of where its lines end: tolerance, emergency stretch, looseness.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "paragraph/sample_text.hpp"

namespace cvpdf::paragraph {
namespace {

using document::Alignment;
using document::LineBreaking;

const char* const prose =
    "a good line is one that nobody sees and a good paragraph is one whose lines are all alike so that the eye goes on "
    "without a stop from one margin to the other and back again until the words end";

std::vector<Line> set(Sample& sample, double width, const LineBreaking& breaking,
                      Alignment alignment = Alignment::justified) {
  return sample.set(sample.shape(prose), {alignment, {}, ems(width), document::structure_root, breaking});
}

double worst_ratio(const std::vector<Line>& lines) {
  double worst = 0;
  for (const Line& line : lines) worst = std::max(worst, line.ratio);
  return worst;
}

TEST(LineBreaking, LoosenessChangesTheNumberOfLines) {
  for (const Alignment alignment : {Alignment::justified, Alignment::ragged_right}) {
    const auto count = [alignment](int looseness) {
      Sample sample;
      const auto lines = static_cast<int>(set(sample, 50, {9'999, {}, looseness}, alignment).size());
      EXPECT_TRUE(sample.diagnostics.all().empty());
      return lines;
    };
    EXPECT_EQ(count(1), count(0) + 1);
    EXPECT_EQ(count(100), count(99));  // As far as it goes: a word a line.
    EXPECT_LE(count(-1), count(0));
  }
}

// No line becomes hideous for the sake of a wish: without a tolerance, TeX's holds.
TEST(LineBreaking, LoosenessKeepsToTheTolerance) {
  for (const double width : {30.0, 40.0, 50.0, 60.0}) {
    Sample sample;
    const std::vector<Line> plain = set(sample, width, {});
    for (const int looseness : {1, 5}) {
      const std::vector<Line> loose = set(sample, width, {{}, {}, looseness});
      EXPECT_GE(loose.size(), plain.size());
      // 200 = 100 r^3.
      EXPECT_LT(worst_ratio(loose), std::max(1.3, worst_ratio(plain) + 0.01)) << width;
    }
  }
}

// A low tolerance brings hyphens where spaces alone would do.
TEST(LineBreaking, ToleranceDecidesHowBadALineMayBe) {
  const auto hyphens = [](std::optional<int> tolerance) {
    int count = 0;
    for (int width = 20; width < 60; ++width) {
      Sample sample;
      for (const Line& line : set(sample, width, {tolerance, {}, 0})) count += text_of(line).back() == '-' ? 1 : 0;
    }
    return count;
  };
  EXPECT_GT(hyphens(1), hyphens(100));
}

TEST(LineBreaking, EmergencyStretchMakesLinesFeasible) {
  // At some width no lines are within the tolerance; with so much stretch in each they are, and looseness is granted.
  const auto count = [](Length stretch) {
    std::size_t sum = 0;
    for (int width = 20; width < 60; ++width) {
      Sample sample;
      sum += set(sample, width, {{}, stretch, 1}).size();
    }
    return sum;
  };
  EXPECT_GT(count(ems(5)), count({}));
}

// Whatever a style says, every word is there and no line is wider than it must be.
TEST(LineBreakingProperty, NothingIsLostAndNothingSticksOut) {
  for (const int looseness : {-5, 0, 5}) {
    for (const int tolerance : {1, 200, 9'999}) {
      for (const double stretch : {0.0, 20.0}) {
        for (int width = 12; width < 40; width += 7) {
          for (const Alignment alignment : {Alignment::justified, Alignment::ragged_right, Alignment::centered}) {
            Sample sample;
            sample.document.styles[0].hyphenation = document::Hyphenation::off;
            std::string all;
            for (const Line& line : set(sample, width, {tolerance, ems(stretch), looseness}, alignment)) {
              all += text_of(line);
            }
            EXPECT_EQ(all, prose);
            EXPECT_TRUE(sample.diagnostics.all().empty()) << width;
          }
        }
      }
    }
  }
}

}  // namespace
}  // namespace cvpdf::paragraph
