#include "unicode/display_width.hpp"

#include <gtest/gtest.h>

namespace cvpdf::unicode {
namespace {

TEST(DisplayWidth, OfTexts) {
  struct Row {
    std::string_view utf8;
    std::size_t width;
  };
  const Row rows[] = {{"", 0},         {"Engine", 6}, {"Zürich", 6}, {"Zu\u0308rich", 6},  // A mark of its own.
                      {"連想", 4},     {"ﾚﾝ", 2},  // Half as wide as they are elsewhere.
                      {"Ａ", 2},                   // Twice as wide.
                      {"a\u00ADb", 2},             // A soft hyphen that no line shows.
                      {"a\u200Bb", 2}, {"–…“", 3}};
  for (const Row& row : rows) EXPECT_EQ(display_width(row.utf8), row.width) << row.utf8;
}

}  // namespace
}  // namespace cvpdf::unicode
