#include "text/coverage.hpp"

#include <gtest/gtest.h>

#include "font/font_library.hpp"

namespace cvpdf::text {
namespace {

// The face has a to z, é, and U+0308.
TEST(Coverage, IsInAnyNormalForm) {
  font::FontLibrary fonts(CVPDF_SOURCE_DIR "/tests/data/bare");
  Diagnostics diagnostics;
  const auto id = fonts.find({"Bare"}, diagnostics);
  ASSERT_TRUE(id);
  const struct {
    std::string_view cluster;
    bool covers;
    char32_t lacking;
  } rows[] = {
      {"a", true, 0},
      {"A", false, U'A'},
      {"\u00E9", true, 0},
      {"e\u0301", true, 0x301},
      {"a\u0301", false, 0x301},
      {"\u00F6", true, 0xF6},
      {"o\u0308", true, 0},
      {"e\u0301\u0308", true, 0x301},
      {"e\u0308\u0301", false, 0x301},  // The first mark blocks the second.
      {"a\u200D", true, 0},
      {" ", false, U' '},
      {"\u200B", false, 0x200B},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(covers(fonts.face(*id), row.cluster), row.covers) << row.cluster;
    EXPECT_EQ(first_lacking(fonts.face(*id), row.cluster), row.lacking) << row.cluster;
  }
}

// The face has Ż, Ȧ and Ǡ, whose dots it draws too high, and draws Z, A and their marks well.
TEST(Coverage, IsLackedByWhatIsDrawnWrongly) {
  font::FontLibrary fonts;
  Diagnostics diagnostics;
  const auto id = fonts.find({"Libertine Display"}, diagnostics);
  ASSERT_TRUE(id);
  const struct {
    std::string_view cluster;
    bool covers;
    char32_t misdrawn;
  } rows[] = {
      {"Z", true, 0},
      {"\u017C", true, 0},
      {"\u0179", true, 0},
      {"\u017B", false, U'\u017B'},
      {"Z\u0307", false, U'\u017B'},
      {"Z\u0301", true, 0},
      {"A\u0307\u0304", false, U'\u01E0'},
      {"\u0226\u0304", false, U'\u01E0'},
      {"\u1E62\u0307", false, U'\u1E68'},
      {"\u0130", true, 0},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(covers(fonts.face(*id), row.cluster), row.covers) << row.cluster;
    EXPECT_EQ(misdrawn_letter(fonts.face(*id), row.cluster), row.misdrawn) << row.cluster;
  }
}

TEST(Coverage, PlainSistersStandInForBlanksAndHyphens) {
  font::FontLibrary fonts(CVPDF_SOURCE_DIR "/tests/data");
  Diagnostics diagnostics;
  const auto id = fonts.find({"Ascii"}, diagnostics);
  ASSERT_TRUE(id);
  for (const char32_t c : {U'\u00A0', U'\u2009', U'\u202F', U'\u00AD', U'\u200B'})
    EXPECT_TRUE(has_or_replaces(fonts.face(*id), c));
  for (const char32_t c : {U'\u2010', U'\u2011', U'\u00E9'}) EXPECT_FALSE(has_or_replaces(fonts.face(*id), c));
}

}  // namespace
}  // namespace cvpdf::text
