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

}  // namespace
}  // namespace cvpdf
