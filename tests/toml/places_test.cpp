#include "toml/places.hpp"

#include <gtest/gtest.h>

namespace cvpdf::toml {
namespace {

TEST(Places, TurnLinesAndColumnsIntoBytes) {
  struct Row {
    std::string_view text;
    std::uint32_t line, column, byte;
  };
  const Row rows[] = {
      {"", 1, 1, 0},
      {"abc", 1, 1, 0},
      {"abc", 1, 3, 2},
      {"abc", 1, 4, 3},
      {"abc", 9, 1, 3},  // Behind the text.
      {"abc", 0, 0, 3},
      {"a\nbc", 2, 2, 3},
      {"a\r\nbc", 2, 1, 3},
      {"é\nx", 1, 2, 2},
      {"é\nx", 2, 1, 3},
      {"日本語x", 1, 4, 9},
      {"😀x", 1, 2, 4},
      {"\xEF\xBB\xBF"
       "ab",
       1, 2, 4},  // A byte order mark is no column.
  };
  for (const Row& row : rows) EXPECT_EQ(Places(row.text).byte(row.line, row.column), row.byte) << row.text;
}

TEST(Places, AgreeWithCountingFarIntoALongLine) {
  std::string text = "x\n";
  std::vector<std::size_t> bytes;
  for (int n = 0; n < 1000; ++n) {
    bytes.push_back(text.size());
    text += n % 3 == 0 ? "é" : n % 7 == 0 ? "語" : "a";
  }
  const Places places(text);
  for (std::size_t n = 0; n < bytes.size(); ++n) {
    EXPECT_EQ(places.byte(2, static_cast<std::uint32_t>(n) + 1), bytes[n]);
  }
}

}  // namespace
}  // namespace cvpdf::toml
