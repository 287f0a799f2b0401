#include "text/math.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>

namespace cvpdf::text {
namespace {

// Pieces as "i:D" or "u:2", with "@scale,rise" where they are not those of the line.
std::string dump(const std::vector<MathPiece>& pieces) {
  std::string out;
  for (const MathPiece& piece : pieces) {
    if (!out.empty()) out += ' ';
    out += fmt::format("{}:{}", piece.slant == document::Slant::italic ? "i" : "u", piece.utf8);
    if (piece.scale != 1000 || piece.rise != 0) out += fmt::format("@{},{}", piece.scale, piece.rise);
  }
  return out;
}

TEST(Math, SplitsIntoPieces) {
  const struct {
    std::string_view source, expected;
  } rows[] = {
      {"", ""},
      {"x", "i:x"},
      {"D^2", "i:D u:2@700,671"},
      {"D ^ 2", "i:D u:2@700,671"},
      {"D^{10}", "i:D u:10@700,671"},
      {"x_i", "i:x i:i@700,-348"},
      {"x_i^2", "i:x i:i@700,-348 u:2@700,671"},
      {"x^{a^b}", "i:x i:a@700,671 i:b@500,1140"},
      {"x^{a^{b^c}}", "i:x i:a@700,671 i:b@500,1140 i:c@500,1475"},
      {"O(n + 1)", "i:O u:( i:n u:+1)"},
      {"a - b'", "i:a u:\u2212 i:b u:\u2032"},
      {"\\text{if and}", "u:if and"},
      {"\\mathrm{if and}", "u:ifand"},
      {"\\text{max}_i", "u:max i:i@700,-348"},
      {"\\text{a_b^c - d}", "u:a_b^c - d"},
      {"\\mathrm{(Li_{0.8}Fe_{0.2})OHFeSe}", "u:(Li u:0.8@700,-348 u:Fe u:0.2@700,-348 u:)OHFeSe"},
      {"\\{1\\}", "u:{1}"},
      {"50\\%", "u:50%"},
      {"{}^2", "u:2@700,671"},
      {"^2", "u:2@700,671"},
      {"{{x}}", "i:x"},
      {"\u03B1^2", "i:\u03B1 u:2@700,671"},
  };
  Diagnostics diagnostics;
  for (const auto& row : rows) {
    const auto pieces = parse_math(row.source, {}, diagnostics);
    ASSERT_TRUE(pieces) << row.source;
    EXPECT_EQ(dump(*pieces), row.expected) << row.source;
  }
  EXPECT_TRUE(diagnostics.all().empty());
}

TEST(Math, ReportsFaultsWithTheirPlace) {
  const struct {
    std::string source;
    std::string_view code;
    std::uint32_t begin, end;
  } rows[] = {
      {"x + \\foo", "text/unknown-math-command", 4, 8},
      {"\\", "text/unknown-math-command", 0, 1},
      {"\\\u03B1", "text/unknown-math-command", 0, 3},
      {"a{b", "text/math-syntax", 1, 2},
      {"a}b", "text/math-syntax", 1, 2},
      {"x^", "text/math-syntax", 1, 2},
      {"{x^}", "text/math-syntax", 2, 3},
      {"x^^2", "text/math-syntax", 1, 2},
      {"x^2^3", "text/math-syntax", 3, 4},
      {"\\text x", "text/math-syntax", 0, 1},
      {"\\text", "text/math-syntax", 0, 1},
      {"\\text{a", "text/math-syntax", 5, 6},
      {std::string(100'000, '{'), "text/math-syntax", 17, 18},
      {"x^{x^{x^{x^{x^{x^{x^{x^{x^{x}}}}}}}}}", "text/math-syntax", 27, 28},
  };
  for (const auto& row : rows) {
    Diagnostics diagnostics;
    const SourceSpan span{1, 100, 100 + static_cast<std::uint32_t>(row.source.size())};
    EXPECT_FALSE(parse_math(row.source, span, diagnostics)) << row.source;
    ASSERT_EQ(diagnostics.all().size(), 1U) << row.source;
    const Diagnostic& found = diagnostics.all()[0];
    EXPECT_EQ(found.code, row.code) << row.source;
    EXPECT_EQ(found.severity, Severity::error);
    EXPECT_EQ(found.span, (SourceSpan{1, 100 + row.begin, 100 + row.end})) << row.source;
    EXPECT_FALSE(found.hint.empty());
  }
}

TEST(Math, LosesNoCharacter) {
  Diagnostics diagnostics;
  const auto pieces = parse_math(std::string_view("a\0b", 3), {}, diagnostics);
  ASSERT_TRUE(pieces);
  EXPECT_EQ(dump(*pieces), std::string("i:a u:\0 i:b", 11));
}

TEST(Math, KnowsWhereAPieceCameFrom) {
  Diagnostics diagnostics;
  const auto pieces = parse_math("D^{10}", {}, diagnostics);
  ASSERT_TRUE(pieces);
  ASSERT_EQ(pieces->size(), 2U);
  EXPECT_EQ((*pieces)[1].source.begin, 3U);
  EXPECT_EQ((*pieces)[1].source.end, 5U);
}

}  // namespace
}  // namespace cvpdf::text
