#include "page/balance.hpp"

#include <gtest/gtest.h>

#include <numeric>
#include <string>
#include <string_view>

namespace cvpdf::page {
namespace {

using Numbers = std::vector<std::size_t>;

// Items are letters, a letter for each line; columns are parted by blanks, parts by "/".
std::string dealt(const Numbers& items, std::size_t columns, const Numbers& parts) {
  std::vector<std::vector<std::string>> pages(parts.size(), std::vector<std::string>(columns));
  const std::vector<DealtLine> lines = deal(items, columns, parts);
  std::size_t line = 0;
  for (std::size_t item = 0; item < items.size(); ++item) {
    for (std::size_t i = 0; i < items[item]; ++i, ++line) {
      std::string& column = pages.at(lines[line].part).at(lines[line].column);
      EXPECT_EQ(column.size(), lines[line].row);
      column += static_cast<char>('a' + item);
    }
  }
  std::string text;
  for (const auto& page : pages) {
    if (!text.empty()) text += " / ";
    for (const std::string& column : page) text += (&column == &page.front() ? "" : " ") + column;
  }
  return text;
}

TEST(Balance, DealsLinesToColumns) {
  struct Row {
    Numbers items;
    std::size_t columns;
    Numbers parts;
    std::string_view expected;
  };
  const Row rows[] = {
      {{1}, 3, {1}, "a  "},
      {{1, 1, 1, 1, 1, 1, 1}, 3, {3}, "abc de fg"},
      {{1, 1, 1, 1, 1, 1, 1, 1, 1}, 4, {3}, "abc de fg hi"},
      // Items stay whole.
      {{2, 2, 2}, 2, {4}, "aabb cc"},
      {{1, 2, 1, 1, 2, 1}, 3, {3}, "abb cd eef"},
      {{3, 1, 1}, 2, {3}, "aaa bc"},
      {{1, 1, 3}, 2, {3}, "ab ccc"},
      // A page's part is full, the last is even, and the page is read before the next.
      {{1, 1, 1, 1, 1, 1, 1}, 3, {1, 2}, "a b c / de f g"},
      {{1, 1, 1, 1, 1, 1, 1, 1}, 2, {2, 2}, "ab cd / ef gh"},
      {{1, 2, 1, 2, 1, 1}, 2, {2, 2}, "ab bc / dd ef"},
      // Whole items would not fill the first page, or not fit: they are divided.
      {{3, 1}, 2, {2, 1}, "aa ab /  "},
      {{3, 1}, 2, {1, 1, 1}, "a a / a b /  "},
      {{}, 2, {0}, " "},
  };
  for (const Row& row : rows) EXPECT_EQ(dealt(row.items, row.columns, row.parts), row.expected) << row.expected;
}

TEST(Balance, KnowsWhenItDivides) {
  EXPECT_FALSE(divides(Numbers{2, 2, 2}, 2, Numbers{4}));
  EXPECT_FALSE(divides(Numbers{1, 2, 1, 1, 2, 1}, 2, Numbers{3, 2}));
  EXPECT_TRUE(divides(Numbers{1, 2, 1, 2, 1, 1}, 2, Numbers{2, 2}));
  EXPECT_TRUE(divides(Numbers{3, 1}, 2, Numbers{2, 1}));
}

TEST(Balance, FindsTheLeastRows) {
  EXPECT_EQ(least_rows(Numbers{}, 3), 0u);
  EXPECT_EQ(least_rows(Numbers{1, 1, 1, 1}, 3), 2u);
  EXPECT_EQ(least_rows(Numbers{2, 2, 2}, 2), 4u);
  EXPECT_EQ(least_rows(Numbers{5, 1, 1}, 3), 5u);
  EXPECT_EQ(least_rows(Numbers(1000, 1), 6), 167u);
}

// However pages cut the rows: every line has a place of its own inside its part, and no page is read before one above.
TEST(Balance, LosesNothing) {
  std::uint32_t random = 1;
  const auto next = [&random](std::uint32_t below) {
    random = random * 1664525u + 1013904223u;
    return (random >> 16) % below;
  };
  for (int round = 0; round < 2000; ++round) {
    Numbers items(1 + next(30));
    for (std::size_t& lines : items) lines = 1 + next(next(4) == 0 ? 4 : 1);
    const std::size_t columns = 1 + next(6);
    Numbers parts{least_rows(items, columns)};
    while (parts.back() > 1 && next(2) == 0) {
      const std::size_t head = 1 + next(static_cast<std::uint32_t>(parts.back() - 1));
      parts.back() -= head;
      parts.insert(parts.end() - 1, head);
    }
    const std::vector<DealtLine> lines = deal(items, columns, parts);
    ASSERT_EQ(lines.size(), std::accumulate(items.begin(), items.end(), std::size_t{0}));
    for (std::size_t i = 0; i < lines.size(); ++i) {
      EXPECT_LT(lines[i].row, parts.at(lines[i].part));
      EXPECT_LT(lines[i].column, columns);
      if (i == 0) continue;
      const auto key = [](const DealtLine& line) { return std::tuple(line.part, line.column, line.row); };
      EXPECT_LT(key(lines[i - 1]), key(lines[i]));
    }
  }
}

}  // namespace
}  // namespace cvpdf::page
