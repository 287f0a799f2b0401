#include "page/flow.hpp"

#include <gtest/gtest.h>

#include "page/sample_document.hpp"

namespace cvpdf::page {
namespace {

Rect frame_at(double x, double y, double width, double height) {
  return {{Length::points(x), Length::points(y)}, {Length::points(width), Length::points(height)}};
}

// Regions of a width of 30 and a height of 60: five lines. Each begins below the one before if `below` says so.
struct Column {
  double x;
  std::string_view words;  // A character for each line; a capital is a heading.
  std::optional<std::uint32_t> below;
};

SampleDocument with(const std::vector<Column>& columns, double gap = 6) {
  SampleDocument sample(30, 60);
  sample.document.regions.clear();
  for (const Column& column : columns) {
    document::Region region{"", frame_at(column.x, 50, 30, 60), frame_at(column.x, 20, 30, 84), {}};
    if (column.below) region.below = {*column.below};
    region.gap = Length::points(gap);
    for (const char word : column.words) {
      document::BlockStyle style = SampleDocument::plain();
      if (word >= 'A' && word <= 'Z') style.keep = document::Keep::with_next;
      region.flow.push_back(sample.paragraph(std::string(1, word), style));
    }
    sample.document.regions.push_back(std::move(region));
  }
  return sample;
}

struct FlowRow {
  std::vector<Column> columns;
  std::string_view expected;
};

TEST(Flow, RegionsBeginBelowOneAnother) {
  const FlowRow rows[] = {
      // One above both, one above the second.
      {{{10, "n", {}}, {10, "ab", 0}, {50, "xy", 0}}, "/ 10,59 n 10,77 a 10,89 b 50,77 x 50,89 y"},
      {{{10, "n", {}}, {50, "m", {}}, {10, "a", 0}, {50, "x", 1}}, "/ 10,59 n 50,59 m 10,77 a 50,77 x"},
      // What does not fit flows on, in the frame of all other pages; region by region on each page.
      {{{10, "n", {}}, {10, "abcdef", 0}, {50, "xyz", 0}},
       "/ 10,59 n 10,77 a 10,89 b 10,101 c 50,77 x 50,89 y 50,101 z / 10,29 d 10,41 e 10,53 f"},
      // Nothing above: no gap.
      {{{10, "", {}}, {10, "a", 0}}, "/ 10,59 a"},
      // A region that fills its page, and one that goes on to the next.
      {{{10, "abcde", {}}, {10, "x", 0}}, "/ 10,59 a 10,71 b 10,83 c 10,95 d 10,107 e / 10,29 x"},
      {{{10, "abcdefgh", {}}, {10, "x", 0}},
       "/ 10,59 a 10,71 b 10,83 c 10,95 d 10,107 e / 10,29 f 10,41 g 10,53 h 10,71 x"},
      // Too little room for a heading with two lines of its text.
      {{{10, "abc", {}}, {10, "Hxyz", 0}}, "/ 10,59 a 10,71 b 10,83 c / 10,29 H 10,41 x 10,53 y 10,65 z"},
      // A name that is not there yet, or itself, holds nothing down.
      {{{10, "a", 0}, {50, "b", 7}}, "/ 10,59 a 50,59 b"},
  };
  for (const FlowRow& row : rows) {
    SampleDocument sample = with(row.columns);
    EXPECT_EQ(brief(sample.typeset()), row.expected);
    EXPECT_TRUE(sample.diagnostics.all().empty());
  }
}

TEST(Flow, ARegionBeginsBelowTheLowestOfSeveral) {
  SampleDocument sample = with({{10, "n", {}}, {50, "lm", {}}, {10, "a", 0}});
  sample.document.regions.back().below = {0, 1};
  EXPECT_EQ(brief(sample.typeset()), "/ 10,59 n 50,59 l 50,71 m 10,89 a");
  sample.document.regions.back().below = {1, 0};
  EXPECT_EQ(brief(sample.typeset()), "/ 10,59 n 50,59 l 50,71 m 10,89 a");
  // One goes on to the next page.
  SampleDocument longer = with({{10, "n", {}}, {50, "ghijklm", {}}, {10, "a", 0}});
  longer.document.regions.back().below = {1, 0};
  EXPECT_EQ(brief(longer.typeset()), "/ 10,59 n 50,59 g 50,71 h 50,83 i 50,95 j 50,107 k / 50,29 l 50,41 m 10,59 a");
}

TEST(Flow, TheLowerOfTwoSideBySideStandsInTheMiddleOfTheOther) {
  SampleDocument sample = with({{10, "n", {}}, {50, "klm", {}}, {10, "a", 1}});
  sample.document.regions.front().beside = 1;
  EXPECT_EQ(brief(sample.typeset()), "/ 10,71 n 50,59 k 50,71 l 50,83 m 10,101 a");
  sample.document.regions.front().beside.reset();
  sample.document.regions[1].beside = 0;
  EXPECT_EQ(brief(sample.typeset()), "/ 10,71 n 50,59 k 50,71 l 50,83 m 10,101 a");
  // Not where one of them goes on.
  SampleDocument longer = with({{10, "n", {}}, {50, "ghijklm", {}}});
  longer.document.regions.front().beside = 1;
  EXPECT_EQ(brief(longer.typeset()).substr(0, 9), "/ 10,59 n");
}

TEST(Flow, ThereIsAlwaysAPage) {
  EXPECT_EQ(page_count({}), 1U);
  EXPECT_EQ(page_count(std::vector<RegionFlow>(2)), 1U);
}

TEST(Flow, TintsLieUnderEverythingOnEveryPage) {
  SampleDocument sample = with({{10, "n", {}}, {10, "abcdef", 0}});
  sample.document.tints.push_back({frame_at(0, 0, 40, 300), {}});
  EXPECT_EQ(brief(sample.typeset()),
            "/ r0,0 40x300 10,59 n 10,77 a 10,89 b 10,101 c / r0,0 40x300 10,29 d 10,41 e 10,53 f");
  // Below the region at the head, on its page only.
  sample.document.tints.front().below = {0};
  EXPECT_EQ(brief(sample.typeset()),
            "/ r0,62 40x238 10,59 n 10,77 a 10,89 b 10,101 c / r0,0 40x300 10,29 d 10,41 e 10,53 f");
  EXPECT_EQ(sample.typeset().pages.front().items.front().structure, document::structure_artifact);
  // Under it, on its page only, and a little further.
  sample.document.tints.front().below = {};
  sample.document.tints.front().under = {0};
  sample.document.tints.front().padding = Length::points(4);
  EXPECT_EQ(brief(sample.typeset()), "/ r0,0 40x66 10,59 n 10,77 a 10,89 b 10,101 c / 10,29 d 10,41 e 10,53 f");
}

// A box higher than the room below another region goes to the next page, and is reported once.
TEST(Flow, ReportsWhatIsTooTallOnce) {
  SampleDocument sample = with({{10, "n", {}}, {10, "", 0}});
  document::BlockStyle tall = SampleDocument::plain();
  tall.leading = Length::points(200);
  sample.document.regions[1].flow.push_back(sample.paragraph("a", tall));
  EXPECT_EQ(brief(sample.typeset()), "/ 10,59 n / 10,170 a");
  ASSERT_EQ(sample.diagnostics.all().size(), 1U);
  EXPECT_EQ(sample.diagnostics.all().front().code, "page/too-tall");
}

}  // namespace
}  // namespace cvpdf::page
