#include "bibtex/latex.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace cvpdf::bibtex {
namespace {

// Emphasis as *...*, strong as **...**, code as `...`, math as $...$, links as [...](...).
std::string marked(std::string_view tex, std::vector<std::string>& unknown) {
  std::string out;
  for (const Piece& piece : read_latex(tex, unknown)) {
    std::string text = piece.utf8;
    if (piece.kind == Piece::Kind::math) text = "$" + text + "$";
    if (piece.kind == Piece::Kind::code) text = "`" + text + "`";
    if (piece.emphasized) text = "*" + text + "*";
    if (piece.strong) text = "**" + text + "**";
    if (!piece.target.empty()) text = "[" + text + "](" + piece.target + ")";
    out += text;
  }
  return out;
}

struct LatexRow {
  std::string tex, text;
};

TEST(Latex, BecomesText) {
  const LatexRow rows[] = {
      {"", ""},
      {"  two\n  words ", "two words"},
      {"{P}rotected {CASE}", "Protected CASE"},
      {"M{\\\"u}ller, \\\"{o}, \\'e, \\`{a}, {\\'\\i}, \\^\\i, \\~n, \\c c, \\v{s}, \\H{o}, \\u g, \\k a, \\r{a}, \\.z",
       "Müller, ö, é, à, í, î, ñ, ç, š, ő, ğ, ą, å, ż"},
      {"\\ss{} \\o \\O{} {\\l}ód\\'z \\aa\\AA \\ae \\OE \\i", "ß øØ łódź åÅæŒı"},
      {"a -- b --- c, ``q'' `r' it's", "a – b — c, “q” ‘r' it's"},
      {"R\\&D 5\\% \\$3 \\#1 a\\_b \\{x\\} Dr.~No \\ldots", "R&D 5% $3 #1 a_b {x} Dr.\u00A0No …"},
      {"\\emph{in} {\\em out} of \\textbf{bold} \\texttt{code} {\\it x} y", "*in* *out* of **bold** `code` *x* y"},
      {"$x^2$ and $\\alpha\\$b$", "$x^2$ and $\\alpha\\$b$"},
      {"5$ each", "5$ each"},
      {"see \\url{http://a.org/~x_y} or \\href{http://b.org}{here}.",
       "see [http://a.org/~x_y](http://a.org/~x_y) or [here](http://b.org)."},
      {"\\textsc{Caps} \\mbox{kept whole}", "Caps kept whole"},
      {"unbalanced } and {", "unbalanced and"},
      {"\\'", ""},
      {"\\\"{\\i}n", "ïn"},
      {"\\t{oo}", "o\u0361o"},
      {"R&amp;D \\&amp; caf&eacute; {&Uuml;}ber", "R&D & café Über"},
      {"&#233;&#xE9; &bogus; AT&T; \\&; &", "éé &bogus; AT&T; &; &"},
      {"a&#32; &#10;b $x &lt; y$ 1&lt;2", "a b $x &lt; y$ 1<2"},
      {"The <i>E. coli</i> <b>H<sub>2</sub>O</b> a < b <q>", "The *E. coli* **H2O** a < b <q>"},
      {"{\\textless}i{\\textgreater}E. coli{\\textless}/i{\\textgreater} &lt;b&gt;x&lt;/b&gt; $<$sub$>$2$<$/sub$>$",
       "*E. coli* **x** 2"},
      {"\\textless{} b $<$ c", "< b $<$ c"},
      // Of biblatex, csquotes and babel.
      {"A\\hyphen B\\-C \\slash{}D x\\textendash y", "A-BC /D x–y"},
      {"a\\adddot\\addspace b\\addcomma\\space c\\isdot\\addnbspace d", "a. b, c\u00A0d"},
      {"\\enquote{a \\enquote{b} \\emph{c}} \\mkbibquote{d} \\enquote*{e}", "\"a 'b' *c*\" \"d\" \"e\""},
      {"\\mkbibemph{a} \\mkbibparens{b} \\mkbibbrackets{\\mkbibbold{c}}", "*a* (b) [**c**]"},
      {"\\foreignlanguage{german}{Wort}, \\textcolor[rgb]{1,0,0}{red}", "Wort, red"},
      {"{\\noopsort{1973b}}1973, x\\hspace*{1em}y", "1973, xy"},
      {"\\(x^2\\) \\ensuremath{\\alpha_1}", "$x^2$ $\\alpha_1$"},
      {"\\glqq a\\grqq{} \\textquotesingle\\textordmasculine NASA\\@.", "„a“ 'ºNASA."},
      {"ph\\h{o} \\uhorn{}c \\textcommabelow{s}", "phỏ ưc ș"},
      {"\\href{http://a.org?b&amp;c}{d}, \\url{http://a.org?b&amp;c}",
       "[d](http://a.org?b&c), [http://a.org?b&c](http://a.org?b&c)"},
  };
  for (const LatexRow& row : rows) {
    std::vector<std::string> unknown;
    EXPECT_EQ(marked(row.tex, unknown), row.text) << row.tex;
    EXPECT_TRUE(unknown.empty()) << row.tex << " " << unknown.front();
  }
}

TEST(Latex, NamesWhatItDoesNotKnow) {
  std::vector<std::string> unknown;
  EXPECT_EQ(marked("a \\mycommand{b} \\other c", unknown), "a b c");
  EXPECT_EQ(fmt::format("{}", fmt::join(unknown, " ")), "mycommand other");
}

TEST(Latex, DeepGroupsEndWell) {
  std::vector<std::string> unknown;
  EXPECT_EQ(marked(std::string(100'000, '{') + "\\emph{a}" + std::string(100'000, '}'), unknown), "*a*");
}

// Time grows with the text: a megabyte, and commands that are never closed.
TEST(Latex, LongTextsEndWell) {
  for (const std::string_view part : {"a, ", "\\(", "\\color[", "\\enquote{", "<i>"}) {
    std::string tex;
    while (tex.size() < (1U << 20U)) tex += part;
    EXPECT_LE(plain_latex(tex).size(), tex.size()) << part;
  }
}

}  // namespace
}  // namespace cvpdf::bibtex
