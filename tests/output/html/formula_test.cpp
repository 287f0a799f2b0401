#include "output/html/formula.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cvpdf::output::html {
namespace {

TEST(HtmlFormula, RaisesAndLowers) {
  struct Row {
    std::string_view readable, markup;
  };
  const Row rows[] = {{"n", "n"},
                      {"D^2", "D<sup>2</sup>"},
                      {"x_i^2 + y", "x<sub>i</sub><sup>2</sup> + y"},
                      {"x_i^(n+1)!", "x<sub>i</sub><sup>n+1</sup>!"},
                      {"e^(−x^2/2)", "e<sup>−x<sup>2</sup>/2</sup>"},
                      {"Li_0.8 Fe", "Li<sub>0.8</sub> Fe"},
                      {"x_2.", "x<sub>2</sub>."},
                      {"w^⊤ x", "w<sup>⊤</sup> x"},
                      {"10^−3", "10<sup>−3</sup>"},
                      {"a < b", "a &lt; b"},
                      {"x^(a", "x<sup>(</sup>a"},
                      {"x^", "x^"},
                      {"^^", "<sup>^</sup>"},
                      {"", ""}};
  for (const Row& row : rows) EXPECT_EQ(formula_markup(row.readable), row.markup) << row.readable;
}

TEST(HtmlFormula, EndsWhereItIsVeryDeep) {
  std::string deep;
  for (int i = 0; i < 5000; ++i) deep += "x^(";
  deep += std::string(5000, ')');
  EXPECT_GT(formula_markup(deep).size(), 0U);
}

}  // namespace
}  // namespace cvpdf::output::html
