#include "icons/icon_file.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string_view>

#include "icons/icons.hpp"
#include "icons/truetype.hpp"
#include "icons/winding.hpp"

namespace cvpdf::icons {
namespace {

std::vector<Icon> read(std::string_view text) {
  std::istringstream file{std::string(text)};
  return read_icons(file);
}

std::vector<Icon> real_icons() {
  std::ifstream file(CVPDF_SOURCE_DIR "/fonts/icons.txt");
  return read_icons(file);
}

TEST(IconFile, ReadsShapes) {
  const auto icons = read(
      "# A comment.\n\nicon a U+E000  # Another.\nrect 0 0 100 100 0\ncut rect 20 20 60 60 0\n"
      "icon b U+F8FF\npath M 0 0 L 0 10 Q 10 10 10 0 Z\n");
  ASSERT_EQ(icons.size(), 2U);
  EXPECT_EQ(icons[0].name, "a");
  EXPECT_EQ(icons[0].code_point, 0xE000U);
  ASSERT_EQ(icons[0].contours.size(), 2U);
  EXPECT_EQ(direction_of(icons[0].contours[0]), Direction::clockwise);
  EXPECT_EQ(direction_of(icons[0].contours[1]), Direction::counter_clockwise);
  ASSERT_EQ(icons[1].contours.size(), 1U);
  EXPECT_EQ(icons[1].contours[0].size(), 4U);
  EXPECT_FALSE(icons[1].contours[0][2].on_curve);
}

TEST(IconFile, SaysWhatIsWrong) {
  struct Row {
    std::string_view text, message;
  };
  const Row rows[] = {
      {"rect 0 0 1 1 0\n", "line 1: a shape comes before the first icon"},
      {"icon a E000\n", "line 1: an icon has a name and a code point: icon mail U+E000"},
      {"icon a U+41\n", "line 1: the code point of an icon is in the Private Use Area, U+E000 to U+F8FF"},
      {"icon a U+E000\nicon a U+E001\n", "line 2: the name or the code point is another icon's"},
      {"icon a U+E000\nicon b U+E000\n", "line 2: the name or the code point is another icon's"},
      {"icon a U+E000\nsquare 1 2 3 4\n", "line 2: \"square\" is no shape"},
      {"icon a U+E000\n\ncircle 1 2\n", "line 3: a number is missing"},
      {"icon a U+E000\ncircle 1 2 3 4\n", "line 2: \"4\" is too much"},
      {"icon a U+E000\nstroke 1 2 3\n", "line 2: a line has two points or more"},
      {"icon a U+E000\npath L 1 1 L 2 2 Z\n", "line 2: a path begins with M, and is one outline"},
      {"icon a U+E000\npath M 1 1 C 2 2 Z\n", "line 2: \"C\" is no part of a path"},
      {"icon a U+E000\npath M 1 1 L 2 2\n", "line 2: the line ends too early"},
      {"icon a U+E000\npath M 1 1 L 2 2 Z\n", "line 2: a path has three points or more"},
  };
  for (const Row& row : rows) {
    try {
      static_cast<void>(read(row.text));
      ADD_FAILURE() << row.text;
    } catch (const IconError& error) {
      EXPECT_EQ(error.what(), row.message) << row.text;
    }
  }
}

TEST(IconFile, OursAreInTheProgramsTable) {
  const std::vector<Icon> icons = real_icons();
  ASSERT_GE(icons.size(), 14U);
  ASSERT_EQ(icons.size(), icon_table().size());
  for (std::size_t i = 0; i < icons.size(); ++i) {
    EXPECT_EQ(icon_table()[i].name, icons[i].name);
    EXPECT_EQ(icon_table()[i].code_point, icons[i].code_point);
  }
}

// What is cut out is cut out of ink, and once: a place outside of all has no negative turns.
TEST(IconFile, OursHaveInkWithinTheirBoundsAndHolesWithinTheirInk) {
  constexpr int step = 10, bottom = -60, top = 700, left = 0, around = 60;
  for (const Icon& icon : real_icons()) {
    std::vector<std::vector<Point>> outlines;
    for (const Contour& contour : icon.contours) outlines.push_back(flattened(contour));
    int ink = 0, within = 0, beyond = 0, negative = 0;
    for (int x = left - around + 1; x < icon_advance + around; x += step) {
      for (int y = bottom - around + 1; y < top + around; y += step) {
        const int winding = winding_at(outlines, {x + 0.5, y + 0.5});
        const bool is_within = x > left - step && x < icon_advance + step && y > bottom - step && y < top + step;
        within += is_within ? 1 : 0;
        ink += winding != 0 ? 1 : 0;
        beyond += winding != 0 && !is_within ? 1 : 0;
        negative += winding < 0 ? 1 : 0;
      }
    }
    EXPECT_EQ(beyond, 0) << icon.name;
    EXPECT_EQ(negative, 0) << icon.name;
    // Neither a hairline nor a block.
    EXPECT_GT(ink, within / 6) << icon.name;
    EXPECT_LT(ink, within * 2 / 3) << icon.name;
  }
}

}  // namespace
}  // namespace cvpdf::icons
