#include "bibliography/names.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "unicode/text.hpp"

namespace cvpdf::bibliography {
namespace {

struct NamesRow {
  std::string_view person, author;
  bool expected;
};

void check(const NamesRow& row) {
  EXPECT_EQ(may_be(parse_name(row.person), parse_name(row.author)), row.expected) << row.person << " / " << row.author;
}

TEST(MayBe, KnowsTheWaysToWriteAName) {
  const NamesRow rows[] = {
      {"Xiangru Lian", "Xiangru Lian", true},
      {"Xiangru Lian", "  Xiangru   Lian ", true},
      {"Xiangru Lian", "xiangru lian", true},
      {"Xiangru Lian", "XIANGRU LIAN", true},
      {"Xiangru Lian", "X. Lian", true},
      {"Xiangru Lian", "X Lian", true},
      {"Xiangru Lian", "Lian, X.", true},
      {"Xiangru Lian", "Lian, Xiangru", true},
      {"Xiangru Lian", "LIAN, Xiangru", true},
      {"Xiangru Lian", "Lian X", true},
      {"Xiangru Lian", "Lian X.", true},
      {"Xiangru Lian", "Lian Xiangru", true},
      {"Xiangru Lian", "Xiang-Ru Lian", true},
      {"Xiangru Lian", "Xiang Ru Lian", true},
      {"Xiangru Lian", "Xiàngrú Lián", true},
      {"Xiangru Lian", "Xiangru Shawn Lian", true},
      {"Lian, Xiangru", "X. Lian", true},
      {"Hsiang-Fu Yu", "H.-F. Yu", true},
      {"Hsiang-Fu Yu", "H. F. Yu", true},
      {"Hsiang-Fu Yu", "HF Yu", true},
      {"Hsiang-Fu Yu", "Yu HF", true},
      {"Hsiang-Fu Yu", "H. Yu", true},
      {"Hsiang-Fu Yu", "Hsiangfu Yu", true},
      {"Hsiang-Fu Yu", "Yu, Hsiang‐Fu", true},
      {"John Quincy Adams", "J. Q. Adams", true},
      {"John Quincy Adams", "J. Adams", true},
      {"John Quincy Adams", "John Adams", true},
      {"John Quincy Adams", "Adams, J.Q.", true},
      {"John Adams", "John Q. Adams", true},
      {"Ludwig van Beethoven", "L. van Beethoven", true},
      {"Ludwig van Beethoven", "van Beethoven, L.", true},
      {"Ludwig van Beethoven", "Beethoven, L. van", true},
      {"Gabriel García Márquez", "G. García Márquez", true},
      {"Gabriel García Márquez", "Garcia Marquez, G.", true},
      {"Gabriel García Márquez", "Garcia-Marquez, G.", true},
      {"Müller, Jörg", "J. Muller", true},
      {"John Smith, Jr.", "J. Smith", true},
      {"John Smith, Jr.", "Smith, J., Jr.", true},
      {"Ronald McDonald", "R. Mc Donald", true},
      {"Shaquille O'Neal", "S. O’Neal", true},
      {"Madonna", "Madonna", true},
      {"李明", "李明", true},
  };
  for (const NamesRow& row : rows) check(row);
}

TEST(MayBe, TakesNobodyElse) {
  const NamesRow rows[] = {
      {"Xiangru Lian", "Xiangru Liang", false},
      {"Xiangru Lian", "Xiangru Li", false},
      {"Xiangru Lian", "Xianghong Lian", false},
      {"Xiangru Lian", "Y. Lian", false},
      {"Xiangru Lian", "X. Liang", false},
      {"Xiangru Lian", "Lian", false},
      {"Xiangru Lian", "X.", false},
      {"Xiangru Lian", "Xiangru", false},
      {"Xiangru Lian", "X. R. Lian", false},
      {"Xiangru Lian", "Lian Liu", false},
      {"Xiangru Lian", "Lian, Y.", false},
      {"Xiangru Lian", "", false},
      {"Xiangru Lian", "...,,", false},
      {"Xiangru Lian", "et al.", false},
      {"Ji Liu", "Ju Liu", false},
      {"Ji Liu", "Jiawei Liu", false},
      {"Ji Liu", "Liu Jiang", false},
      {"Yi Lee", "Yi Li", false},
      {"John Quincy Adams", "J. R. Adams", false},
      {"John Quincy Adams", "John R. Adams", false},
      {"Ludwig van Beethoven", "L. Beethoven", false},
      {"John Smith, Jr.", "John Smith, Sr.", false},
      {"Madonna", "Madonna Ciccone", false},
      {"李明", "李", false},
      {"", "", false},
  };
  for (const NamesRow& row : rows) check(row);
}

TEST(ParseName, TellsTheHalves) {
  EXPECT_EQ(parse_name("Lian, Xiangru").family_words, 1U);
  EXPECT_EQ(parse_name("García Márquez, G.").family_words, 2U);
  EXPECT_EQ(parse_name("Xiangru Lian").family_words, 0U);
  EXPECT_EQ(parse_name("John Smith, Jr.").family_words, 0U);
  EXPECT_EQ(parse_name("John Smith, Jr.").suffix, "jr");
  EXPECT_EQ(parse_name("Smith, John, III").family_words, 1U);
  EXPECT_EQ(parse_name("Smith, Jr., John").suffix, "jr");
  EXPECT_EQ(parse_name("LIAN Xiangru").capital_words, 1U);
  EXPECT_EQ(parse_name("LI Ming").capital_words, 0U);
  EXPECT_EQ(parse_name("H.-F. Yu").words.size(), 2U);
  EXPECT_TRUE(parse_name(std::string(100'000, ',')).words.empty());
  EXPECT_EQ(parse_name(std::string(100'000, '(') + "X. Lian").words.size(), 2U);
  EXPECT_LE(parse_name(std::string(1000, 'x') + " y" + std::string(1000, ' ')).words.size(), 2U);
}

}  // namespace
}  // namespace cvpdf::bibliography
