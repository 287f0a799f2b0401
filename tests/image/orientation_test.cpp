#include "image/orientation.hpp"

#include <gtest/gtest.h>

#include <string>

#include "image/samples.hpp"

namespace cvpdf::image {
namespace {

struct Turn {
  int value;
  std::string rows;  // Of the upright picture, with a blank between.
};
// Stored is "abc def".
const Turn turns[] = {{1, "abc def"},  {2, "cba fed"},  {3, "fed cba"},  {4, "def abc"}, {5, "ad be cf"},
                      {6, "da eb fc"}, {7, "fc eb da"}, {8, "cf be ad"}, {0, "abc def"}, {9, "abc def"}};

Orientation orientation_of(int value) {
  using namespace std::string_literals;
  const std::string payload = "Exif\0\0"s + exif_block("MM", value);
  return orientation_of_jpeg("\xFF\xD8\xFF\xE1\0"s + static_cast<char>(payload.size() + 2) + payload);
}

std::string rows_of(const Picture& picture) {
  std::string rows;
  for (std::uint32_t y = 0; y < picture.height; ++y) {
    if (y > 0) rows += ' ';
    for (std::uint32_t x = 0; x < picture.width; ++x) rows += static_cast<char>(pixel_at(picture, x, y).front());
  }
  return rows;
}

TEST(Orientation, AllEightAreTurnedUpright) {
  for (const Turn& turn : turns) {
    const Picture stored{3, 2, 1, {'a', 'b', 'c', 'd', 'e', 'f'}, {}, Origin::drawing};
    EXPECT_EQ(rows_of(turned(stored, orientation_of(turn.value))), turn.rows) << turn.value;
  }
}

TEST(Orientation, ColoursAndAlphaGoAlong) {
  const Picture stored{2, 1, 3, {1, 2, 3, 4, 5, 6}, {7, 8}, Origin::photograph};
  const Picture upright = turned(stored, orientation_of(6));
  EXPECT_EQ(upright.width, 1U);
  EXPECT_EQ(upright.height, 2U);
  EXPECT_EQ(pixel_at(upright, 0, 0), (std::vector<int>{1, 2, 3, 7}));
  EXPECT_EQ(pixel_at(upright, 0, 1), (std::vector<int>{4, 5, 6, 8}));
  EXPECT_EQ(pixel_at(turned(stored, orientation_of(3)), 0, 0), (std::vector<int>{4, 5, 6, 8}));
}

TEST(Orientation, BoundsAreTurned) {
  EXPECT_EQ(turned(Bounds{3, 2}, orientation_of(3)), (Bounds{3, 2}));
  EXPECT_EQ(turned(Bounds{3, 2}, orientation_of(8)), (Bounds{2, 3}));
}

TEST(Orientation, NothingSaidIsUpright) {
  EXPECT_EQ(orientation_of_jpeg(""), Orientation());
  EXPECT_EQ(orientation_of_png("GIF89a"), Orientation());
}

}  // namespace
}  // namespace cvpdf::image
