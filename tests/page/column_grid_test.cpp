// Balanced columns as blocks: column_grid.cpp, rebalance.cpp, and what stack.cpp makes of them.
#include <gtest/gtest.h>

#include "page/sample_document.hpp"

namespace cvpdf::page {
namespace {

using document::Block;
using document::BlockStyle;

Block columns(std::uint16_t count, std::vector<Block> children, BlockStyle style = {}) {
  return {document::Columns{count, Length::points(10), std::move(children)}, style};
}

BlockStyle below(double gap, double stretch = 0) {
  BlockStyle style;
  style.before = space(gap, stretch);
  return style;
}

BlockStyle plain_below(double gap, double stretch) {
  BlockStyle style = SampleDocument::plain();
  style.before = space(gap, stretch);
  return style;
}

std::vector<Block> words(SampleDocument& sample, std::string_view letters, double before = 0) {
  std::vector<Block> blocks;
  for (const char letter : letters) {
    BlockStyle style = SampleDocument::plain();
    style.before = space(before);
    const bool is_long = letter >= 'A' && letter <= 'Z';  // Of two lines.
    blocks.push_back(sample.paragraph(is_long ? std::string(3, letter) + " " + letter : std::string(1, letter), style));
  }
  return blocks;
}

TEST(Columns, AreBalancedAndReadOneAfterTheOther) {
  SampleDocument sample(140, 200);
  sample.add(sample.paragraph("x"));
  sample.add(columns(3, words(sample, "abcdefg", 3), below(6)));
  sample.add(sample.paragraph("y"));
  EXPECT_EQ(brief(sample.typeset()),
            "/ 100,59 x 100,77 a 100,92 b 100,107 c 150,77 d 150,92 e 200,77 f 200,92 g 100,119 y");
}

TEST(Columns, KeepItemsOfTwoLinesWhole) {
  SampleDocument sample(140, 200);
  sample.add(columns(3, words(sample, "aBcdeFghi")));
  EXPECT_EQ(brief(sample.typeset()),
            "/ 100,59 a 100,71 BBB 100,83 B 100,95 c 150,59 d 150,71 e 150,83 FFF 150,95 F 200,59 g 200,71 h 200,83 i");
}

TEST(Columns, AreBalancedOnEachPage) {
  SampleDocument sample(140, 36);
  sample.add(columns(3, words(sample, "abcdefghijklmn")));
  sample.add(sample.paragraph("x"));
  EXPECT_EQ(brief(sample.typeset()),
            "/ 100,59 a 100,71 b 100,83 c 150,59 d 150,71 e 150,83 f 200,59 g 200,71 h 200,83 i "
            "/ 100,59 j 100,71 k 150,59 l 150,71 m 200,59 n 100,83 x");
}

// Four rows where three fit: two and two, for no row stands alone.
TEST(Columns, LeaveNoRowAlone) {
  SampleDocument sample(140, 36);
  sample.add(columns(3, words(sample, "abcdefghijkl")));
  EXPECT_EQ(brief(sample.typeset()),
            "/ 100,59 a 100,71 b 150,59 c 150,71 d 200,59 e 200,71 f "
            "/ 100,59 g 100,71 h 150,59 i 150,71 j 200,59 k 200,71 l");
}

TEST(Columns, MoveWholeItemsToTheNextPage) {
  SampleDocument sample(90, 36);
  sample.add(columns(2, words(sample, "aBcDefgh")));
  EXPECT_EQ(brief(sample.typeset()),
            "/ 100,59 a 100,71 BBB 100,83 B 150,59 c 150,71 DDD 150,83 D / 100,59 e 100,71 f 150,59 g 150,71 h");
}

// The page is filled by the gap above the columns alone: items that drift apart are read across.
TEST(Columns, HaveRowsThatDoNotStretch) {
  SampleDocument sample(90, 50);
  sample.add(sample.paragraph("x"));
  sample.add(columns(2, {sample.paragraph("a"), sample.paragraph("b", plain_below(0, 9)), sample.paragraph("c")},
                     below(3, 12)));
  sample.add(columns(2, words(sample, "defghijklm"), below(3)));
  EXPECT_EQ(brief(sample.typeset()),
            "/ 100,59 x 100,85 a 100,97 b 150,85 c / 100,59 d 100,71 e 150,59 f 150,71 g "
            "/ 100,59 h 100,71 i 100,83 j 150,59 k 150,71 l 150,83 m");
}

// Three rows fit, and would part B; with two, it goes to the next page whole.
TEST(Columns, AreCutWhereItemsStayWhole) {
  SampleDocument sample(90, 156);
  for (int i = 0; i < 10; ++i) sample.add(sample.paragraph("x"));
  sample.add(columns(2, words(sample, "acBdeFgh")));
  EXPECT_EQ(brief(sample.typeset()).substr(98),
            "100,179 a 100,191 c 150,179 BBB 150,191 B "
            "/ 100,59 d 100,71 e 100,83 FFF 150,59 F 150,71 g 150,83 h");
}

TEST(Columns, AreFewerWhereAnItemIsTooWide) {
  struct Row {
    double width;
    std::string_view first, second, expected;
  };
  const Row rows[] = {
      {170, "aa aa", "b", "/ 100,59 aa aa 160,59 b 220,59 c"},
      // Two lines hold it.
      {140, "aa aa", "b", "/ 100,59 aa 100,71 aa 150,59 b 200,59 c"},
      // Two lines would not.
      {140, "aa aa aa", "b", "/ 100,59 aa aa 100,71 aa 175,59 b 175,71 c"},
      {80, "aa aa aa", "b", "/ 100,59 aa aa aa 100,71 b 100,83 c"},
      // More than half of them need two lines.
      {140, "aa aa", "bb bb", "/ 100,59 aa aa 100,71 bb bb 175,59 c"},
      {170, "aa aa", "bb bb", "/ 100,59 aa aa 160,59 bb bb 220,59 c"},
      // No column is narrower than half an inch.
      {81, "a", "b", "/ 100,59 a 100,71 b 100,83 c"},
  };
  for (const Row& row : rows) {
    SampleDocument sample(row.width, 200);
    sample.add(columns(3, {sample.paragraph(row.first), sample.paragraph(row.second), sample.paragraph("c")}));
    EXPECT_EQ(brief(sample.typeset()), row.expected) << row.width << row.first << row.second;
  }
}

TEST(Columns, InACellOrInColumnsAreOne) {
  SampleDocument sample(140, 200);
  sample.add(SampleDocument::row("share share", {columns(2, words(sample, "ab")), sample.paragraph("x")}));
  sample.add(columns(2, {columns(2, words(sample, "cd")), sample.paragraph("e")}));
  EXPECT_EQ(brief(sample.typeset()), "/ 100,59 a 100,71 b 175,59 x 100,83 c 100,95 d 175,83 e");
}

TEST(Columns, HoldBulletsBesideTheirText) {
  SampleDocument sample(230, 24);
  std::vector<Block> items;
  for (const char* text : {"a", "b", "c", "d", "e", "f", "g", "h"}) {
    document::Label shape;
    shape.width = Length::points(20);
    items.push_back(sample.labelled("*", text, shape));
  }
  sample.add(columns(2, std::move(items)));
  EXPECT_EQ(brief(sample.typeset()),
            "/ 130,59 * 150,59 a 130,71 * 150,71 b 250,59 * 270,59 c 250,71 * 270,71 d "
            "/ 130,59 * 150,59 e 130,71 * 150,71 f 250,59 * 270,59 g 250,71 * 270,71 h");
}

// Bad input: none of it is lost.
TEST(Columns, TakeWhateverThereIs) {
  struct Row {
    std::uint16_t count;
    std::string_view letters, expected;
  };
  const Row rows[] = {
      {0, "abc", "/ 100,59 a 100,71 b 100,83 c"},
      {1, "abc", "/ 100,59 a 100,71 b 100,83 c"},
      {5, "a", "/ 100,59 a"},
      {5, "", "/"},
      {65535, "ab", "/ 100,59 a 175,59 b"},
  };
  for (const Row& row : rows) {
    SampleDocument sample(140, 200);
    sample.add(columns(row.count, words(sample, row.letters)));
    EXPECT_EQ(brief(sample.typeset()), row.expected) << row.count;
  }
  SampleDocument empty(140, 200);
  empty.add(columns(2, {empty.paragraph(""), empty.paragraph("a"), empty.paragraph(""), empty.paragraph("b")}));
  EXPECT_EQ(brief(empty.typeset()), "/ 100,59 a 175,59 b");
}

// No place to divide it: it is cut between its letters, and reported.
TEST(Columns, OfAnItemThatIsWiderThanItsColumn) {
  SampleDocument sample(140, 200);
  sample.add(columns(3, {sample.paragraph("aaaaa"), sample.paragraph("b"), sample.paragraph("c")}));
  EXPECT_EQ(brief(sample.typeset()), "/ 100,59 aaa 100,71 aa 150,59 b 200,59 c");
  ASSERT_EQ(sample.diagnostics.all().size(), 1u);
  EXPECT_EQ(sample.diagnostics.all()[0].code, "paragraph/cut-word");
}

TEST(Columns, OfAThousandItemsStandInOrderOnAllPages) {
  SampleDocument sample(300, 120);
  std::vector<Block> items;
  for (int i = 0; i < 1000; ++i) items.push_back(sample.paragraph(std::to_string(i) + (i % 7 == 0 ? " xxxx" : "")));
  sample.add(columns(5, std::move(items)));
  int next = 0;
  const PagedDocument paged = sample.typeset();
  EXPECT_GE(paged.pages.size(), 20u);
  for (const Page& page : paged.pages) {
    for (const PageItem& item : page.items) {
      const std::string text = std::get<SetText>(item.kind).run.utf8;
      if (text.front() == 'x') continue;
      EXPECT_EQ(std::stoi(text), next);
      ++next;
    }
  }
  EXPECT_EQ(next, 1000);
}

}  // namespace
}  // namespace cvpdf::page
