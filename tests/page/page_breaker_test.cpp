#include "page/page_breaker.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "page/galley_text.hpp"

namespace cvpdf::page {
namespace {

// The pages as texts, with " | " between them and what the glue gives, if it does: "10 ~5 10 (+2) | 10".
std::string pages_text(const Galley& galley, const std::vector<Cut>& cuts) {
  std::string text;
  for (const Cut& cut : cuts) {
    if (!text.empty()) text += " | ";
    const auto at = [&galley](std::size_t item) { return galley.begin() + static_cast<std::ptrdiff_t>(item); };
    text += to_text(Galley(at(cut.begin), at(cut.end)));
    if (cut.give != Length()) text += (cut.give > Length() ? " (+" : " (") + points_text(cut.give) + ")";
  }
  return text;
}

struct Row {
  std::string_view galley;
  double first, rest;
  std::string_view expected;
};

std::string broken(const Row& row, Diagnostics& diagnostics) {
  const Galley galley = parse_galley(row.galley);
  return pages_text(galley, break_pages(galley, {Length::points(row.first), Length::points(row.rest)}, diagnostics));
}

TEST(PageBreaker, CutsWhereItCostsLeast) {
  const Row rows[] = {
      {"", 30, 30, ""},
      {"~5 !3", 30, 30, ""},
      {"10", 30, 30, "10"},
      {"10 ~0 10 ~0 10", 30, 30, "10 ~0 10 ~0 10"},
      // Glue at a page's ends is dropped; the last page may be thin if it must.
      {"~9 10 ~5 10 ~5 10 ~9", 30, 30, "10 ~5 10 | 10"},
      // The first page has its own height.
      {"10 ~0 10 ~0 10 ~0 10", 10, 30, "10 | 10 ~0 10 ~0 10"},
      // A forbidden break is avoided, here between the second and the third line.
      {"10 ~0 10 !10000 ~0 10 ~0 10", 20, 30, "10 | 10 !10000 ~0 10 ~0 10"},
      // Glue behind a penalty is no break of its own.
      {"10 ~0 10 !50000 ~0 10 ~0 10", 20, 30, "10 | 10 !50000 ~0 10 ~0 10"},
      // A dear break is avoided for an emptier page, but not for a much emptier one.
      {"10 ~0 10 ~0 10 ~0 10 ~0 10 ~0 10 ~0 10 ~0 10 ~0 10 !900 ~0 10 ~0 10 ~0 10 ~0 10", 90, 90,
       "10 ~0 10 ~0 10 ~0 10 ~0 10 ~0 10 ~0 10 ~0 10 | 10 !900 ~0 10 ~0 10 ~0 10 ~0 10"},
      {"10 !10000 ~0 10 !10000 ~0 10 !900 ~0 10 !10000 ~0 10 ~0 10", 30, 30,
       "10 !10000 ~0 10 !10000 ~0 10 | 10 !10000 ~0 10 ~0 10"},
      // Where all breaks are forbidden, it breaks where that hurts least.
      {"10 !50000 ~0 10 !30000 ~0 10 !10000 ~0 10 !50000 ~0 10", 30, 30,
       "10 !50000 ~0 10 !30000 ~0 10 | 10 !50000 ~0 10"},
      {"10 !50000 ~0 10 !10000 ~0 10 !30000 ~0 10 !50000 ~0 10", 30, 30,
       "10 !50000 ~0 10 | 10 !30000 ~0 10 !50000 ~0 10"},
      // A forced break.
      {"10 !-10000 10 ~0 10", 90, 90, "10 | 10 ~0 10"},
      // Boxes without anything between them stay together.
      {"10 10 ~0 10 10", 30, 30, "10 10 | 10 10"},
      // A last page of less than three lines is avoided at the cost of the page before.
      {"10 ~0 10 ~0 10 ~0 10 ~0 10 ~0 10 ~0 10 ~0 10 ~0 10", 80, 80,
       "10 ~0 10 ~0 10 ~0 10 ~0 10 ~0 10 | 10 ~0 10 ~0 10"},
      // Glue stretches up to its stretch, on all pages but the last.
      {"10 ~4+3 10 ~0 20 ~4+3 10", 26, 40, "10 ~4+3 10 (+2) | 20 ~4+3 10"},
      {"10 ~4+3 10 ~0 30 ~4+3 10", 29, 50, "10 ~4+3 10 (+3) | 30 ~4+3 10"},
      // ... and shrinks, on the last page too.
      {"10 ~4-2 10 ~4-2 10", 35, 35, "10 ~4-2 10 ~4-2 10 (-3)"},
  };
  for (const Row& row : rows) {
    Diagnostics diagnostics;
    EXPECT_EQ(broken(row, diagnostics), row.expected) << row.galley;
    EXPECT_TRUE(diagnostics.all().empty()) << row.galley;
  }
}

TEST(PageBreaker, ABoxTallerThanThePageStandsAlone) {
  Diagnostics diagnostics;
  EXPECT_EQ(broken({"10 ~0 50 ~0 10", 30, 30, ""}, diagnostics), "10 | 50 | 10");
  ASSERT_EQ(diagnostics.all().size(), 1u);
  EXPECT_EQ(diagnostics.all()[0].code, "page/too-tall");
  EXPECT_EQ(diagnostics.all()[0].severity, Severity::warning);
  EXPECT_NE(diagnostics.all()[0].message.find("20.0 pt"), std::string::npos);
}

TEST(PageBreaker, EvenAPageWithoutHeightEnds) {
  Diagnostics diagnostics;
  EXPECT_EQ(broken({"10 ~0 10", 0, -5, ""}, diagnostics), "10 | 10");
  EXPECT_EQ(diagnostics.all().size(), 2u);
}

TEST(PageBreaker, HostileLengthsAndCostsEndToo) {
  Galley galley;
  for (int i = 0; i < 5000; ++i) {
    galley.emplace_back(line_box(Length(), i));
    galley.emplace_back(VPenalty{i % 3 == 0 ? 2'000'000'000 : 0});
  }
  Diagnostics diagnostics;
  const std::vector<Cut> cuts = break_pages(galley, {Length::points(100), Length::points(100)}, diagnostics);
  EXPECT_FALSE(cuts.empty());
  EXPECT_LE(cuts.size(), 20u);
}

TEST(PageBreaker, WorkGrowsWithTheGalleyAndNotWithItsSquare) {
  Galley galley;
  for (int i = 0; i < 30'000; ++i) {
    galley.emplace_back(line_box(Length::points(10), i));
    galley.emplace_back(VGlue{Length::points(i % 7), Length::points(i % 2), {}});
  }
  Diagnostics diagnostics;
  const std::vector<Cut> cuts = break_pages(galley, {Length::points(700), Length::points(700)}, diagnostics);
  EXPECT_GT(cuts.size(), 550u);
  EXPECT_LT(cuts.size(), 600u);
}

}  // namespace
}  // namespace cvpdf::page
