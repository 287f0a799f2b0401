#include "bibliography/bib_numbers.hpp"

#include <gtest/gtest.h>

namespace cvpdf::bibliography {
namespace {

TEST(BareNumbers, HaveNoWordsBeforeThem) {
  const std::pair<std::string, std::string> rows[] = {{"5", "5"},           {"Vol. 5", "5"},      {"no. 7", "7"},
                                                      {"Note 7", "Note 7"}, {"vol. x", "vol. x"}, {"", ""}};
  for (const auto& [text, expected] : rows) EXPECT_EQ(bare_number(text), expected) << text;
}

TEST(PageRanges, AreWrittenInOneWay) {
  const std::pair<std::string, std::string> rows[] = {
      {"5-9", "5-9"},
      {"pp. 3254 \u2013 3263", "3254-3263"},
      {"5\u20149", "5-9"},
      {"1,3,5\u20139", "1, 3, 5-9"},
      {"1, 3", "1, 3"},
      {"12:1\u201312:30", "12:1-12:30"},
      {"e12-e20", "e12\u2013e20"},
      {"e12\u201320", "e12-20"},  // Between figures, as in print.
      {"S1 - S5,S9", "S1\u2013S5, S9"},
      {"xi\u2013xv", "xi\u2013xv"},
      {"xi-5", "xi-5"},
      {"PRX-12", "PRX-12"},
      {"e12", "e12"},
      {"43+", "43+"},
      {"5,", "5"},
      {"", ""},
  };
  for (const auto& [text, expected] : rows) EXPECT_EQ(page_range(text), expected) << text;
}

}  // namespace
}  // namespace cvpdf::bibliography
