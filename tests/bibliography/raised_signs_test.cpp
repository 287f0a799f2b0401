#include "bibliography/raised_signs.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cvpdf::bibliography {
namespace {

TEST(RaisedSigns, StandInTheNameAndFiguresDoNot) {
  struct Row {
    std::string_view tex, name, dropped;
  };
  const Row rows[] = {
      {"Doe", "Doe", ""},
      {"Doe$^\\dagger$", "Doe†", ""},
      {"Doe$^{*,\\dagger}$", "Doe*†", ""},
      {"Doe$^1$", "Doe", "1"},
      {"Doe$^{1,*}$", "Doe*", "1"},
      {"Doe$^{1,*,12, b}$", "Doe*", "1,12,b"},
      {"Doe$^{2*}$", "Doe*", "2"},
      {"Doe$^{*\\dagger}$", "Doe*†", ""},
      {"Doe$^{\\text{1}}$, J$^\\mathrm{a}$ {^3}", "Doe, J ", "1 a 3"},
      {"Doe~\\textsuperscript{\\,1}", "Doe", "1"},
      {"Doe$^\\star$", "Doe*", ""},
      {"Doe$^\\daggers$", "Doe$^\\daggers$", ""},
      {"Doe\\textsuperscript{12}, J$^{a}$", "Doe, J", "12 a"},
      {"Doe¹,², J", "Doe, J", "¹,²"},
      {"Doe\\thanks{a {b}} Roe", "Doe Roe", "a {b}"},
      {"Doe\\thanks{never closed", "Doe", "never closed"},
      {"Doe$^{1", "Doe$^{1", ""},
      {"Doe\\textsuperscript{th}", "Doe\\textsuperscript{th}", ""},
      {"$\\alpha$ Doe", "$\\alpha$ Doe", ""},
      {"\\dag", "†", ""},
  };
  for (const Row& row : rows) {
    const RaisedSigns read = read_raised_signs(row.tex);
    EXPECT_EQ(read.name, row.name) << row.tex;
    EXPECT_EQ(read.dropped, row.dropped) << row.tex;
  }
}

}  // namespace
}  // namespace cvpdf::bibliography
