#include "output/pdf/to_unicode.hpp"

#include <gtest/gtest.h>

namespace cvpdf::output::pdf {
namespace {

// What stands between the code space and the end.
std::string entries(const std::vector<std::string>& texts, CodeSize size = CodeSize::two_bytes) {
  const std::string map = to_unicode(texts, size);
  const std::size_t begin = map.find("endcodespacerange\n") + 18;
  return map.substr(begin, map.find("endcmap") - begin);
}

TEST(ToUnicode, Entries) {
  const std::pair<std::vector<std::string>, std::string_view> rows[] = {
      {{}, ""},
      {{"", "A"}, "1 beginbfchar\n<0001><0041>\nendbfchar\n"},
      {{"", "A", "B", "C", "Z"},
       "1 beginbfchar\n<0004><005A>\nendbfchar\n1 beginbfrange\n<0001><0003><0041>\nendbfrange\n"},
      {{"ffi"}, "1 beginbfchar\n<0000><006600660069>\nendbfchar\n"},
      {{"ff", "fg"}, "1 beginbfrange\n<0000><0001><00660066>\nendbfrange\n"},
      {{"A", "", "B"}, "2 beginbfchar\n<0000><0041>\n<0002><0042>\nendbfchar\n"},
      {{"ÿ", "Ā"}, "2 beginbfchar\n<0000><00FF>\n<0001><0100>\nendbfchar\n"},
      {{"𝒟"}, "1 beginbfchar\n<0000><D835DC9F>\nendbfchar\n"},
  };
  for (const auto& [texts, expected] : rows) EXPECT_EQ(entries(texts), expected);
}

TEST(ToUnicode, HasCodesOfOneByteToo) {
  EXPECT_NE(to_unicode({}, CodeSize::one_byte).find("\n<00><FF>\n"), std::string::npos);
  EXPECT_EQ(entries({"", "A", "B", "x"}, CodeSize::one_byte),
            "1 beginbfchar\n<03><0078>\nendbfchar\n1 beginbfrange\n<01><02><0041>\nendbfrange\n");
}

TEST(ToUnicode, NoRangeCrossesAHighByteOfTheCode) {
  std::vector<std::string> texts(258);
  texts[255] = "A";
  texts[256] = "B";
  texts[257] = "C";
  EXPECT_EQ(entries(texts), "1 beginbfchar\n<00FF><0041>\nendbfchar\n1 beginbfrange\n<0100><0101><0042>\nendbfrange\n");
}

TEST(ToUnicode, SectionsHoldAHundredEntries) {
  std::vector<std::string> texts;
  for (int i = 0; i < 150; ++i) texts.emplace_back(i % 2 == 0 ? "x" : "a");
  const std::string map = entries(texts);
  EXPECT_EQ(map.find("100 beginbfchar"), 0U);
  EXPECT_NE(map.find("50 beginbfchar"), std::string::npos);
}

}  // namespace
}  // namespace cvpdf::output::pdf
