#include "math/parser.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

#include "math/dump.hpp"
#include "math/readable.hpp"

namespace cvpdf::math {
namespace {

struct ParserRow {
  std::string_view source, atoms, words;
};

// What is read, and what somebody hears of it.
constexpr ParserRow rows[] = {
    {"", "", ""},
    {"x", "ord.i(x)", "x"},
    {"D^2", "ord.i(D)^{ord(2)}", "D^2"},
    {"D ^ 2", "ord.i(D)^{ord(2)}", "D^2"},
    {"D^{10}", "ord.i(D)^{ord(10)}", "D^10"},
    {"x_i", "ord.i(x)_{ord.i(i)}", "x_i"},
    {"x_i^2", "ord.i(x)_{ord.i(i)}^{ord(2)}", "x_i^2"},
    {"x^2_i", "ord.i(x)_{ord.i(i)}^{ord(2)}", "x_i^2"},
    {"x_{i,j}", "ord.i(x)_{ord.i(i) punct(,) ord.i(j)}", "x_(i,j)"},
    {"x_{n+1}", "ord.i(x)_{ord.i(n) bin(+) ord(1)}", "x_(n+1)"},
    {"x^{a^b}", "ord.i(x)^{ord.i(a)^{ord.i(b)}}", "x^(a^b)"},
    {"x^{a^{b^c}}", "ord.i(x)^{ord.i(a)^{ord.i(b)^{ord.i(c)}}}", "x^(a^(b^c))"},
    {"{}^2", "ord[]^{ord(2)}", "^2"},
    {"^2", "ord()^{ord(2)}", "^2"},
    {"{{x}}", "ord[ord[ord.i(x)]]", "x"},
    {"{x+y}z", "ord[ord.i(x) bin(+) ord.i(y)] ord.i(z)", "x + yz"},
    {"ab^2c", "ord.i(ab)^{ord(2)} ord.i(c)", "ab^2 c"},
    {"2n", "ord(2) ord.i(n)", "2n"},
    {"3.14", "ord(3.14)", "3.14"},
    {"a+b", "ord.i(a) bin(+) ord.i(b)", "a + b"},
    {"a-b", "ord.i(a) bin(−) ord.i(b)", "a − b"},
    {"-b", "ord(−) ord.i(b)", "−b"},
    {"a=-b", "ord.i(a) rel(=) ord(−) ord.i(b)", "a = −b"},
    {"a\\cdot-b", "ord.i(a) bin(⋅) ord(−) ord.i(b)", "a ⋅ −b"},
    {"a+", "ord.i(a) ord(+)", "a+"},
    {"(-b)", "open(() ord(−) ord.i(b) close())", "(−b)"},
    {"(a+)", "open(() ord.i(a) ord(+) close())", "(a+)"},
    {"a,-b", "ord.i(a) punct(,) ord(−) ord.i(b)", "a, −b"},
    {"a\\le b", "ord.i(a) rel(≤) ord.i(b)", "a ≤ b"},
    {"a<b>c", "ord.i(a) rel(<) ord.i(b) rel(>) ord.i(c)", "a < b > c"},
    {"a:=b", "ord.i(a) rel(:) rel(=) ord.i(b)", "a := b"},
    {"f(x,y)", "ord.i(f) open(() ord.i(x) punct(,) ord.i(y) close())", "f(x, y)"},
    {"f: A\\to B", "ord.i(f) rel(:) ord.i(A) rel(→) ord.i(B)", "f : A → B"},
    {"f\\colon A\\to B", "ord.i(f) punct(:) ord.i(A) rel(→) ord.i(B)", "f: A → B"},
    {"[0,1)", "open([) ord(0) punct(,) ord(1) close())", "[0, 1)"},
    {"n!", "ord.i(n) close(!)", "n!"},
    {"a|b", "ord.i(a) ord(|) ord.i(b)", "a|b"},
    {"a*b", "ord.i(a) bin(∗) ord.i(b)", "a ∗ b"},
    {"a/b", "ord.i(a) ord(/) ord.i(b)", "a/b"},
    {"x'", "ord.i(x)'", "x′"},
    {"x''", "ord.i(x)''", "x′′"},
    {"x'^2", "ord.i(x)'^{ord(2)}", "x′^2"},
    {"x'_i", "ord.i(x)'_{ord.i(i)}", "x′_i"},
    {"x_i'", "ord.i(x)'_{ord.i(i)}", "x′_i"},
    {"f'(x)", "ord.i(f)' open(() ord.i(x) close())", "f′(x)"},
    {"\\alpha", "ord.i(α)", "α"},
    {"\\alpha\\beta", "ord.i(αβ)", "αβ"},
    {"\\Gamma(x)", "ord(Γ) open(() ord.i(x) close())", "Γ(x)"},
    {"\\varepsilon\\epsilon", "ord.i(εϵ)", "εϵ"},
    {"\\Delta x", "ord(Δ) ord.i(x)", "Δx"},
    {"α^2", "ord.i(α)^{ord(2)}", "α^2"},
    {"Γ", "ord(Γ)", "Γ"},
    {"\\infty", "ord(∞)", "∞"},
    {"\\partial f", "ord(∂) ord.i(f)", "∂f"},
    {"\\nabla\\phi", "ord(∇) ord.i(ϕ)", "∇ϕ"},
    {"\\forall x\\exists y", "ord(∀) ord.i(x) ord(∃) ord.i(y)", "∀x∃y"},
    {"\\ell\\hbar", "ord(ℓℏ)", "ℓℏ"},
    {"O(n\\log n)", "ord.i(O) open(() ord.i(n) op(log) ord.i(n) close())", "O(n log n)"},
    {"\\log_2 n", "op(log)_{ord(2)} ord.i(n)", "log_2 n"},
    {"\\sin^2 x", "op(sin)^{ord(2)} ord.i(x)", "sin^2 x"},
    {"\\max_i x_i", "op(max)_{ord.i(i)} ord.i(x)_{ord.i(i)}", "max_i x_i"},
    {"\\arg\\max f", "op(arg) op(max) ord.i(f)", "arg max f"},
    {"\\argmax_x f", "op(arg max)_{ord.i(x)} ord.i(f)", "arg max_x f"},
    {"\\operatorname{rank} A", "op[ord(rank)] ord.i(A)", "rank A"},
    {"\\operatorname{arg\\,min} f", "op[ord(arg) 3mu ord(min)] ord.i(f)", "arg min f"},
    {"\\lim_{x\\to 0} f", "op(lim)_{ord.i(x) rel(→) ord(0)} ord.i(f)", "lim_(x→0) f"},
    {"a\\bmod b", "ord.i(a) bin(mod) ord.i(b)", "a mod b"},
    {"\\sum_{i=1}^n x_i", "op(∑)_{ord.i(i) rel(=) ord(1)}^{ord.i(n)} ord.i(x)_{ord.i(i)}", "∑_(i=1)^n x_i"},
    {"\\int_0^1 f\\,dx", "op(∫)_{ord(0)}^{ord(1)} ord.i(f) 3mu ord.i(dx)", "∫_0^1 f dx"},
    {"\\prod x", "op(∏) ord.i(x)", "∏ x"},
    {"a\\times b", "ord.i(a) bin(×) ord.i(b)", "a × b"},
    {"a\\pm b", "ord.i(a) bin(±) ord.i(b)", "a ± b"},
    {"10^{-6}", "ord(10)^{ord(−) ord(6)}", "10^(−6)"},
    {"2\\times 10^{-3}", "ord(2) bin(×) ord(10)^{ord(−) ord(3)}", "2 × 10^(−3)"},
    {"a\\ge b", "ord.i(a) rel(≥) ord.i(b)", "a ≥ b"},
    {"a\\ne b", "ord.i(a) rel(≠) ord.i(b)", "a ≠ b"},
    {"a\\approx b", "ord.i(a) rel(≈) ord.i(b)", "a ≈ b"},
    {"a\\sim b", "ord.i(a) rel(∼) ord.i(b)", "a ∼ b"},
    {"a\\equiv b", "ord.i(a) rel(≡) ord.i(b)", "a ≡ b"},
    {"a\\propto b", "ord.i(a) rel(∝) ord.i(b)", "a ∝ b"},
    {"x\\in\\mathbb{R}^n", "ord.i(x) rel(∈) ord[ord(ℝ)]^{ord.i(n)}", "x ∈ ℝ^n"},
    {"x\\notin A", "ord.i(x) rel(∉) ord.i(A)", "x ∉ A"},
    {"A\\subset B", "ord.i(A) rel(⊂) ord.i(B)", "A ⊂ B"},
    {"A\\cup B\\cap C", "ord.i(A) bin(∪) ord.i(B) bin(∩) ord.i(C)", "A ∪ B ∩ C"},
    {"a\\to b", "ord.i(a) rel(→) ord.i(b)", "a → b"},
    {"a\\rightarrow b", "ord.i(a) rel(→) ord.i(b)", "a → b"},
    {"a\\mapsto b", "ord.i(a) rel(↦) ord.i(b)", "a ↦ b"},
    {"A\\Rightarrow B", "ord.i(A) rel(⇒) ord.i(B)", "A ⇒ B"},
    {"\\langle u,v\\rangle", "open(⟨) ord.i(u) punct(,) ord.i(v) close(⟩)", "⟨u, v⟩"},
    {"\\{1,2\\}", "open({) ord(1) punct(,) ord(2) close(})", "{1, 2}"},
    {"\\|x\\|", "ord(‖) ord.i(x) ord(‖)", "‖x‖"},
    {"\\lvert x\\rvert", "open(|) ord.i(x) close(|)", "|x|"},
    {"1,\\dots,n", "ord(1) punct(,) inner(…) punct(,) ord.i(n)", "1, … , n"},
    {"x_1+\\cdots+x_n", "ord.i(x)_{ord(1)} bin(+) inner(⋯) bin(+) ord.i(x)_{ord.i(n)}", "x_1 + ⋯ + x_n"},
    {"50\\%", "ord(50%)", "50%"},
    {"\\#1\\&2\\_3\\$4", "ord(#1&2_3$4)", "#1&2_3$4"},
    {"\\text{if and}", "ord[ord(if and)]", "if and"},
    {"\\text{a_b^c - d}", "ord[ord(a_b^c - d)]", "a_b^c - d"},
    {"\\text{50\\% of~it}", "ord[ord(50% of it)]", "50% of it"},
    {"\\text{max}_i", "ord[ord(max)]_{ord.i(i)}", "max_i"},
    {"\\mathrm{if and}", "ord[ord(ifand)]", "ifand"},
    {"\\mathrm{(Li_{0.8}Fe_{0.2})OHFeSe}", "ord[open(() ord(Li)_{ord(0.8)} ord(Fe)_{ord(0.2)} close()) ord(OHFeSe)]",
     "(Li_0.8 Fe_0.2)OHFeSe"},
    {"\\mathrm{\\alpha x}", "ord[ord.i(α) ord(x)]", "αx"},
    {"\\mathbf{x}", "ord[ord.b(x)]", "x"},
    {"\\mathbf x", "ord[ord.b(x)]", "x"},
    {"\\mathbf{A}^{-1}", "ord[ord.b(A)]^{ord(−) ord(1)}", "A^(−1)"},
    {"\\mathit{diff}", "ord[ord.i(diff)]", "diff"},
    {"\\boldsymbol{\\beta}", "ord[ord.bi(β)]", "β"},
    {"\\mathcal{O}(n)", "ord[ord.i(O)] open(() ord.i(n) close())", "O(n)"},
    {"\\mathbb{NZQRC}", "ord[ord(ℕℤℚℝℂ)]", "ℕℤℚℝℂ"},
    {"\\mathbb{A}", "ord[ord(𝔸)]", "𝔸"},
    {"\\hat{x}", "ord.i(x̂)", "x̂"},
    {"\\hat x_i", "ord.i(x̂)_{ord.i(i)}", "x̂_i"},
    {"\\bar{y}", "ord.i(ȳ)", "ȳ"},
    {"\\tilde\\theta", "ord.i(θ̃)", "θ̃"},
    {"\\vec{v}", "ord.i(v⃗)", "v⃗"},
    {"\\dot{x}", "ord.i(ẋ)", "ẋ"},
    {"\\ddot x", "ord.i(ẍ)", "ẍ"},
    {"a\\,b", "ord.i(a) 3mu ord.i(b)", "a b"},
    {"a\\;b", "ord.i(a) 5mu ord.i(b)", "a b"},
    {"a\\!b", "ord.i(a) -3mu ord.i(b)", "ab"},
    {"a\\quad b", "ord.i(a) 18mu ord.i(b)", "a b"},
    {"a~b", "ord.i(a) 5mu ord.i(b)", "a b"},
    {"a\\ b", "ord.i(a) 5mu ord.i(b)", "a b"},
    {"\\left(a+b\\right)^2", "inner[open(() ord.i(a) bin(+) ord.i(b) close())]^{ord(2)}", "(a + b)^2"},
    {"\\left[0,1\\right)", "inner[open([) ord(0) punct(,) ord(1) close())]", "[0, 1)"},
    {"\\left.x\\right|_0", "inner[ord.i(x) close(|)]_{ord(0)}", "x|_0"},
    {"\\left\\langle x\\right\\rangle", "inner[open(⟨) ord.i(x) close(⟩)]", "⟨x⟩"},
    {"\\left<x\\right>", "inner[open(⟨) ord.i(x) close(⟩)]", "⟨x⟩"},
    {"\\frac{1}{2}", "inner/frac(1/2)", "1/2"},
    {"\\tfrac{3}{10}", "inner/frac(3/10)", "3/10"},
    {"3\\frac{1}{2}", "ord(3) inner/frac(1/2)", "3 1/2"},
    {"\\frac12", "inner/frac(1/2)", "1/2"},
    {"\\frac{a}{b}", "inner[ord.i(a) ord(/) ord.i(b)]", "a/b"},
    {"\\frac{a+b}{c}", "inner[open(() ord.i(a) bin(+) ord.i(b) close()) ord(/) ord.i(c)]", "(a + b)/c"},
    {"\\frac{a}{bc}", "inner[ord.i(a) ord(/) open(() ord.i(bc) close())]", "a/(bc)"},
    {"\\frac{2}{3x}", "inner[ord(2) ord(/) open(() ord(3) ord.i(x) close())]", "2/(3x)"},
    {"\\frac{\\partial f}{\\partial x}", "inner[ord(∂) ord.i(f) ord(/) ord(∂) ord.i(x)]", "∂f/∂x"},
    {"\\frac{dx}{dt}", "inner[ord.i(dx) ord(/) ord.i(dt)]", "dx/dt"},
    {"\\frac{\\log n}{n}", "inner[open(() op(log) ord.i(n) close()) ord(/) ord.i(n)]", "(log n)/n"},
    {"\\frac{(a+b)}{(c+d)}",
     "inner[open(() ord.i(a) bin(+) ord.i(b) close()) ord(/) open(() ord.i(c) bin(+) ord.i(d) close())]",
     "(a + b)/(c + d)"},
    {"\\frac{\\frac{1}{2}}{x}", "inner[open(() ord[inner/frac(1/2)] close()) ord(/) ord.i(x)]", "(1/2)/x"},
    {"\\frac{-1}{x}", "inner[ord(−) ord(1) ord(/) ord.i(x)]", "−1/x"},
    {"\\frac{x^2}{y_1}", "inner[ord.i(x)^{ord(2)} ord(/) ord.i(y)_{ord(1)}]", "x^2/y_1"},
    {"\\frac{1234}{5}", "inner[ord(1234) ord(/) ord(5)]", "1234/5"},
    {"\\frac{\\mathrm{km}}{\\mathrm{h}}", "inner[ord[ord(km)] ord(/) ord[ord(h)]]", "km/h"},
    {"a\\not= b", "ord.i(a) rel(≠) ord.i(b)", "a ≠ b"},
    {"a\\not\\in b", "ord.i(a) rel(∉) ord.i(b)", "a ∉ b"},
    {"a ≤ b", "ord.i(a) rel(≤) ord.i(b)", "a ≤ b"},
    {"a − b", "ord.i(a) bin(−) ord.i(b)", "a − b"},
    {"a·b", "ord.i(a) bin(·) ord.i(b)", "a · b"},
    {"x²", "ord.i(x) ord(²)", "x²"},
    {"été", "ord.i(été)", "été"},
    {"日本", "ord.i(日本)", "日本"},
    {"p \\implies q", "ord.i(p) rel(⇒) ord.i(q)", "p ⇒ q"},
    {"\\text{TeX}^{\\text{a}}", "ord[ord(TeX)]^{ord[ord(a)]}", "TeX^a"},
};

TEST(Parse, ReadsAtoms) {
  for (const ParserRow& row : rows) {
    const Parsed parsed = parse(row.source);
    EXPECT_FALSE(parsed.fault) << row.source;
    EXPECT_EQ(dump(parsed.list), row.atoms) << row.source;
    EXPECT_EQ(readable(row.source), row.words) << row.source;
  }
}

struct FaultRow {
  std::string source;
  std::string_view code;
  Range range;
  std::string_view hint;  // In it.
};

TEST(Parse, ReportsFaultsWithTheirPlace) {
  const FaultRow fault_rows[] = {
      {"x + \\foo", "math/unknown-command", {4, 8}, "operatorname"},
      {"\\alhpa + 1", "math/unknown-command", {0, 6}, "\\alpha"},
      {"x\\leqq y", "math/unknown-command", {1, 6}, "\\leq"},
      {"\\textt{a}", "math/unknown-command", {0, 6}, "\\text"},
      {"\\", "math/unknown-command", {0, 1}, "text"},
      {"\\\u03B1", "math/unknown-command", {0, 3}, "text"},
      {"\\5", "math/unknown-command", {0, 2}, "text"},
      {"1 + \\sqrt{2}", "math/not-yet", {4, 9}, "later"},
      {"\\begin{matrix}", "math/not-yet", {0, 6}, "later"},
      {"a{b", "math/syntax", {1, 2}, "closing brace"},
      {"a}b", "math/syntax", {1, 2}, "\\}"},
      {"x^", "math/syntax", {1, 2}, "x^2"},
      {"{x^}", "math/syntax", {2, 3}, "x^2"},
      {"x^^2", "math/syntax", {1, 2}, "x^2"},
      {"x^_2", "math/syntax", {1, 2}, "x^2"},
      {"x^2^3", "math/syntax", {3, 4}, "braces"},
      {"x_2_3", "math/syntax", {3, 4}, "braces"},
      {"x^2'", "math/syntax", {3, 4}, "braces"},
      {"\\text x", "math/syntax", {0, 1}, "\\text{"},
      {"\\text", "math/syntax", {0, 1}, "\\text{"},
      {"\\text{a", "math/syntax", {5, 6}, "closing brace"},
      {"\\frac{a}", "math/syntax", {0, 1}, "\\frac{a}{b}"},
      {"\\hat", "math/syntax", {0, 1}, "braces"},
      {"\\hat{xy}", "math/syntax", {0, 1}, "\\hat{x}"},
      {"\\hat{x^2}", "math/syntax", {0, 1}, "\\hat{x}"},
      {"\\not x", "math/syntax", {0, 1}, "\\ne"},
      {"\\left(a", "math/syntax", {0, 1}, "\\right"},
      {"a\\right)", "math/syntax", {1, 2}, "\\left"},
      {"\\left", "math/syntax", {0, 1}, "\\left("},
      {"\\left x\\right)", "math/syntax", {0, 1}, "\\left("},
      {"\\left(a}\\right)", "math/syntax", {7, 8}, "\\}"},
      {std::string(10'000, '{'), "math/syntax", {17, 18}, "braces"},
      {std::string(10'000, '{') + std::string(10'000, '}'), "math/syntax", {17, 18}, "braces"},
      {"x^{x^{x^{x^{x^{x^{x^{x^{x^{x}}}}}}}}}", "math/syntax", {26, 27}, "braces"},
      {"\\hat\\hat\\hat\\hat\\hat\\hat\\hat\\hat\\hat\\hat\\hat\\hat\\hat\\hat\\hat\\hat\\hat\\hat x",
       "math/syntax",
       {68, 69},
       "braces"},
  };
  for (const FaultRow& row : fault_rows) {
    const Parsed parsed = parse(row.source);
    ASSERT_TRUE(parsed.fault) << row.source;
    EXPECT_EQ(parsed.fault->code, row.code) << row.source;
    EXPECT_EQ(parsed.fault->range, row.range) << row.source << parsed.fault->range.begin;
    EXPECT_NE((parsed.fault->message + parsed.fault->hint).find(row.hint), std::string::npos) << parsed.fault->hint;
    EXPECT_EQ(readable(row.source), row.source);
  }
}

TEST(Parse, LosesNoCharacter) {
  const Parsed parsed = parse(std::string_view("a\0b", 3));
  ASSERT_FALSE(parsed.fault);
  EXPECT_EQ(dump(parsed.list), std::string("ord.i(a) ord(\0) ord.i(b)", 24));
}

TEST(Parse, KnowsWhereAtomsStand) {
  const Parsed parsed = parse("D^{10} = \\alpha");
  ASSERT_EQ(parsed.list.size(), 3U);
  EXPECT_EQ(parsed.list[0].source, (Range{0, 6}));
  EXPECT_EQ(parsed.list[0].superscript[0].source, (Range{3, 5}));
  EXPECT_EQ(parsed.list[1].source, (Range{7, 8}));
  EXPECT_EQ(parsed.list[2].source, (Range{9, 15}));
}

// What is not linear would not end.
TEST(Parse, TakesLinearTime) {
  const struct {
    std::string_view piece;
    std::size_t size;
  } rows_of_time[] = {{"x_i^2", 1'000'000},  {"x", 1'000'000}, {"1+", 100'000},
                      {"\\alpha ", 100'000}, {"{x}", 100'000}, {"\\frac{a}{b}", 100'000},
                      {"\\,", 100'000},      {"'", 100'000},   {"\u2264", 100'000}};
  for (const auto& row : rows_of_time) {
    std::string source;
    while (source.size() < row.size) source += row.piece;
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_FALSE(parse(source).fault) << row.piece;
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(30)) << row.piece;
  }
}

}  // namespace
}  // namespace cvpdf::math
