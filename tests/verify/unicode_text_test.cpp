#include "verify/unicode_text.hpp"

#include <gtest/gtest.h>

namespace cvpdf::verify {
namespace {

TEST(UnicodeText, ReadsUtf16) {
  EXPECT_EQ(from_utf16(std::string_view("\0A\xD8\x3D\xDE\0", 6)), (std::vector<char32_t>{'A', 0x1F600}));
  EXPECT_EQ(from_utf16("\xD8\x3D"), (std::vector<char32_t>{no_character}));
  EXPECT_EQ(from_utf16("\xDE\x3D"), (std::vector<char32_t>{no_character}));
  EXPECT_TRUE(from_utf16("x").empty());
}

TEST(UnicodeText, PlainTextIsComparable) {
  struct Row {
    std::string_view text, plain;
  };
  const Row rows[] = {{"a\u00A0b\u2009c", "a b c"},
                      {"co\u2010op\u2011x", "co-op-x"},
                      {"e\uFB03cient", "efficient"},
                      {"soft\u00ADhyphen", "softhyphen"},
                      {"a\u200Bb\u2066c", "abc"},
                      {"\u20AC \U0001F600", "\u20AC \U0001F600"},
                      {"\xFF\xC3", ""},
                      {"\u2013\u2019", "\u2013\u2019"}};
  for (const Row& row : rows) EXPECT_EQ(plain(row.text), row.plain) << row.text;
}

}  // namespace
}  // namespace cvpdf::verify
