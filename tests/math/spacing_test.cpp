#include "math/spacing.hpp"

#include <gtest/gtest.h>

#include <string>

#include "math/parser.hpp"

namespace cvpdf::math {
namespace {

// The TeXbook, page 170, row by row: Ord, Op, Bin, Rel, Open, Close, Punct, Inner. "(2)" is "m" there, "(3)" "k", "(1)"
// "t": not in scripts; "1" is "T".
TEST(Spacing, IsTheTableOfTheBook) {
  constexpr std::string_view table[] = {"0Tmk000t", "TT*k000t", "mm**m**m", "kk*0k00k",
                                        "00*00000", "0Tmk000t", "tt*ttttt", "tTmkt0tt"};
  for (std::size_t left = 0; left < 8; ++left) {
    for (std::size_t right = 0; right < 8; ++right) {
      const char cell = table[left][right];
      if (cell == '*') continue;  // Cannot occur.
      const int text = cell == '0' ? 0 : cell == 'm' ? 4 : cell == 'k' ? 5 : 3;
      const auto a = static_cast<AtomClass>(left), b = static_cast<AtomClass>(right);
      EXPECT_EQ(space_between(a, b, Style::text), text) << left << right;
      EXPECT_EQ(space_between(a, b, Style::script), cell == 'T' ? 3 : 0) << left << right;
      EXPECT_EQ(space_between(a, b, Style::script_script), cell == 'T' ? 3 : 0) << left << right;
    }
  }
}

TEST(Spacing, ABinaryOperationHasSomethingToJoin) {
  const struct {
    std::string_view source, classes;
  } rows[] = {
      {"a+b", "obo"},   {"+b", "oo"},    {"a+", "oo"},      {"a++b", "oboo"},    {"a=+b", "oroo"},   {"(+b)", "(oo)"},
      {"a,+b", "o,oo"}, {"a+)", "oo)"},  {"a+,b", "oo,o"},  {"a+=b", "ooro"},    {"\\sin+b", "poo"}, {"a)+b", "o)bo"},
      {"+", "o"},       {"a+\\,", "oo"}, {"a\\,+b", "obo"}, {"\\dots+b", "ibo"}, {"a+(b)", "ob(o)"},
  };
  for (const auto& row : rows) {
    std::string classes;
    for (const Atom& atom : parse(row.source).list) {
      if (atom.kind != Atom::Kind::space) classes += "opbr(),i"[static_cast<std::size_t>(atom.type)];
    }
    EXPECT_EQ(classes, row.classes) << row.source;
  }
}

TEST(Spacing, LinesEndBehindRelationsAndBinaryOperations) {
  EXPECT_EQ(break_cost(AtomClass::relation), 500);
  EXPECT_EQ(break_cost(AtomClass::binary), 700);
  EXPECT_EQ(break_cost(AtomClass::punctuation), never_break);
}

}  // namespace
}  // namespace cvpdf::math
