#include "output/png/bitmap.hpp"

#include <gtest/gtest.h>

#include <iterator>

namespace cvpdf::output::png {
namespace {

constexpr Color white{255, 255, 255};

int count_other_than_white(const Bitmap& bitmap) {
  int count = 0;
  for (int y = 0; y < bitmap.size().height; ++y) {
    for (int x = 0; x < bitmap.size().width; ++x) count += bitmap.pixel(x, y) == white ? 0 : 1;
  }
  return count;
}

TEST(Bitmap, BeginsWhite) { EXPECT_EQ(count_other_than_white(Bitmap({7, 5})), 0); }

TEST(Bitmap, FillsARectangle) {
  Bitmap bitmap({7, 5});
  bitmap.fill({2, 4}, {1, 4}, {10, 20, 30});
  EXPECT_EQ(count_other_than_white(bitmap), 6);
  EXPECT_EQ(bitmap.pixel(2, 1), (Color{10, 20, 30}));
  EXPECT_EQ(bitmap.pixel(3, 3), (Color{10, 20, 30}));
  EXPECT_EQ(bitmap.pixel(4, 3), white);
  EXPECT_EQ(bitmap.row(1)[6], 10);
}

TEST(Bitmap, LeavesOutWhatLiesOutside) {
  struct Row {
    PixelRange columns, rows;
    int expected;
  };
  const Row rows[] = {{{-5, 2}, {-5, 1}, 2},      {{5, 90}, {3, 90}, 4}, {{-9, -2}, {0, 5}, 0}, {{0, 7}, {9, 12}, 0},
                      {{-900, 900}, {-9, 9}, 35}, {{4, 2}, {0, 5}, 0},   {{0, 7}, {3, 1}, 0}};
  for (const Row& row : rows) {
    Bitmap bitmap({7, 5});
    bitmap.fill(row.columns, row.rows, {});
    EXPECT_EQ(count_other_than_white(bitmap), row.expected) << row.columns.begin << " " << row.rows.begin;
  }
}

TEST(Bitmap, BlendsByCoverage) {
  struct Row {
    std::uint8_t coverage;
    Color color, expected;
  };
  const Row rows[] = {{0, {}, white},
                      {255, {1, 2, 3}, {1, 2, 3}},
                      {51, {}, {204, 204, 204}},
                      {128, {255, 0, 0}, {255, 127, 127}},
                      {1, {0, 0, 0}, {254, 254, 254}}};
  Bitmap bitmap({3, static_cast<int>(std::size(rows))});
  for (int y = 0; const Row& row : rows) {
    bitmap.blend({1, y, 2, row.coverage}, row.color);
    for (int x = 0; x < 3; ++x) EXPECT_EQ(bitmap.pixel(x, y), x == 0 ? white : row.expected) << x << ", " << y;
    ++y;
  }
}

TEST(Bitmap, BlendsWithWhatIsThere) {
  Bitmap bitmap({1, 1});
  bitmap.fill({0, 1}, {0, 1}, {0, 0, 200});
  bitmap.blend({0, 0, 1, 127}, {100, 0, 0});
  EXPECT_EQ(bitmap.pixel(0, 0), (Color{50, 0, 100}));
}

}  // namespace
}  // namespace cvpdf::output::png
