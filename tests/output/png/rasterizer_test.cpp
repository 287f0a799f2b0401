#include "output/png/rasterizer.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "output/png/outlines.hpp"
#include "output/synthetic.hpp"

namespace cvpdf::output::png {
namespace {

// A square of 100 units on the baseline, from 0 to the right.
Outline square() {
  constexpr auto corner = static_cast<OutlineTag>(FT_CURVE_TAG_ON);
  return {{{0, 0}, {0, 100}, {100, 100}, {100, 0}}, {corner, corner, corner, corner}, {3}, 0};
}

class RasterizerTest : public ::testing::Test {
 protected:
  Bitmap drawn(const Placement& place, Color color = {}) {
    Bitmap bitmap({20, 10});
    Rasterizer(outlines_.library(), bitmap).draw(square(), place, color);
    return bitmap;
  }
  // In pixels: how much of the picture is black.
  static double ink_of(const Bitmap& bitmap) {
    double ink = 0;
    for (int y = 0; y < bitmap.size().height; ++y) {
      for (int x = 0; x < bitmap.size().width; ++x) ink += 1 - bitmap.pixel(x, y).green / 255.0;
    }
    return ink;
  }

  Synthetic document_;
  Outlines outlines_{document_.fonts()};
};

TEST_F(RasterizerTest, StandsOnItsOrigin) {
  const Bitmap bitmap = drawn({5, 8, 0.04, 0.03}, {9, 0, 7});
  EXPECT_NEAR(ink_of(bitmap), 12, 0.001);
  EXPECT_EQ(bitmap.pixel(5, 7), (Color{9, 0, 7}));
  EXPECT_EQ(bitmap.pixel(8, 5), (Color{9, 0, 7}));
  EXPECT_EQ(bitmap.pixel(9, 5), (Color{255, 255, 255}));
  EXPECT_EQ(bitmap.pixel(8, 4), (Color{255, 255, 255}));
}

TEST_F(RasterizerTest, CoversPixelsInPart) {
  const Bitmap bitmap = drawn({5.25, 7.5, 0.01, 0.01});
  EXPECT_NEAR(ink_of(bitmap), 1, 0.02);
  EXPECT_NEAR(bitmap.pixel(5, 6).green, 255 * (1 - 0.75 * 0.5), 1.5);
  EXPECT_NEAR(bitmap.pixel(6, 6).green, 255 * (1 - 0.25 * 0.5), 1.5);
  EXPECT_NEAR(bitmap.pixel(5, 7).green, 255 * (1 - 0.75 * 0.5), 1.5);
}

TEST_F(RasterizerTest, LeavesOutWhatLiesOutside) {
  struct Row {
    Placement place;
    double ink;
  };
  constexpr double far = std::numeric_limits<double>::max();
  const Row rows[] = {
      {{-2, 8, 0.04, 0.03}, 6},     {{18, 8, 0.04, 0.03}, 6},    {{5, 1, 0.04, 0.03}, 4},
      {{5, 12, 0.04, 0.03}, 4},     {{-4, 8, 0.04, 0.03}, 0},    {{20, 8, 0.04, 0.03}, 0},
      {{5, 0, 0.04, 0.03}, 0},      {{5, 13, 0.04, 0.03}, 0},    {{5e8, 8, 0.04, 0.03}, 0},
      {{5, -9e8, 0.04, 0.03}, 0},   {{far, far, 0.04, 0.03}, 0}, {{-far, -far, 0.04, 0.03}, 0},
      {{-10, 20, 1000, 1000}, 200},  // Larger than the picture.
      {{-10, 20, 1e5, 1e5}, 200},    // And than can be counted.
      {{-10, 20, far, far}, 200},   {{5, 8, 0, 0.03}, 0},        {{5, 8, 0, 0}, 0},
  };
  for (const Row& row : rows) {
    EXPECT_NEAR(ink_of(drawn(row.place)), row.ink, 0.001) << row.place.x << " " << row.place.x_scale;
  }
}

TEST_F(RasterizerTest, NothingIsDrawnOfNothing) {
  Bitmap bitmap({20, 10});
  Rasterizer(outlines_.library(), bitmap).draw({}, {5, 5, 1, 1}, {});
  EXPECT_EQ(ink_of(bitmap), 0);
}

}  // namespace
}  // namespace cvpdf::output::png
