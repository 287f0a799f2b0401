#include "output/pdf/coding.hpp"

#include <gtest/gtest.h>

#include <set>

namespace cvpdf::output::pdf {
namespace {

using Codes = std::vector<std::uint16_t>;

TEST(Coding, AsciiStandsForItself) {
  const std::pair<std::vector<UsedGlyph>, Codes> rows[] = {
      {{{5, "A"}, {6, " "}, {7, "~"}}, {'A', ' ', '~'}},
      // What is not ASCII, several letters, and the second of a kind: bytes above.
      {{{5, "ä"}, {6, "fi"}, {7, "a"}, {8, "a"}, {9, " "}, {10, " "}}, {0x80, 0x81, 'a', 0x82, ' ', 0x83}},
      {{{5, "\n"}, {6, "\x7F"}}, {0x80, 0x81}},
  };
  for (const auto& [glyphs, expected] : rows) EXPECT_EQ(one_byte_codes(glyphs).value(), expected);
}

TEST(Coding, IdentifiersBeginWithTheBlank) {
  std::set<std::uint16_t> all;
  for (std::uint16_t code = 1; code < 256; ++code) all.insert(cid_of(code));
  EXPECT_EQ(all.size(), 255U);
  EXPECT_EQ(*all.begin(), 1U);
  EXPECT_EQ(*all.rbegin(), 255U);
  EXPECT_EQ(cid_of(0x20), 1U);
  EXPECT_EQ(cid_of(0xFF), 224U);
  EXPECT_EQ(cid_of(0x01), 225U);
}

TEST(Coding, GivesAllBytesButZeroAndTheWordSpace) {
  std::vector<UsedGlyph> glyphs;
  for (std::uint32_t id = 1; id <= 254; ++id) glyphs.push_back({id, "ä"});
  const Codes codes = one_byte_codes(glyphs).value();
  const std::set<std::uint16_t> all(codes.begin(), codes.end());
  EXPECT_EQ(all.size(), 254U);
  EXPECT_EQ(all.count(0), 0U);
  EXPECT_EQ(all.count(word_space_code), 0U);
  glyphs.push_back({255, "ä"});
  EXPECT_FALSE(one_byte_codes(glyphs));
}

}  // namespace
}  // namespace cvpdf::output::pdf
