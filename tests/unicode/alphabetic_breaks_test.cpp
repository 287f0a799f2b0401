#include "unicode/alphabetic_breaks.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "unicode/text.hpp"

namespace cvpdf::unicode {
namespace {

using Breaks = std::vector<LineBreakOpportunity>;

constexpr std::string_view ascii = "  aZ09.,-/+()%$#@!?\"'|:;[]{}\\&=_*~<>\t\n\r\x01";
// One of every class at least, and what ICU treats in its own way.
constexpr char32_t beyond_ascii[] = {0x85,   0xA0,   0xAB,   0xAD,   0xB0,   0xB1,   0xB4,   0xBB,   0xBF,   0xD7,
                                     0xE9,   0x301,  0x3B1,  0x45E,  0x2009, 0x200B, 0x2010, 0x2011, 0x2013, 0x2014,
                                     0x2018, 0x2019, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026, 0x2028, 0x2029, 0x202F,
                                     0x2030, 0x2060, 0x207A, 0x20AC, 0x2116, 0x2192, 0x2212, 0xFEFF};

class RandomText {
 public:
  std::string next(std::size_t length) {
    std::string out;
    for (std::size_t i = 0; i < length; ++i) out += to_utf8(next_code_point());
    return out;
  }
  std::size_t below(std::size_t limit) { return random_() % limit; }

 private:
  char32_t next_code_point() {
    constexpr char32_t first = 0x80, last = 0x3000;
    if (below(3) != 0) return static_cast<unsigned char>(ascii[below(ascii.size())]);
    if (below(3) != 0) return beyond_ascii[below(std::size(beyond_ascii))];
    return first + static_cast<char32_t>(below(last - first));
  }
  std::mt19937 random_{2024};
};

TEST(AlphabeticBreaks, EqualThoseOfIcu) {
  constexpr int rounds = 100'000;
  RandomText random;
  LineBreakFinder icu;
  Breaks own;
  int judged = 0;
  for (int round = 0; round < rounds; ++round) {
    const std::string text = random.next(1 + random.below(14));
    if (!find_alphabetic_breaks(text, own)) continue;
    ++judged;
    ASSERT_EQ(own, icu.find_untailored(text)) << text;
  }
  EXPECT_GT(judged, rounds / 2);
}

TEST(AlphabeticBreaks, LeaveToIcuWhatOnlyItKnows) {
  const struct {
    std::string_view text;
    bool is_judged;
  } rows[] = {
      {"", true},
      {"plain", true},
      {"na\u00EFve \u2013 \u03B1\u0301", true},
      {"\u0416", true},
      {"\u4E2D", false},
      {"\u05D0", false},
      {"\u0E01", false},
      {"\uAC00", false},
      {"\u2329", false},
      {"\U0001F600", false},
      {"a\u200Db", false},
      {"a \u3042", false},
  };
  for (const auto& row : rows) {
    Breaks breaks;
    EXPECT_EQ(find_alphabetic_breaks(row.text, breaks), row.is_judged) << row.text;
    EXPECT_TRUE(row.is_judged || breaks.empty());
  }
}

}  // namespace
}  // namespace cvpdf::unicode
