#include "unicode/scripts.hpp"

#include <gtest/gtest.h>

namespace cvpdf::unicode {
namespace {

TEST(Scripts, AreKnownByTheirTags) {
  const struct {
    std::string_view tag, name;
    bool neutral, alphabetic;
  } rows[] = {
      {"Latn", "Latin", false, true},    {"Cyrl", "Cyrillic", false, true},  {"Grek", "Greek", false, true},
      {"Armn", "Armenian", false, true}, {"Zyyy", "Common", true, true},     {"Zinh", "Inherited", true, true},
      {"Hebr", "Hebrew", false, false},  {"Arab", "Arabic", false, false},   {"Syrc", "Syriac", false, false},
      {"Hani", "Han", false, false},     {"Hira", "Hiragana", false, false}, {"Deva", "Devanagari", false, false},
      {"Thai", "Thai", false, false},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(script_name(row.tag), row.name);
    EXPECT_EQ(is_neutral_script(row.tag), row.neutral) << row.tag;
    EXPECT_EQ(is_alphabetic_script(row.tag), row.alphabetic) << row.tag;
  }
}

}  // namespace
}  // namespace cvpdf::unicode
