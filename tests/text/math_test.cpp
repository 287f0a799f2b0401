#include "text/math.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>

#include "math/parser.hpp"

namespace cvpdf::text {
namespace {

// Pieces as "i:D", "u:2", "b:x" or "B:x" (bold italic), with "@scale,rise" where they are not those of the line, and
// "+" before those that a letter leans over; "<167>" a blank, "<167|500>" one that may end a line, "{50}" a kern,
// "[", "/" and "]" a stack.
std::string dump(const MathPiece& piece) {
  switch (piece.kind) {
    case MathPiece::Kind::characters:
    case MathPiece::Kind::fraction:
      break;
    case MathPiece::Kind::space:
      if (piece.break_cost == math::never_break) return fmt::format("<{}>", piece.width);
      return fmt::format("<{}|{}>", piece.width, piece.break_cost);
    case MathPiece::Kind::kern:
      return fmt::format("{{{}}}", piece.width);
    case MathPiece::Kind::stack_begin:
      return "[";
    case MathPiece::Kind::stack_next:
      return "/";
    case MathPiece::Kind::stack_end:
      return "]";
  }
  std::string out = piece.corrected ? "+" : "";
  out += piece.kind == MathPiece::Kind::fraction ? "frac" : "";
  out += fmt::format("{}:{}", "uibB"[static_cast<std::size_t>(piece.face)], piece.utf8);
  if (piece.scale != 1000 || piece.rise != 0) out += fmt::format("@{},{}", piece.scale, piece.rise);
  return out;
}

std::string pieces_of(std::string_view source) {
  std::string out;
  for (const MathPiece& piece : set_math(math::parse(source).list)) out += (out.empty() ? "" : " ") + dump(piece);
  return out;
}

TEST(Math, SplitsIntoPieces) {
  const struct {
    std::string_view source, expected;
  } rows[] = {
      {"", ""},
      {"x", "i:x"},
      {"D^2", "i:D +u:2@700,671"},
      {"D^{10}", "i:D +u:10@700,671"},
      {"2^x", "u:2 i:x@700,671"},
      {"x_i", "i:x i:i@700,-348"},
      {"x_i^2", "i:x [ i:i@700,-630 / u:2@700,800 ]"},
      {"x_iy", "i:x i:i@700,-348 {50} i:y"},
      {"x_i+y", "i:x i:i@700,-348 {50} <222> u:+ <222|700> i:y"},
      {"x^{a^b}", "i:x +i:a@700,671 +i:b@500,1140"},
      {"x^{a^{b^c}}", "i:x +i:a@700,671 +i:b@500,1140 +i:c@500,1475"},
      {"x^{a_i^2}", "i:x +i:a@700,671 [ i:i@500,230 / u:2@500,1231 ]"},
      {"a+b", "i:a <222> u:+ <222|700> i:b"},
      {"a=b", "i:a <277> u:= <277|500> i:b"},
      {"a=-b", "i:a <277> u:= <277|500> u:\u2212 i:b"},
      {"a<=b", "i:a <277> u:<= <277|500> i:b"},
      {"(a+b)", "u:( i:a <222> u:+ <222|700> i:b +u:)"},
      {"{a+b}", "i:a <222> u:+ <222> i:b"},
      {"\\left(a+b\\right)", "u:( i:a <222> u:+ <222> i:b +u:)"},
      {"x^{a+b}", "i:x +i:a@700,671 +u:+@700,671 i:b@700,671"},
      {"x^{\\log n}", "i:x +u:log@700,671 <116> i:n@700,671"},
      {"f(x, y)", "i:f +u:( i:x +u:, <166> i:y +u:)"},
      {"O(n\\log n)", "i:O +u:( i:n <166> u:log <166> i:n +u:)"},
      {"a\\,b", "i:a <166> i:b"},
      {"a=\\,b", "i:a <277> u:= <444|500> i:b"},
      {"a\\!b", "i:a {-166} i:b"},
      {"\\,a", "<166> i:a"},
      {"a\\,", "i:a <166>"},
      {"x'", "i:x +u:\u2032"},
      {"x'^2", "i:x +u:\u2032 u:2@700,671"},
      {"x_i'", "i:x [ i:i@700,-630 / u:\u2032 ]"},
      {"\\text{if and}", "u:if and"},
      {"\\text{max}_i", "u:max i:i@700,-348"},
      {"\\text{Li}_{0.8}\\text{Fe}", "u:Li u:0.8@700,-348 {50} u:Fe"},
      {"\\mathbf{x}\\boldsymbol{y}", "b:x B:y"},
      {"\\frac{1}{2}", "fracu:1/2"},
      {"3\\frac{1}{2}", "u:3 <166> fracu:1/2"},
      {"\\frac{a}{b}", "i:a +u:/ i:b"},
      {"{}^2", "u:2@700,671"},
      {"^2", "u:2@700,671"},
      {"50\\%", "u:50%"},
  };
  for (const auto& row : rows) EXPECT_EQ(pieces_of(row.source), row.expected) << row.source;
}

TEST(Math, KnowsWhereAPieceCameFrom) {
  const auto pieces = set_math(math::parse("D^{10}").list);
  ASSERT_EQ(pieces.size(), 2U);
  EXPECT_EQ(pieces[1].source, (math::Range{3, 5}));
}

}  // namespace
}  // namespace cvpdf::text
