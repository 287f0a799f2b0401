#include "output/png/pixels.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace cvpdf::output::png {
namespace {

constexpr Size a4{Length::scaled(39011981), Length::scaled(55174087)};  // 210 mm by 297 mm.
constexpr Size letter{Length::scaled(612 * Length::scaled_per_point), Length::scaled(792 * Length::scaled_per_point)};

TEST(Pixels, APapersSizeAtAResolution) {
  struct Row {
    Size paper;
    int dots_per_inch;
    PixelSize expected;
  };
  const Row rows[] = {
      {a4, 72, {595, 842}},      {a4, 96, {794, 1123}},       {a4, 150, {1240, 1754}},     {a4, 200, {1654, 2339}},
      {a4, 254, {2100, 2970}},   {a4, 300, {2480, 3508}},     {a4, 600, {4961, 7016}},     {letter, 72, {612, 792}},
      {letter, 96, {816, 1056}}, {letter, 150, {1275, 1650}}, {letter, 300, {2550, 3300}}, {{}, 96, {1, 1}},
      {letter, 0, {9, 11}},      {letter, -5, {9, 11}},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(picture_size(pixels_of(row.paper, PixelScale(row.dots_per_inch))), row.expected)
        << row.dots_per_inch << ": " << row.expected.width;
  }
}

TEST(Pixels, TooManyAreNoPicture) {
  constexpr Length farthest = Length::scaled(std::numeric_limits<std::int64_t>::max());
  EXPECT_FALSE(picture_size(pixels_of(letter, PixelScale(1200))));
  EXPECT_FALSE(picture_size(pixels_of(letter, PixelScale(std::numeric_limits<int>::max()))));
  EXPECT_FALSE(picture_size(pixels_of({farthest, farthest}, PixelScale(96))));
  EXPECT_FALSE(picture_size({longest_side + 1, 1}));
  EXPECT_FALSE(picture_size({1, longest_side + 1}));
  EXPECT_FALSE(picture_size({10'001, 10'000}));
  EXPECT_TRUE(picture_size({10'000, 10'000}));
  EXPECT_TRUE(picture_size({longest_side, 1}));
}

TEST(Pixels, NothingIsFartherThanCanBeCounted) {
  const PixelScale scale(std::numeric_limits<int>::max());
  EXPECT_EQ(scale(Length::scaled(std::numeric_limits<std::int64_t>::max())), farthest_pixel);
  EXPECT_EQ(scale(Length::scaled(std::numeric_limits<std::int64_t>::min())), -farthest_pixel);
}

TEST(Pixels, BarsFillWholePixels) {
  struct Row {
    double from, to;
    PixelRange expected;
  };
  const Row rows[] = {
      {10, 20, {10, 20}},       {10.4, 20.4, {10, 20}},
      {10.6, 20.6, {11, 21}},   {10.2, 10.3, {10, 11}},  // A hairline is seen, and where it is.
      {10.6, 10.9, {10, 11}},   {10, 10, {10, 11}},
      {10.99, 11.01, {11, 12}}, {10.0, 11.3, {10, 11}},
      {10.4, 11.7, {11, 12}},   {10.7, 12.0, {11, 12}},  // As thick everywhere.
      {10.0, 11.6, {10, 12}},   {10.7, 12.3, {11, 13}},
      {-0.2, 0.1, {-1, 0}},     {-farthest_pixel, farthest_pixel, {-1'000'000'000, 1'000'000'000}},
  };
  for (const Row& row : rows) EXPECT_EQ(snapped(row.from, row.to), row.expected) << row.from << " to " << row.to;
}

TEST(Pixels, NeighboursShareAnEdge) {
  for (double edge = 40; edge < 42; edge += 0.125) EXPECT_EQ(snapped(0, edge).end, snapped(edge, 90).begin) << edge;
}

}  // namespace
}  // namespace cvpdf::output::png
