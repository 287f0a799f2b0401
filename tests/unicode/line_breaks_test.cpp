#include "unicode/line_breaks.hpp"

#include <gtest/gtest.h>

#include <string>

#include "unicode/text.hpp"

namespace cvpdf::unicode {
namespace {

// The text with "|" at each allowed break and "!" at each mandatory one.
std::string marked(std::string_view text) {
  std::string out;
  std::size_t begin = 0;
  for (const LineBreakOpportunity& opportunity : line_breaks(text)) {
    out += text.substr(begin, opportunity.offset - begin);
    out += opportunity.kind == BreakKind::mandatory ? '!' : '|';
    begin = opportunity.offset;
  }
  return out += text.substr(begin);
}

TEST(LineBreaks, StandWhereUnicodeSays) {
  const struct {
    std::string_view text, expected;
  } rows[] = {
      {"", ""},
      {"word", "word"},
      {"two words", "two |words"},
      {"two  blanks ", "two  |blanks "},
      {"deep-learning", "deep-|learning"},
      {"C++, C#, F#", "C++, |C#, |F#"},
      {"C++20", "C++20"},
      {"CI/CD", "CI/|CD"},  // UAX #14, LB13: a break may follow a solidus before a letter.
      {"2015-2019", "2015-2019"},
      {"2015\u20132019", "2015\u2013|2019"},
      {"a \u2013 b", "a |\u2013 |b"},
      {"3.14", "3.14"},
      {"100+ releases", "100+ |releases"},
      {"99.99%", "99.99%"},
      {"(see below)", "(see |below)"},
      {"no\u00A0break", "no\u00A0break"},
      {"soft\u00ADhyphen", "soft\u00AD|hyphen"},
      {"\u201CD\u00B2 :", "\u201CD\u00B2 :"},
      {"one\ntwo", "one\n!two"},
      {"x86-64", "x86-64"},
      {"\u4E2D\u6587", "\u4E2D|\u6587"},
      {"https://a.org/b", "https://|a.org/|b"},
  };
  for (const auto& row : rows) EXPECT_EQ(marked(row.text), row.expected);
}

TEST(LineBreaks, AFinderMayBeUsedAgain) {
  LineBreakFinder finder;
  EXPECT_EQ(finder.find("a b c").size(), 2U);
  EXPECT_TRUE(finder.find("").empty());
  EXPECT_EQ(finder.find("a b"), line_breaks("a b"));
}

TEST(LineBreaks, StandBetweenCodePointsInOrder) {
  std::string text;
  for (char32_t c = U' '; c < 0x3000; c += 7) text += to_utf8(c);
  std::size_t last = 0;
  for (const LineBreakOpportunity& opportunity : line_breaks(text)) {
    ASSERT_GT(opportunity.offset, last);
    ASSERT_LT(opportunity.offset, text.size());
    ASSERT_NE(static_cast<unsigned char>(text[opportunity.offset]) & 0xC0U, 0x80U);
    last = opportunity.offset;
  }
}

}  // namespace
}  // namespace cvpdf::unicode
