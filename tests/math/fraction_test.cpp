#include "math/fraction.hpp"

#include <gtest/gtest.h>

#include "math/readable.hpp"

namespace cvpdf::math {
namespace {

TEST(Fraction, HasBracketsWhereASlashWouldMislead) {
  const struct {
    std::string_view source, words;
  } rows[] = {
      {"\\frac{ab}{c}", "ab/c"},
      {"\\frac{a}{b+c}", "a/(b + c)"},
      {"\\frac{a}{b,c}", "a/(b, c)"},
      {"\\frac{a=b}{c}", "(a = b)/c"},
      {"\\frac{a}{(b)(c)}", "a/((b)(c))"},
      {"\\frac{(a)+(b)}{c}", "((a) + (b))/c"},
      {"\\frac{f(x)}{g(x)}", "f(x)/(g(x))"},
      {"\\frac{a}{\\left(b+c\\right)}", "a/(b + c)"},
      {"\\frac{a}{\\left(b+c\\right)^2}", "a/(b + c)^2"},
      {"\\frac{a}{{b+c}}", "a/(b + c)"},
      {"\\frac{a}{{bc}}", "a/bc"},
      {"\\frac{\\frac{a}{b}}{c}", "(a/b)/c"},
      {"\\frac{a}{x^2}", "a/x^2"},
      {"\\frac{a}{100}", "a/100"},
      {"\\frac{\\partial^2 f}{\\partial x^2}", "\u2202^2 f/\u2202x^2"},
      {"\\frac{1}{\\dots}", "1/\u2026"},
      {"\\frac{}{}", "/"},
  };
  for (const auto& row : rows) EXPECT_EQ(readable(row.source), row.words) << row.source;
}

TEST(Fraction, OfTwoSmallNumbersIsOneSign) {
  Atom one, half;
  one.utf8 = "1";
  EXPECT_EQ(slashed({one}, {one}, {}).kind, Atom::Kind::fraction);
  one.superscript.emplace_back();
  EXPECT_EQ(slashed({one}, {one}, {}).kind, Atom::Kind::list);
  EXPECT_EQ(slashed({}, {}, {}).kind, Atom::Kind::list);
}

}  // namespace
}  // namespace cvpdf::math
