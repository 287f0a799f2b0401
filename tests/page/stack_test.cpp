#include "page/stack.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include "page/sample_document.hpp"

namespace cvpdf::page {
namespace {

using document::BlockStyle;

BlockStyle style_with(double before, double after) {
  BlockStyle style = SampleDocument::plain();
  style.before = space(before);
  style.after = space(after);
  return style;
}

BlockStyle with_indents(double left, double right) {
  BlockStyle style;
  style.indent_left = Length::points(left);
  style.indent_right = Length::points(right);
  return style;
}

TEST(Stack, LinesAreOneLeadingApart) {
  SampleDocument sample(50, 200);
  sample.add(sample.paragraph("aaa bbb ccc"));
  sample.add(sample.paragraph("ddd"));
  EXPECT_EQ(brief(sample.typeset()), "/ 100,59 aaa 100,71 bbb 100,83 ccc 100,95 ddd");
}

TEST(Stack, GapsCollapseThroughStacks) {
  SampleDocument sample(100, 200);
  sample.add(SampleDocument::stack({sample.paragraph("a", style_with(9, 2))}, style_with(4, 6)));
  sample.add(
      SampleDocument::stack({SampleDocument::stack({sample.paragraph("b", style_with(3, 1))}, style_with(5, 0))}));
  sample.add(sample.paragraph("", style_with(8, 0)));
  sample.add(sample.paragraph("c", style_with(0, 7)));
  EXPECT_EQ(brief(sample.typeset()), "/ 100,59 a 100,77 b 100,97 c");
}

TEST(Stack, IndentsAccumulate) {
  SampleDocument sample(100, 200);
  BlockStyle style = SampleDocument::plain();
  style.indent_left = Length::points(10);
  style.first_line = Length::points(20);
  sample.add(SampleDocument::stack(
      {SampleDocument::stack({sample.paragraph("aa bb cc", style), SampleDocument::rule(1)}, with_indents(10, 10))},
      with_indents(5, 15)));
  EXPECT_EQ(brief(sample.typeset()), "/ 145,59 aa 125,71 bb cc r115,74 60x1");
}

TEST(Stack, AHangingFirstLine) {
  SampleDocument sample(100, 200);
  BlockStyle style = SampleDocument::plain();
  style.indent_left = Length::points(40);
  style.first_line = Length::points(-40);
  sample.add(sample.paragraph("aaaaa bbbb cccccc", style));
  EXPECT_EQ(brief(sample.typeset()), "/ 100,59 aaaaa bbbb 140,71 cccccc");
}

TEST(Stack, TooMuchIndentLeavesAMeasure) {
  SampleDocument sample(100, 200);
  sample.add(SampleDocument::stack({sample.paragraph("a b")}, with_indents(500, 500)));
  EXPECT_EQ(brief(sample.typeset()), "/ 164,59 a b");
}

TEST(Stack, LabelsStandInTheIndent) {
  using document::Alignment;
  struct Row {
    std::string_view label;
    double width;
    Alignment alignment;
    std::string_view expected;
  };
  // The indent is 50 points, a blank between label and text at least 2.5, and 5 where labels end at the text.
  const Row rows[] = {
      {"*", 20, Alignment::ragged_right, "/ 130,59 * 150,59 aa bb 150,71 cccccc"},
      {"*", 20, Alignment::ragged_left, "/ 135,59 * 150,59 aa bb 150,71 cccccc"},
      {"*", 20, Alignment::centered, "/ 133.75,59 * 150,59 aa bb 150,71 cccccc"},
      {"123", 20, Alignment::ragged_right, "/ 130,59 123 162.5,59 aa bb 150,71 cccccc"},
      {"123", 20, Alignment::ragged_left, "/ 130,59 123 165,59 aa bb 150,71 cccccc"},
      {"12", 0, Alignment::ragged_right, "/ 150,59 12 172.5,59 aa bb 150,71 cccccc"},
      {"1 2 3 4 5 6", 20, Alignment::ragged_right,
       "/ 130,59 1 130,71 2 130,83 3 130,95 4 130,107 5 130,119 6 150,59 aa bb 150,71 cccccc"},
      // What fits into its column on two lines has two, and is read before the text.
      {"12 34", 40, Alignment::ragged_right, "/ 110,59 12 110,71 34 150,59 aa bb 150,71 cccccc"},
      {"b 234", 40, Alignment::ragged_left, "/ 135,59 b 115,71 234 150,59 aa bb 150,71 cccccc"},
      // No line ends in a number.
      {"1 234", 40, Alignment::ragged_right, "/ 110,59 1 234 162.5,59 aa bb 150,71 cccccc"},
      {"1 2345", 40, Alignment::ragged_right, "/ 110,59 1 2345 172.5,59 aa bb 150,71 cccccc"},
  };
  for (const Row& row : rows) {
    SampleDocument sample(130, 200);
    document::Label shape;
    shape.width = Length::points(row.width);
    shape.alignment = row.alignment;
    sample.add(sample.labelled(row.label, "aa bb cccccc", shape));
    EXPECT_EQ(brief(sample.typeset()), row.expected) << row.label;
    EXPECT_TRUE(sample.diagnostics.all().empty());
  }
}

// Wider than four lines of its column, and than what it may push aside: no line of the text stands over it.
TEST(Stack, ALabelOfSeveralLinesMovesAllOfItsText) {
  SampleDocument sample(130, 200);
  document::Label shape;
  shape.width = Length::points(20);
  sample.add(sample.labelled("aa bb cc dd ee ff gg", "aa bb", shape));
  EXPECT_EQ(brief(sample.typeset()), "/ 130,59 aa bb 130,71 cc dd 130,83 ee ff 130,95 gg 190,59 aa 190,71 bb");
}

// Beside what comes next, or above what reaches over the column's edge; at the end with room of its own.
TEST(Stack, ALabelHangsBesideWhatFollows) {
  SampleDocument sample(130, 60);
  document::Label shape;
  shape.width = Length::points(40);
  document::BlockStyle indented = SampleDocument::plain();
  indented.indent_left = Length::points(50);
  sample.add(sample.labelled("aa bb cc", "x", shape));
  sample.add(sample.paragraph("y", indented));
  sample.add(sample.labelled("dd ee", "z", shape));
  document::BlockStyle apart = SampleDocument::plain();
  apart.before = space(4);
  sample.add(sample.paragraph("w", apart));
  EXPECT_EQ(brief(sample.typeset()),
            "/ 110,59 aa 110,71 bb 110,83 cc 150,59 x 150,71 y 110,95 dd 110,107 ee 150,95 z / 100,59 w");
}

// No page ends beside it.
TEST(Stack, ALabelThatHangsIsNotLeftBehind) {
  SampleDocument sample(130, 48);
  document::Label shape;
  shape.width = Length::points(40);
  document::BlockStyle indented = SampleDocument::plain();
  indented.indent_left = Length::points(50);
  for (const char* line : {"u", "v", "w"}) sample.add(sample.paragraph(line));
  sample.add(sample.labelled("aa bb", "x", shape));
  sample.add(sample.paragraph("y", indented));
  EXPECT_EQ(brief(sample.typeset()), "/ 100,59 u 100,71 v / 100,59 w 110,71 aa 110,83 bb 150,71 x 150,83 y");
}

TEST(Stack, ARuleIsAlignedAndAColourStandsOut) {
  SampleDocument sample(130, 200);
  document::BlockStyle centered = SampleDocument::plain(), filled = SampleDocument::plain();
  centered.alignment = document::Alignment::centered;
  filled.fill = Color{1, 2, 3};
  sample.add({document::Rule{Length::points(1), Color{}, Length::points(30)}, centered});
  sample.add(sample.paragraph("a", filled));
  std::string rules;
  const PagedDocument paged = sample.typeset();
  for (const PageItem& item : paged.pages.front().items) {
    const auto* rule = std::get_if<FilledRect>(&item.kind);
    if (rule == nullptr) continue;
    rules += fmt::format("{}+{} ", rule->rect.origin.x.points(), rule->rect.size.width.points());
  }
  EXPECT_EQ(rules, "150+30 97+136 ");
}

TEST(Stack, ALabelKeepsItsStructure) {
  SampleDocument sample(130, 200);
  sample.add(sample.labelled("*", "a", {}));
  const PagedDocument paged = sample.typeset();
  ASSERT_EQ(paged.pages[0].items.size(), 2u);
  EXPECT_EQ(paged.pages[0].items[0].structure, sample.document.paragraphs[0].label->structure);
  EXPECT_EQ(paged.pages[0].items[1].structure, sample.document.paragraphs[0].structure);
}

// A list's last item of one line takes another item along to the next page.
TEST(Stack, TheLastItemIsNotLeftAlone) {
  struct Row {
    std::vector<std::string_view> items;
    std::string_view second_page;
  };
  const Row rows[] = {
      {{"a", "b", "c", "d"}, "124,59 c 124,71 d 100,83 y 100,95 y 100,107 y"},
      {{"a", "b", "c", "ddd eee"}, "124,59 ddd 124,71 eee 100,83 y 100,95 y 100,107 y"},
      {{"a", "b", "c"}, "100,59 y 100,71 y 100,83 y"},
  };
  for (const Row& row : rows) {
    SampleDocument sample(60, 240);
    for (int i = 0; i < 17; ++i) sample.add(sample.paragraph("x"));
    for (const std::string_view item : row.items) sample.add(sample.labelled("", item, {}));
    for (int i = 0; i < 3; ++i) sample.add(sample.paragraph("y"));
    const std::string pages = brief(sample.typeset());
    EXPECT_EQ(pages.substr(pages.find_last_of('/') + 2), row.second_page);
  }
}

// Behind its paragraph, however many lines that has, and behind the row in which it stands.
TEST(Stack, ALabelMayBeReadLast) {
  SampleDocument sample(200, 200);
  document::Label shape;
  shape.width = Length::points(50);
  shape.reading = document::Label::Reading::last;
  sample.add(sample.labelled("2015", "aaaaaaa bbbbbbb ccccccc", shape));
  sample.add(SampleDocument::row("share fit", {sample.labelled("2016", "dd", shape), sample.paragraph("ee")}));
  sample.add(sample.paragraph("ff"));
  EXPECT_EQ(brief(sample.typeset()),
            "/ 150,59 aaaaaaa bbbbbbb 150,71 ccccccc 100,59 2015 150,83 dd 280,83 ee 100,83 2016 100,95 ff");
}

TEST(Stack, RowsShareBaselinesAndAreReadByCell) {
  SampleDocument sample(200, 200);
  BlockStyle tall = SampleDocument::plain();
  tall.leading = Length::points(16);
  sample.add(SampleDocument::row("share fit", {sample.paragraph("aaaaaaaa bbbbbbbb", tall), sample.paragraph("2015")}));
  sample.add(SampleDocument::row("fixed:50 share", {sample.paragraph("19"), sample.paragraph("cc")}));
  EXPECT_EQ(brief(sample.typeset()), "/ 100,62 aaaaaaaa 100,78 bbbbbbbb 260,62 2015 100,91 19 160,91 cc");
}

TEST(Stack, AShareCellWrapsBesideAFittingOne) {
  SampleDocument sample(120, 200);
  sample.add(SampleDocument::row("share fit", {sample.paragraph("aaa bbb ccc"), sample.paragraph("2015")}));
  EXPECT_EQ(brief(sample.typeset()), "/ 100,59 aaa bbb 100,71 ccc 180,59 2015");
}

TEST(Stack, AFittingCellOfMoreThanTwoThirdsWraps) {
  SampleDocument sample(150, 200);
  sample.add(SampleDocument::row("share fit", {sample.paragraph("aa"), sample.paragraph("Bern, Bern, CH")}));
  EXPECT_EQ(brief(sample.typeset()), "/ 100,59 aa 150,59 Bern, 150,71 Bern, CH");
}

TEST(Stack, ARowOfStacksAndRowsBreaksBetweenBaselines) {
  SampleDocument sample(100, 36);
  const auto nested = SampleDocument::row("share share", {sample.paragraph("b"), sample.paragraph("c")});
  sample.add(SampleDocument::row("share share", {SampleDocument::stack({nested, sample.paragraph("d"),
                                                                        sample.paragraph("e"), sample.paragraph("f")}),
                                                 sample.paragraph("x")}));
  EXPECT_EQ(brief(sample.typeset()), "/ 100,59 b 127.5,59 c 100,71 d 100,83 e 155,59 x / 100,59 f");
}

TEST(Stack, NestingHasABottom) {
  SampleDocument sample(100, 100);
  document::Block block = sample.paragraph("deep");
  for (int depth = 0; depth < 300; ++depth) block = SampleDocument::stack({std::move(block)});
  sample.add(std::move(block));
  sample.add(sample.paragraph("flat"));
  EXPECT_EQ(brief(sample.typeset()), "/ 100,59 flat");
  ASSERT_EQ(sample.diagnostics.all().size(), 1u);
  EXPECT_EQ(sample.diagnostics.all()[0].code, "page/too-deep");
}

}  // namespace
}  // namespace cvpdf::page
