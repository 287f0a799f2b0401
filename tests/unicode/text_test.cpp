#include "unicode/text.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cvpdf::unicode {
namespace {

TEST(Text, FindsTheFirstInvalidByte) {
  const struct {
    std::string_view bytes;
    std::optional<std::size_t> expected;
  } rows[] = {
      {"", std::nullopt},
      {"plain ASCII, longer than one word of the machine", std::nullopt},
      {"caf\xC3\xA9 \xE2\x86\x92 \xF0\x9F\x98\x80", std::nullopt},
      {"\x80", 0},                                  // A tail without a head.
      {"abcdefgh\xFF", 8},                          // Never in UTF-8; right after a whole word.
      {"ab\xC3", 2},                                // Cut off.
      {"ab\xC3(", 2},                               // A head without its tail.
      {"\xC0\xAF", 0},                              // Overlong.
      {"x\xED\xA0\x80", 1},                         // A surrogate.
      {"xy\xF4\x90\x80\x80", 2},                    // Beyond U+10FFFF.
      {"\xE2\x86\x92\xE2\x86", 3},                  // The second is cut off.
      {std::string_view("a\0b", 3), std::nullopt},  // U+0000 is valid.
  };
  for (const auto& row : rows) EXPECT_EQ(find_invalid_utf8(row.bytes), row.expected) << row.bytes;
}

TEST(Text, DecodesAndEncodes) {
  const struct {
    char32_t code_point;
    std::string_view utf8;
  } rows[] = {{U'A', "A"},
              {0xE9, "\xC3\xA9"},
              {0x2192, "\xE2\x86\x92"},
              {0x1F600, "\xF0\x9F\x98\x80"},
              {0x10FFFF, "\xF4\x8F\xBF\xBF"}};
  for (const auto& row : rows) {
    EXPECT_EQ(to_utf8(row.code_point), row.utf8);
    std::size_t offset = 0;
    EXPECT_EQ(next_code_point(row.utf8, offset), row.code_point);
    EXPECT_EQ(offset, row.utf8.size());
  }
  EXPECT_EQ(to_utf8(0xD800), "\xEF\xBF\xBD");
  EXPECT_EQ(to_utf8(0x110000), "\xEF\xBF\xBD");
}

TEST(Text, NeverReadsBeyondTheEnd) {
  std::size_t offset = 0;
  EXPECT_EQ(next_code_point("\xE2", offset), U'\xFFFD');
  EXPECT_EQ(offset, 1U);
}

TEST(Text, MapsCase) {
  const struct {
    std::string_view text, language, upper, lower;
  } rows[] = {
      {"", "en", "", ""},
      {"Kwai Inc.", "en", "KWAI INC.", "kwai inc."},
      {"Stra\u00DFe", "de", "STRASSE", "stra\u00DFe"},
      {"I i", "tr", "I \u0130", "\u0131 i"},
      {"I i", "tr-TR", "I \u0130", "\u0131 i"},
      {"I i", "", "I I", "i i"},
      {"\u00C9cole", "fr", "\u00C9COLE", "\u00E9cole"},
      {"\uFB01n", "en", "FIN", "\uFB01n"},  // A ligature's upper case is two letters.
      {"\u039F\u0394\u039F\u03A3", "el", "\u039F\u0394\u039F\u03A3", "\u03BF\u03B4\u03BF\u03C2"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(upper_case(row.text, row.language), row.upper) << row.text;
    EXPECT_EQ(lower_case(row.text, row.language), row.lower) << row.text;
  }
}

TEST(Text, FoldsNamesForComparing) {
  const struct {
    std::string_view text, expected;
  } rows[] = {
      {"", ""},
      {"Xiangru Lian*", "xiangru lian"},
      {"  Xiangru   Lian ", "xiangru lian"},
      {"LIAN, Xiangru", "lian xiangru"},
      {"Ren\u00E9 Mu\u00F1oz", "rene munoz"},
      {"Rene\u0301", "rene"},
      {"Stra\u00DFe", "strasse"},
      {"Zhi-Xun Shen\u2020", "zhixun shen"},
      {"a\u00A0b\tc", "a b c"},
      {"\u4E2D\u6587", "\u4E2D\u6587"},
  };
  for (const auto& row : rows) EXPECT_EQ(folded(row.text), row.expected) << row.text;
}

TEST(Text, KnowsWhatACodePointIs) {
  const struct {
    char32_t code_point;
    bool letter, digit, mark, space, control, ignorable;
    std::string_view script;
  } rows[] = {
      {U'a', true, false, false, false, false, false, "Latn"},
      {U'Z', true, false, false, false, false, false, "Latn"},
      {U'7', false, true, false, false, false, false, "Zyyy"},
      {U' ', false, false, false, true, false, false, "Zyyy"},
      {U'\n', false, false, false, true, false, false, "Zyyy"},
      {0x07, false, false, false, false, true, false, "Zyyy"},
      {0x7F, false, false, false, false, true, false, "Zyyy"},
      {0x85, false, false, false, true, false, false, "Zyyy"},
      {0x9B, false, false, false, false, true, false, "Zyyy"},
      {0xA0, false, false, false, true, false, false, "Zyyy"},
      {0xAD, false, false, false, false, false, true, "Zyyy"},
      {0xE9, true, false, false, false, false, false, "Latn"},
      {0x301, false, false, true, false, false, false, "Zinh"},
      {0x3B1, true, false, false, false, false, false, "Grek"},
      {0x660, false, true, false, false, false, false, "Arab"},
      {0x200D, false, false, false, false, false, true, "Zinh"},
      {0x2009, false, false, false, true, false, false, "Zyyy"},
      {0x4E2D, true, false, false, false, false, false, "Hani"},
      {0xFE0F, false, false, true, false, false, true, "Zinh"},
  };
  for (const auto& row : rows) {
    const auto name = static_cast<std::uint32_t>(row.code_point);
    EXPECT_EQ(is_letter(row.code_point), row.letter) << name;
    EXPECT_EQ(is_digit(row.code_point), row.digit) << name;
    EXPECT_EQ(is_mark(row.code_point), row.mark) << name;
    EXPECT_EQ(is_space(row.code_point), row.space) << name;
    EXPECT_EQ(is_control(row.code_point), row.control) << name;
    EXPECT_EQ(is_ignorable(row.code_point), row.ignorable) << name;
    EXPECT_EQ(script(row.code_point), row.script) << name;
  }
}

TEST(Text, KnowsWhatBelongsToTheCharacterBefore) {
  const struct {
    char32_t c;
    bool extends, directs;
  } rows[] = {
      {U'a', false, false},   {0x301, true, false},  {0x200D, true, false}, {0xFE0F, true, false},
      {0x1F3FD, true, false}, {0x20E3, true, false}, {0xAD, true, false},   {0x200E, true, false},
      {0x202A, false, true},  {0x202E, false, true}, {0x2066, false, true}, {0x2069, false, true},
      {0xE0067, true, false},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(extends_character(row.c), row.extends) << static_cast<std::uint32_t>(row.c);
    EXPECT_EQ(is_directional_control(row.c), row.directs) << static_cast<std::uint32_t>(row.c);
  }
  EXPECT_TRUE(is_regional_indicator(0x1F1E9));
  EXPECT_FALSE(is_regional_indicator(U'D'));
}

}  // namespace
}  // namespace cvpdf::unicode
