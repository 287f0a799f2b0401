#include "image/crop.hpp"

#include <gtest/gtest.h>

namespace cvpdf::image {
namespace {

constexpr Orientation right_turn{true, true, false};  // Exif's 6: the first row is at the right.

TEST(Crop, KeepsTheAspectAndReduces) {
  struct Row {
    Bounds stored, needed;
    Region region;
    Bounds target;
  };
  const Row rows[] = {
      {{100, 100}, {50, 50}, {0, 0, 100, 100}, {50, 50}},
      {{200, 100}, {50, 50}, {50, 0, 100, 100}, {50, 50}},
      {{100, 200}, {50, 50}, {0, 40, 100, 100}, {50, 50}},    // Two fifths go above.
      {{100, 100}, {300, 400}, {12, 0, 75, 100}, {75, 100}},  // Never enlarged.
      {{100, 100}, {75, 400}, {40, 0, 19, 100}, {19, 100}},
      {{1, 1}, {7, 3}, {0, 0, 1, 1}, {1, 1}},
      {{500, 500}, {1000, 1}, {0, 199, 500, 1}, {500, 1}},  // At least one row.
      {{65500, 1}, {1, 4'000'000'000}, {32749, 0, 1, 1}, {1, 1}},
      {{65500, 1800}, {4'000'000'000, 4'000'000'000}, {31850, 0, 1800, 1800}, {1800, 1800}},
  };
  for (const Row& row : rows) {
    const Crop crop = find_crop(row.stored, {}, {row.needed});
    EXPECT_EQ(crop.region, row.region) << row.stored.width << " " << crop.region.x << " " << crop.region.y << " "
                                       << crop.region.width << " " << crop.region.height;
    EXPECT_EQ(crop.target, row.target) << row.stored.width;
  }
}

// What is above for the eye stands elsewhere in the file.
TEST(Crop, LooksAtTheUprightPicture) {
  struct Row {
    Orientation orientation;
    Bounds stored;
    Region region;
  };
  const Row rows[] = {{{}, {100, 200}, {0, 40, 100, 100}},
                      {{false, false, true}, {100, 200}, {0, 60, 100, 100}},
                      {{true, false, false}, {200, 100}, {40, 0, 100, 100}},
                      {right_turn, {200, 100}, {40, 0, 100, 100}},
                      {{true, false, true}, {200, 100}, {60, 0, 100, 100}}};
  for (const Row& row : rows) EXPECT_EQ(find_crop(row.stored, row.orientation, {{50, 50}}).region, row.region);
  // Whole within the bounds.
  EXPECT_EQ(find_crop({400, 100}, {}, {{100, 100}, Need::Fit::within}).region, (Region{0, 0, 400, 100}));
  EXPECT_EQ(find_crop({400, 100}, {}, {{100, 100}, Need::Fit::within}).target, (Bounds{100, 25}));
  EXPECT_EQ(find_crop({40, 10}, {}, {{100, 100}, Need::Fit::within}).target, (Bounds{40, 10}));
  EXPECT_EQ(find_crop({400, 300}, right_turn, {{30, 40}}).target, (Bounds{40, 30}));
}

}  // namespace
}  // namespace cvpdf::image
