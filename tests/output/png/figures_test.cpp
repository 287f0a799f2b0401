#include "output/png/figures.hpp"

#include <gtest/gtest.h>

namespace cvpdf::output::png {
namespace {

constexpr Color ground{255, 255, 255};

// Red at the left, blue at the right.
image::Picture halves() {
  image::Picture picture;
  picture.width = 2;
  picture.height = 1;
  picture.samples = {255, 0, 0, 0, 0, 255};
  return picture;
}

TEST(Figures, AreStretchedOverTheirFrame) {
  Bitmap bitmap({6, 4});
  draw_picture(halves(), {1, 1, 5, 3}, document::Figure::Shape::rectangle, bitmap);
  EXPECT_EQ(bitmap.pixel(1, 1), (Color{255, 0, 0}));
  EXPECT_EQ(bitmap.pixel(2, 2), (Color{255, 0, 0}));
  EXPECT_EQ(bitmap.pixel(3, 1), (Color{0, 0, 255}));
  EXPECT_EQ(bitmap.pixel(4, 2), (Color{0, 0, 255}));
  for (const auto& [x, y] : {std::pair{0, 1}, {5, 1}, {1, 0}, {1, 3}}) EXPECT_EQ(bitmap.pixel(x, y), ground);
}

TEST(Figures, PixelsAreTheMeanOfWhatTheyCover) {
  Bitmap bitmap({1, 1});
  draw_picture(halves(), {0, 0, 1, 1}, document::Figure::Shape::rectangle, bitmap);
  EXPECT_EQ(bitmap.pixel(0, 0), (Color{128, 0, 128}));
}

TEST(Figures, ARoundOneLeavesItsCorners) {
  Bitmap bitmap({20, 20});
  draw_picture(halves(), {0, 0, 20, 20}, document::Figure::Shape::ellipse, bitmap);
  EXPECT_EQ(bitmap.pixel(0, 0), ground);
  EXPECT_EQ(bitmap.pixel(19, 19), ground);
  EXPECT_EQ(bitmap.pixel(5, 10), (Color{255, 0, 0}));
}

TEST(Figures, AlphaLetsTheGroundThrough) {
  image::Picture picture = halves();
  picture.alpha = {0, 255};
  Bitmap bitmap({2, 1});
  draw_picture(picture, {0, 0, 2, 1}, document::Figure::Shape::rectangle, bitmap);
  EXPECT_EQ(bitmap.pixel(0, 0), ground);
  EXPECT_EQ(bitmap.pixel(1, 0), (Color{0, 0, 255}));
}

TEST(Figures, GreyIsGrey) {
  image::Picture picture;
  picture.width = picture.height = 1;
  picture.channels = 1;
  picture.samples = {90};
  Bitmap bitmap({1, 1});
  draw_picture(picture, {0, 0, 1, 1}, document::Figure::Shape::rectangle, bitmap);
  EXPECT_EQ(bitmap.pixel(0, 0), (Color{90, 90, 90}));
}

TEST(Figures, WhatLiesOutsideIsLeftOut) {
  Bitmap bitmap({2, 2});
  draw_picture(halves(), {-10, -10, 1, 12}, document::Figure::Shape::rectangle, bitmap);
  EXPECT_EQ(bitmap.pixel(0, 0), (Color{0, 0, 255}));
  EXPECT_EQ(bitmap.pixel(1, 1), ground);
  draw_picture({}, {0, 0, 2, 2}, document::Figure::Shape::rectangle, bitmap);
  draw_picture(halves(), {1, 1, 1, 1}, document::Figure::Shape::rectangle, bitmap);
  EXPECT_EQ(bitmap.pixel(1, 1), ground);
}

}  // namespace
}  // namespace cvpdf::output::png
