#include "page/column.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "page/galley_text.hpp"

namespace cvpdf::page {
namespace {

using document::Keep;

Step step(double height, Step::Kind kind = Step::Kind::line) {
  Step result;
  result.kind = kind;
  result.box = line_box(Length::points(height), 0);
  result.baseline = Length::points(height * 3 / 4);
  return result;
}

document::Space space(double natural, double stretch = 0, double shrink = 0) {
  return {Length::points(natural), Length::points(stretch), Length::points(shrink)};
}

// Builds a column from letters: "l" a line, "r" a rule, "(" and ")" around a heading, "[" and "]" around what stays
// together, "<" and ">" around what leads in, "^" before what begins a page, a digit a space of so many points.
Column column_of(std::string_view letters) {
  Column column;
  for (const char c : letters) {
    if (c == 'l') column.append(step(10));
    if (c == 'r') column.append(step(1, Step::Kind::other));
    if (c == '(') column.open(Keep::with_next);
    if (c == ')') column.close(Keep::with_next);
    if (c == '<') column.open(Keep::lead_in);
    if (c == '>') column.close(Keep::lead_in);
    if (c == '[') column.open(Keep::together);
    if (c == ']') column.close(Keep::together);
    if (c == '^') column.begin_page();
    if (c >= '0' && c <= '9') column.space(space(c - '0'));
  }
  return column;
}

TEST(Column, GapsCollapseAndKeepsForbid) {
  struct Row {
    std::string_view letters, expected;
  };
  const Row rows[] = {
      // Gaps: the greatest counts; none at the ends.
      {"", ""},
      {"5l5", "10"},
      {"ll", "10 !10 ~0 10"},
      {"l3l", "10 ~3 10"},
      {"l37l", "10 ~7 10"},
      {"l735l", "10 ~7 10"},
      // A heading holds two lines of what follows, and itself together.
      {"(l)lll", "10 !50000 ~0 10 !50000 ~0 10 !10 ~0 10"},
      {"(ll)ll3l", "10 !50000 ~0 10 !50000 ~0 10 !50000 ~0 10 ~3 10"},
      {"l3(l)3l3l3l", "10 ~3 10 !50000 ~3 10 !50000 ~3 10 ~3 10"},
      // What leads in holds the next line, and may itself be parted.
      {"<l>3lll", "10 !50000 ~3 10 !10 ~0 10 !10 ~0 10"},
      {"<l3l>3l3l", "10 ~3 10 !50000 ~3 10 ~3 10"},
      {"(l)<l>3l3l", "10 !50000 ~0 10 !50000 ~3 10 ~3 10"},
      // Be it a heading, or a signature that keeps with the name below it.
      {"l3<l>3(l)3l3l", "10 ~3 10 !50000 ~3 10 !50000 ~3 10 !50000 ~3 10"},
      {"l3<l>3(r)3l3l", "10 ~3 10 !50000 ~3 1 !50000 ~3 10 !50000 ~3 10"},
      // What begins a page does so whatever keeps it, but not what stands first, and for its first box only.
      {"^l^ll", "10 !-10000 ~0 10 !10 ~0 10"},
      {"(l)^ll", "10 !-10000 ~0 10 !50000 ~0 10"},
      {"[l^l]", "10 !-10000 ~0 10"},
      // A rule below a heading is no line.
      {"(l)rll3l", "10 !50000 ~0 1 !50000 ~0 10 !50000 ~0 10 ~3 10"},
      // Heading upon heading: the debt is the last one's.
      {"(l)(l)lll", "10 !50000 ~0 10 !50000 ~0 10 !50000 ~0 10 !10 ~0 10"},
      // All that stands under a heading is one line: the next heading may go over, within a chain of such, too.
      {"(l)l(l)ll", "10 !50000 ~0 10 !50 ~0 10 !50000 ~0 10 !50000 ~0 10"},
      {"(l)l3(l)l3(l)l", "10 !50000 ~0 10 !50 ~3 10 !50000 ~0 10 !50 ~3 10 !50000 ~0 10"},
      // A line of the same flow behind it does not.
      {"(l)l3l", "10 !50000 ~0 10 !50000 ~3 10"},
      // A heading within a heading is one heading.
      {"((l)l)l", "10 !50000 ~0 10 !50000 ~0 10"},
      // Together: forbidden inside only.
      {"3[l3l]3l", "10 !10000 ~3 10 ~3 10"},
      {"[[l]l3l]3l", "10 !10000 ~0 10 !10000 ~3 10 ~3 10"},
      {"()l3l", "10 ~3 10"},
  };
  for (const Row& row : rows) EXPECT_EQ(to_text(column_of(row.letters).to_galley()), row.expected) << row.letters;
}

TEST(Column, SpacesAreComparedPartByPart) {
  Column column;
  column.append(step(10));
  column.space(space(6, 1, 2));
  column.space(space(4, 3, 0));
  column.append(step(10));
  EXPECT_EQ(to_text(std::move(column).to_galley()), "10 ~6+3-2 10");
}

TEST(Column, NoGapIsNegativeOrShrinksPastNothing) {
  Column column;
  column.append(step(10));
  column.space(space(-5, -1, 3));
  column.append(step(10));
  column.space(space(1, 0, 3));
  column.append(step(10));
  EXPECT_EQ(to_text(std::move(column).to_galley()), "10 !10 ~0 10 ~1-1 10");
}

TEST(Column, ARowSharesBaselines) {
  Column large, small;
  large.append(step(16));
  large.append(step(16));
  small.append(step(8));
  std::vector<Column> cells;
  cells.push_back(std::move(large));
  cells.push_back(std::move(small));
  Column column;
  column.append_row(std::move(cells), 7);
  const Galley galley = std::move(column).to_galley();
  EXPECT_EQ(to_text(galley), "16 !10 ~0 16");
  const auto& first = std::get<VBox>(galley[0]);
  ASSERT_EQ(first.items.size(), 2u);
  EXPECT_EQ(first.row, 7u);
  EXPECT_EQ(std::get<SetLine>(first.items[0]).cell, 0);
  EXPECT_EQ(std::get<SetLine>(first.items[1]).cell, 1);
  EXPECT_EQ(std::get<SetLine>(first.items[0]).baseline.y, Length());
  // The small line's baseline, at 6 of 8, comes down to that of the large, at 12 of 16.
  EXPECT_EQ(std::get<SetLine>(first.items[1]).baseline.y, Length::points(6));
}

TEST(Column, ARowBeginsAPageWhereACellDoes) {
  std::vector<Column> cells;
  cells.push_back(column_of("l^l"));
  cells.push_back(column_of("[ll]"));
  Column column;
  column.append_row(std::move(cells), 1);
  EXPECT_EQ(to_text(std::move(column).to_galley()), "10 !-10000 ~0 10");
}

TEST(Column, ARowTakesTheGreatestGapCostAndDebtOfItsCells) {
  std::vector<Column> cells;
  cells.push_back(column_of("2l3l1"));
  cells.push_back(column_of("4(l)5"));
  Column column = column_of("l");
  column.append_row(std::move(cells), 1);
  column.append(step(10));
  EXPECT_EQ(to_text(std::move(column).to_galley()), "10 ~4 10 ~3 10 !50000 ~5 10");
}

}  // namespace
}  // namespace cvpdf::page
