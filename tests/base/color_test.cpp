#include "base/color.hpp"

#include <gtest/gtest.h>

namespace cvpdf {
namespace {

struct ColorRow {
  std::string_view input;
  std::string_view expected;  // Empty: refused.
};

TEST(Color, ReadsHexadecimalAndNothingElse) {
  const ColorRow rows[] = {{"#123456", "#123456"},
                           {"#ABCDEF", "#abcdef"},
                           {"#1a3", "#11aa33"},
                           {"123456", ""},
                           {"#12345", ""},
                           {"#12345g", ""},
                           {"", ""},
                           {"#-12345", ""}};
  for (const ColorRow& row : rows) {
    const std::optional<Color> color = parse_color(row.input);
    EXPECT_EQ(color ? to_string(*color) : "", row.expected) << row.input;
  }
}

struct ContrastRow {
  Color one, other;
  double expected;
};

// Black on white, and greys whose ratios WCAG's own documents name.
TEST(Color, ContrastIsThatOfTheGuidelines) {
  constexpr Color white{255, 255, 255};
  const ContrastRow rows[] = {
      {{0, 0, 0}, white, 21.0},          {white, {0, 0, 0}, 21.0},          {white, white, 1.0},
      {{0x76, 0x76, 0x76}, white, 4.54}, {{0x77, 0x77, 0x77}, white, 4.48}, {{0, 0, 255}, white, 8.59}};
  for (const ContrastRow& row : rows) EXPECT_NEAR(contrast(row.one, row.other), row.expected, 0.005);
}

}  // namespace
}  // namespace cvpdf
