#include "unicode/spelling.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cvpdf::unicode {
namespace {

TEST(Spelling, CountsEdits) {
  const struct {
    std::string_view a, b;
    std::size_t expected;
  } rows[] = {
      {"", "", 0},
      {"abc", "abc", 0},
      {"", "abc", 3},
      {"titel", "title", 1},
      {"kitten", "sitting", 3},
      {"r\u00E9sum\u00E9", "resume", 2},
      {"ab", "ba", 1},
      {"organisation", "organization", 1},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(edit_distance(row.a, row.b), row.expected) << row.a << " " << row.b;
    EXPECT_EQ(edit_distance(row.b, row.a), row.expected) << row.b << " " << row.a;
  }
}

TEST(Spelling, DoesNotCompareLongWords) {
  const std::string longer(100'000, 'a');
  EXPECT_EQ(edit_distance(longer, "a"), longer.size());
  EXPECT_EQ(nearest(longer, {"a"}), "");
}

TEST(Spelling, GuessesWhatWasMeant) {
  const std::vector<std::string_view> keys = {"title", "organization", "period", "url", "doi", "Libertine"};
  const struct {
    std::string_view word, expected;
  } rows[] = {
      {"titel", "title"}, {"Title", "title"}, {"organisation", "organization"},
      {"company", ""},    {"ulr", "url"},     {"libertine", "Libertine"},
      {"", ""},           {"x", ""},          {"periods", "period"},
      {"do", "doi"},
  };
  for (const auto& row : rows) EXPECT_EQ(nearest(row.word, keys), row.expected) << row.word;
  EXPECT_EQ(nearest("word", {}), "");
}

}  // namespace
}  // namespace cvpdf::unicode
