#include "output/html/formula.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cvpdf::output::html {
namespace {

TEST(HtmlFormula, RaisesAndLowers) {
  struct Row {
    std::string_view source, markup;
  };
  const Row rows[] = {{"n", "n"},
                      {"D^2", "D<sup>2</sup>"},
                      {"x_i^2 + y", "x<sub>i</sub><sup>2</sup> + y"},
                      {"x_i^{n+1}!", "x<sub>i</sub><sup>n+1</sup>!"},
                      {"x_{ij} y", "x<sub>ij</sub>y"},
                      {"e^{i\\pi}", "e<sup>iπ</sup>"},
                      {"e^{-x^2/2}", "e<sup>−x<sup>2</sup>/2</sup>"},
                      {"x_{0.8}", "x<sub>0.8</sub>"},
                      {"x_1.5", "x<sub>1</sub>.5"},
                      {"H_2SO_4", "H<sub>2</sub>SO<sub>4</sub>"},
                      {"\\text{a_b} + 1", "a_b + 1"},
                      {"f'_n(x, y)", "f′<sub>n</sub>(x, y)"},
                      {"\\frac{a}{b}", "a/b"},
                      {"a\\,b", "a b"},
                      {"10^{-3}", "10<sup>−3</sup>"},
                      {"a < b", "a &lt; b"},
                      {"\\nothing<", "\\nothing&lt;"},
                      {"", ""}};
  for (const Row& row : rows) EXPECT_EQ(formula_markup(row.source), row.markup) << row.source;
}

TEST(HtmlFormula, EndsWhereItIsVeryDeep) {
  std::string deep;
  for (int i = 0; i < 5000; ++i) deep += "x^{";
  deep += std::string(5000, '}');
  EXPECT_EQ(formula_markup(deep), deep);
}

}  // namespace
}  // namespace cvpdf::output::html
