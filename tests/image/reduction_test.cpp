#include "image/reduction.hpp"

#include <gtest/gtest.h>

#include <random>
#include <utility>

#include "image/samples.hpp"

namespace cvpdf::image {
namespace {

using Rows = std::vector<std::vector<std::uint8_t>>;

Picture reduced(const Rows& rows, const Crop& crop, SampleLayout layout) {
  Reduction reduction(crop, layout, RowOrder::in_turn);
  for (std::uint32_t y = 0; y < rows.size(); ++y) reduction.add(rows[y].data(), {y});
  return std::move(reduction).finish();
}

TEST(Reduction, IsTheMeanOfAreas) {
  struct Row {
    Rows stored;
    Crop crop;
    std::vector<std::uint8_t> expected;
  };
  const Row table[] = {
      {{{1, 2}, {3, 4}}, {{0, 0, 2, 2}, {2, 2}}, {1, 2, 3, 4}},
      {{{0, 100}, {100, 200}}, {{0, 0, 2, 2}, {1, 1}}, {100}},
      {{{0, 255}}, {{0, 0, 2, 1}, {1, 1}}, {128}},                          // To the nearest, halves up.
      {{{0, 90, 240}}, {{0, 0, 3, 1}, {2, 1}}, {30, 190}},                  // A pixel falls on two.
      {{{0}, {90}, {240}}, {{0, 0, 1, 3}, {1, 2}}, {30, 190}},              // And down.
      {{{9, 9, 9}, {9, 1, 9}, {9, 3, 9}}, {{1, 1, 1, 2}, {1, 2}}, {1, 3}},  // A part.
      {{{0, 0, 0, 255, 255}}, {{0, 0, 5, 1}, {2, 1}}, {0, 204}},
  };
  for (const Row& row : table) EXPECT_EQ(reduced(row.stored, row.crop, {1, Alpha::none}).samples, row.expected);
}

// What cannot be seen does not colour what can.
TEST(Reduction, ColoursWeighAsMuchAsTheirAlpha) {
  struct Row {
    Rows stored;
    std::vector<int> expected;
  };
  const Row table[] = {{{{200, 255, 0, 0}}, {200, 128}},
                       {{{200, 255, 100, 255}}, {150}},  // Opaque: without alpha.
                       {{{30, 100, 60, 200}}, {50, 150}},
                       {{{7, 0, 9, 0}}, {255, 0}}};  // Wholly clear: white.
  for (const Row& row : table) {
    EXPECT_EQ(pixel_at(reduced(row.stored, {{0, 0, 2, 1}, {1, 1}}, {1, Alpha::last}), 0, 0), row.expected);
  }
}

TEST(Reduction, FinestStripesBecomeGreyAndNotOtherStripes) {
  Rows rows(90, std::vector<std::uint8_t>(100));
  for (std::vector<std::uint8_t>& row : rows) {
    for (std::size_t x = 0; x < row.size(); x += 2) row[x] = 255;
  }
  for (const std::uint8_t sample : reduced(rows, {{0, 0, 100, 90}, {9, 8}}, {1, Alpha::none}).samples) {
    EXPECT_NEAR(sample, 127.5, 13);
  }
}

// White stays white in the largest sums.
TEST(Reduction, SumsDoNotOverflow) {
  const std::vector<std::uint8_t> row(std::size_t{65500} * 4, 255);
  Reduction reduction({{0, 0, 65500, 3}, {3, 1}}, {3, Alpha::last}, RowOrder::in_turn);
  for (std::uint32_t y = 0; y < 3; ++y) reduction.add(row.data(), {y});
  const Picture picture = std::move(reduction).finish();
  EXPECT_EQ(picture.samples, std::vector<std::uint8_t>(9, 255));
  EXPECT_TRUE(picture.alpha.empty());
}

// The same each time.
class Dice {
 public:
  // From 1 to `most`.
  std::uint32_t roll(std::uint32_t most) { return 1 + static_cast<std::uint32_t>(random_() % most); }

 private:
  std::mt19937 random_{7};
};

Crop any_crop(Bounds stored, Dice& dice) {
  const std::uint32_t x = dice.roll(stored.width) - 1, y = dice.roll(stored.height) - 1;
  const Region region{x, y, dice.roll(stored.width - x), dice.roll(stored.height - y)};
  return {region, {dice.roll(region.width), dice.roll(region.height)}};
}

Rows any_rows(Bounds size, Dice& dice) {
  Rows rows(size.height, std::vector<std::uint8_t>(std::size_t{size.width} * 4));
  for (std::vector<std::uint8_t>& row : rows) {
    for (std::uint8_t& sample : row) sample = static_cast<std::uint8_t>(dice.roll(256) - 1);
  }
  return rows;
}

// From below, and each row in three goes.
Picture reduced_backwards(const Rows& rows, const Crop& crop) {
  Reduction reduction(crop, {3, Alpha::last}, RowOrder::in_any_order);
  for (auto y = static_cast<std::uint32_t>(rows.size()); y-- > 0;) {
    for (std::uint32_t first = 0; first < 3; ++first) {
      std::vector<std::uint8_t> part;
      for (std::size_t at = std::size_t{first} * 4; at < rows[y].size(); at += 12) {
        part.insert(part.end(), rows[y].data() + at, rows[y].data() + at + 4);
      }
      reduction.add(part.data(), {y, first, 3});
    }
  }
  return std::move(reduction).finish();
}

TEST(Reduction, AnyOrderIsTheSamePicture) {
  Dice dice;
  for (int round = 0; round < 200; ++round) {
    const Bounds size{dice.roll(20), dice.roll(20)};
    const Rows rows = any_rows(size, dice);
    const Crop crop = any_crop(size, dice);
    const Picture one = reduced(rows, crop, {3, Alpha::last}), other = reduced_backwards(rows, crop);
    EXPECT_EQ(one.samples, other.samples) << round;
    EXPECT_EQ(one.alpha, other.alpha) << round;
  }
}

}  // namespace
}  // namespace cvpdf::image
