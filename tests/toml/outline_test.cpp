#include "toml/outline.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cvpdf::toml {
namespace {

std::string dotted(std::size_t parts) {
  std::string key = "a";
  for (std::size_t n = 1; n < parts; ++n) key += ".a";
  return key;
}

TEST(Outline, FindsKeysOfTooManyParts) {
  EXPECT_FALSE(outline(dotted(most_key_parts) + " = 1").overlong_key);
  EXPECT_TRUE(outline(dotted(most_key_parts + 1) + " = 1").overlong_key);
  EXPECT_TRUE(outline("[" + dotted(most_key_parts + 1) + "]").overlong_key);
  EXPECT_TRUE(outline("x = { " + dotted(most_key_parts + 1) + " = 1 }").overlong_key);
}

TEST(Outline, SeesNoKeysInStringsAndComments) {
  const std::string dots(200, '.');
  const std::string texts[] = {
      "a = \"" + dots + "\"",         "a = '" + dots + "'",     "a = \"\"\"\n" + dots + "\n\"\"\"", "# " + dots,
      "a = \"\\\"" + dots + "\" # x", "a = '''" + dots + "'''",
  };
  for (const std::string& text : texts) EXPECT_FALSE(outline(text).overlong_key) << text;
}

TEST(Outline, FindsTheHeaderWithoutAName) {
  struct Row {
    std::string_view text;
    int place;  // -1: none.
  };
  const Row rows[] = {
      {"[a]", -1},
      {"[[ a ]]", -1},
      {"[\"#\"]", -1},
      {"[]", -1},  // The parser says so itself.
      {"[", -1},
      {"[# x", 1},
      {"a = 1\n [[ = 1", 10},
      {"[\n]", 1},
      {"[.a]", 1},
      {"[\xC3\xBC]", 1},
      {"a = [\n[# x\n1]]\n", -1},  // In an array a comment may stand there.
      {"a = [1]\n[%]", 9},
      {"# [#\nx = '''\n[#\n'''\ny = \"[#\"", -1},
  };
  for (const Row& row : rows) {
    const auto found = outline(row.text).keyless_header;
    EXPECT_EQ(found ? static_cast<int>(*found) : -1, row.place) << row.text;
  }
}

TEST(Outline, FindsTheStringThatNeverEnds) {
  struct Row {
    std::string_view text;
    int place;  // -1: none.
  };
  const Row rows[] = {
      {"a = \"x\"", -1},         {"a = \"\"\"x\"\"\"", -1},     {"a = \"\"\"x\"", 4},
      {"a = '''x''", 4},         {"a = \"\"\"x\"\"\"\"\"", -1}, {"a = \"\"", -1},
      {"a = \"x\nb = '''y", 11},  // A string that ends with its line is not looked at here.
      {"a = \"\"\"\\\"\"\"", 4},  // The escaped quote is none of the three.
  };
  for (const Row& row : rows) {
    const auto found = outline(row.text).open_string;
    EXPECT_EQ(found ? static_cast<int>(*found) : -1, row.place) << row.text;
  }
}

}  // namespace
}  // namespace cvpdf::toml
