#include "math/readable.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cvpdf::math {
namespace {

// More of them stand in parser_test.cpp, beside the atoms.
TEST(Readable, PutsBracketsWhereALineNeedsThem) {
  const struct {
    std::string_view source, words;
  } rows[] = {
      {"D^2", "D^2"},
      {"e^{-x^2}", "e^(\u2212x^2)"},
      {"x_{10}^{0.8}", "x_10^0.8"},
      {"a^{\\text{if so}}", "a^if so"},
      {"x^{(n)}", "x^((n))"},
      {"a \\quad \\, b", "a b"},
      {"\\,a\\,", "a "},
      {"x^{a+b}+c", "x^(a+b) + c"},
      {"\\foo", "\\foo"},
  };
  for (const auto& row : rows) EXPECT_EQ(readable(row.source), row.words) << row.source;
}

TEST(Readable, ManyScriptsAreNoTrouble) {
  std::string source;
  for (int i = 0; i < 50'000; ++i) source += "x^2+";
  EXPECT_GT(readable(source).size(), source.size());
}

}  // namespace
}  // namespace cvpdf::math
