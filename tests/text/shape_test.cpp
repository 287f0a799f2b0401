#include "text/shape.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <numeric>
#include <random>
#include <string>

#include "text/test_styles.hpp"
#include "unicode/text.hpp"

namespace cvpdf::text {
namespace {

using document::FontFeature;
using document::Inline;
using document::Slant;
using document::Text;

// Styles of the document that the tests use.
constexpr document::StyleId ascii = 0;
constexpr document::StyleId libertine = 1;
constexpr document::StyleId spaced = 2;
constexpr document::StyleId old_style = 3;
constexpr document::StyleId small_caps = 4;

class Shape : public testing::Test {
 protected:
  Shape() {
    document_.styles = {style("Ascii"), style("Libertine"), style("Libertine"), style("Libertine"), style("Libertine")};
    document_.styles[spaced].tracking = 50;
    document_.styles[old_style].features = {FontFeature{{'o', 'n', 'u', 'm'}, 1}};
    document_.styles[small_caps].features = {FontFeature{{'s', 'm', 'c', 'p'}, 1}};
  }

  ShapedText set(const std::vector<Inline>& content) { return shape(content, document_, fonts_, diagnostics_); }
  ShapedText set(std::string utf8, document::StyleId id) { return set({text(std::move(utf8), id)}); }

  static Text text(std::string utf8, document::StyleId id) {
    const SourceSpan span{1, 10, 10 + static_cast<std::uint32_t>(utf8.size())};
    return {std::move(utf8), id, document::structure_as_block, span};
  }
  static int width(const ShapedRun& run) {
    return std::accumulate(run.glyphs.begin(), run.glyphs.end(), 0,
                           [](int sum, const Glyph& glyph) { return sum + glyph.advance; });
  }

  document::Document document_;
  font::FontLibrary fonts_{test_folder};
  Diagnostics diagnostics_;
};

// Runs as "text" with "[scale,rise]" where not those of the line, "!" unless breakable, "/" for a forced break.
std::string dump(const ShapedText& runs) {
  std::string out;
  for (const ShapedRun& run : runs) {
    out += fmt::format("({})", run.utf8);
    if (run.scale != 1000 || run.rise != 0) out += fmt::format("[{},{}]", run.scale, run.rise);
    if (!run.breakable) out += '!';
    if (run.line_break_after) out += '/';
  }
  return out;
}

TEST_F(Shape, EveryAsciiCharacterIsOneGlyphOfOneEm) {
  std::string all;
  for (char c = ' '; c <= '~'; ++c) all += c;
  const ShapedText runs = set(all, ascii);
  ASSERT_EQ(runs.size(), 1U);
  ASSERT_EQ(runs[0].glyphs.size(), all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    EXPECT_EQ(runs[0].glyphs[i].advance, 1000);
    EXPECT_EQ(runs[0].glyphs[i].cluster, i);
    EXPECT_TRUE(runs[0].glyphs[i].safe_to_break);
  }
}

TEST_F(Shape, LigaturesAndKerning) {
  EXPECT_EQ(set("office", libertine)[0].glyphs.size(), 4U);
  EXPECT_EQ(set("office", spaced)[0].glyphs.size(), 6U);
  const int kerned = width(set("AVA", libertine)[0]);
  EXPECT_LT(kerned, 2 * width(set("A", libertine)[0]) + width(set("V", libertine)[0]));
}

TEST_F(Shape, LigaturesAndKernsAreUnsafeToBreak) {
  const ShapedRun run = set("AVA", libertine)[0];
  ASSERT_EQ(run.glyphs.size(), 3U);
  EXPECT_FALSE(run.glyphs[1].safe_to_break);
  const ShapedRun words = set("one two", libertine)[0];
  EXPECT_TRUE(words.glyphs[4].safe_to_break);
}

TEST_F(Shape, FeaturesOfTheStyle) {
  EXPECT_NE(set("2019", old_style)[0].glyphs[0].id, set("2019", libertine)[0].glyphs[0].id);
  EXPECT_NE(set("abc", small_caps)[0].glyphs[0].id, set("abc", libertine)[0].glyphs[0].id);
}

// Libertine has superior figures, and no superior daggers; an asterisk stands high by nature.
TEST_F(Shape, SuperiorsThatTheFaceLacksAreShrunkAndRaised) {
  document_.styles[old_style].features = {FontFeature{{'s', 'u', 'p', 's'}, 1}};
  const struct {
    std::string utf8, expected;
  } rows[] = {
      {"*", "(*)"},
      {"12", "(12)"},
      {"\u2020", "(\u2020)[650,330]"},
      {"*\u2020\u2021", "(*)(\u2020\u2021)[650,330]"},
      {"#1 \u00A7", "(#)[650,330](1 )(\u00A7)[650,330]"},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(dump(set(row.utf8, old_style)), row.expected) << row.utf8;
  const ShapedText runs = set("*\u2020", old_style);
  EXPECT_EQ(runs[1].span, (SourceSpan{1, 11, 14}));
  EXPECT_TRUE(diagnostics_.all().empty());
}

TEST_F(Shape, KeepsStylesStructuresAndPlaces) {
  Text link = text("link", ascii);
  link.structure = 7;
  const ShapedText runs = set({text("a ", libertine), link});
  ASSERT_EQ(runs.size(), 2U);
  EXPECT_EQ(runs[0].style, libertine);
  EXPECT_EQ(runs[0].structure, document::structure_as_block);
  EXPECT_EQ(runs[0].span, (SourceSpan{1, 10, 12}));
  EXPECT_EQ(runs[1].style, ascii);
  EXPECT_EQ(runs[1].structure, 7U);
}

TEST_F(Shape, PlacesOfSplitTexts) {
  const ShapedText runs = set("ab\u2192c", ascii);
  ASSERT_EQ(runs.size(), 3U);
  EXPECT_EQ(runs[1].span, (SourceSpan{1, 12, 15}));
  EXPECT_EQ(runs[2].span, (SourceSpan{1, 15, 16}));
  EXPECT_EQ(runs[2].glyphs[0].cluster, 0U);
}

TEST_F(Shape, BlanksAndSoftHyphens) {
  EXPECT_EQ(dump(set("a\tb\nc\u2028d", ascii)), "(a b c d)");
  const ShapedRun run = set("co\u00ADop", ascii)[0];
  EXPECT_EQ(run.utf8, "co\u00ADop");
  EXPECT_EQ(width(run), 4000);
}

TEST_F(Shape, AMissingGlyphIsAVisibleBox) {
  const ShapedRun run = set("a\U0010FFFDb", ascii)[0];
  ASSERT_EQ(run.glyphs.size(), 3U);
  EXPECT_EQ(run.glyphs[1].id, 0U);
  EXPECT_EQ(run.glyphs[1].advance, 1000);
  ASSERT_EQ(diagnostics_.all().size(), 1U);
  EXPECT_EQ(diagnostics_.all()[0].span, (SourceSpan{1, 11, 15}));
}

TEST_F(Shape, LineBreaks) {
  EXPECT_EQ(dump(set({text("a", ascii), document::LineBreak{}, text("b", ascii)})), "(a)/(b)");
  EXPECT_EQ(dump(set({text("a", ascii), document::LineBreak{}, document::LineBreak{}})), "(a)/()/");
  EXPECT_EQ(dump(set({document::LineBreak{}, text("b", ascii)})), "()/(b)");
  EXPECT_EQ(dump(set(std::vector<Inline>{})), "");
  EXPECT_EQ(dump(set("", ascii)), "");
}

TEST_F(Shape, MathInTheFacesOfItsStyle) {
  const ShapedText runs = set({document::Math{"D^2", old_style, 3, {1, 10, 15}}});
  EXPECT_EQ(dump(runs), "(D)!(2)[700,287]!");
  ASSERT_EQ(runs.size(), 2U);
  EXPECT_EQ(fonts_.face(runs[0].face).postscript_name, "LinLibertineOI");
  EXPECT_EQ(fonts_.face(runs[1].face).postscript_name, "LinLibertineO");
  EXPECT_EQ(runs[1].span, (SourceSpan{1, 13, 14}));
  EXPECT_EQ(runs[1].structure, 3U);
  EXPECT_FALSE(runs[0].joined);
  EXPECT_TRUE(runs[1].joined);
  // Lining figures whatever the style.
  EXPECT_EQ(runs[1].glyphs[0].id, set("2", libertine)[0].glyphs[0].id);
}

TEST_F(Shape, MathHasNoneOfItsStylesFeatures) {
  EXPECT_EQ(set({document::Math{"\\text{abc}", small_caps, 0, {}}})[0].glyphs[0].id,
            set("abc", libertine)[0].glyphs[0].id);
  EXPECT_EQ(set({document::Math{"fi", libertine, 0, {}}})[0].glyphs.size(), 2U);  // f times i.
  EXPECT_EQ(set({document::Math{"\\text{fi}", libertine, 0, {}}})[0].glyphs.size(), 1U);
}

TEST_F(Shape, BlanksOfMath) {
  const ShapedText runs = set({document::Math{"a = {b+c}", libertine, 0, {}}});
  EXPECT_EQ(dump(runs), "(a)!( )!(=)!( )!(b)!( )!(+)!( )!(c)!");
  ASSERT_EQ(runs.size(), 9U);
  const int em = fonts_.face(runs[1].face).metrics.units_per_em;
  EXPECT_EQ(runs[1].glyphs[0].advance, 277 * em / 1000);
  EXPECT_EQ(runs[1].blank_cost, 10'000);
  EXPECT_EQ(runs[3].blank_cost, 500);
  EXPECT_EQ(runs[5].blank_cost, 10'000);
  EXPECT_FALSE(runs[4].blank_cost);
  EXPECT_EQ(runs[1].face, runs[0].face);
}

// In thousandths of the size, where Ascii's characters are as wide as high.
TEST_F(Shape, KernsOfMathAreInTheGlyphBefore) {
  const struct {
    std::string_view source;
    std::vector<int> widths;  // Of runs, in their own ems.
  } rows[] = {
      {"2^3", {1000, 1000}},         {"2^34", {1000, 1071, 1000}},  // 50 behind the script, of its 700.
      {"2_3^4", {1000, 0, 1000}},                                   // One over the other.
      {"2_{34}^5", {1000, 0, 2000}},                                // As wide as the wider one.
      {"2_3^{45}", {1000, 0, 2000}}, {"2_3^46", {1000, 0, 1071, 1000}}, {"2\\!3", {834, 1000}}, {"\\!3", {1000}},
  };
  for (const auto& row : rows) {
    std::vector<int> widths;
    for (const ShapedRun& run : set({document::Math{std::string(row.source), ascii, 0, {}}}))
      widths.push_back(width(run));
    EXPECT_EQ(widths, row.widths) << row.source;
  }
}

TEST_F(Shape, AScriptStandsClearOfALeaningLetter) {
  const ShapedText runs = set({document::Math{"f^2f_2", libertine, 0, {}}});
  ASSERT_GE(runs.size(), 3U);
  EXPECT_GT(runs[0].glyphs[0].advance, runs[2].glyphs[0].advance);
}

TEST_F(Shape, FractionsAreOneSignWhereTheFaceCan) {
  const ShapedRun fraction = set({document::Math{"\\frac{1}{2}", libertine, 0, {}}})[0];
  const ShapedRun plain = set({document::Math{"1/2", libertine, 0, {}}})[0];
  EXPECT_EQ(fraction.utf8, "1/2");
  EXPECT_LT(width(fraction), width(plain));
}

TEST_F(Shape, FaultyMathIsSetAsItsSource) {
  EXPECT_EQ(dump(set({document::Math{"\\foo", libertine, 0, {}}})), "(\\foo)!");
  EXPECT_TRUE(diagnostics_.failed());
}

// The dollar signs count where the span has them; where bytes stand apart, each has its place.
TEST_F(Shape, FaultsOfMathStandWhereTheyAre) {
  static_cast<void>(set({document::Math{"a\\foo", libertine, 0, {1, 10, 17}}}));
  static_cast<void>(set({document::Math{"a\\foo", libertine, 0, {1, 20, 26}, {20, 21, 23, 24, 25}}}));
  ASSERT_EQ(diagnostics_.all().size(), 2U);
  EXPECT_EQ(diagnostics_.all()[0].span, (SourceSpan{1, 12, 16}));
  EXPECT_EQ(diagnostics_.all()[1].span, (SourceSpan{1, 21, 26}));
}

TEST_F(Shape, PageNumbers) {
  using document::PageField;
  const std::vector<Inline> content = {PageField{PageField::Kind::number, ascii}, text(" / ", ascii),
                                       PageField{PageField::Kind::count, ascii}};
  EXPECT_EQ(dump(set(with_page_numbers(content, {2, 17}))), "(2)( / )(17)");
  EXPECT_EQ(dump(set(content)), "(0)( / )(0)");
}

TEST_F(Shape, ReshapesPieces) {
  const ShapedRun run = set("efficient office", libertine)[0];
  const struct {
    LineEnd end;
    std::string_view utf8;
    std::size_t glyphs;
    SourceSpan span;
  } rows[] = {
      {{0, 3, "-"}, "eff-", 3, {1, 10, 13}},  // The ligature ffi is broken up, ff remains.
      {{3, 9, ""}, "icient", 6, {1, 13, 19}}, {{10, 16, ""}, "office", 4, {1, 20, 26}},
      {{0, 0, "-"}, "-", 1, {1, 10, 10}},     {{10, 99, ""}, "office", 4, {1, 20, 26}},  // No further than the run.
      {{99, 5, ""}, "", 0, {1, 26, 26}},
  };
  for (const auto& row : rows) {
    const ShapedRun piece = reshape(run, row.end, document_, fonts_);
    EXPECT_EQ(piece.utf8, row.utf8);
    EXPECT_EQ(piece.glyphs.size(), row.glyphs) << row.utf8;
    EXPECT_EQ(piece.span, row.span) << row.utf8;
    EXPECT_EQ(piece.face, run.face);
    EXPECT_EQ(piece.style, run.style);
  }
}

// What reshaping promises: where it is safe to break, both parts look as they did within the whole.
TEST_F(Shape, SafeBreaksNeedNoReshaping) {
  const ShapedRun run = set("AVAST, we offer 34 different officers: To-day, LaTeX.", libertine)[0];
  for (std::size_t i = 1; i < run.glyphs.size(); ++i) {
    if (!run.glyphs[i].safe_to_break) continue;
    const auto end = static_cast<std::uint32_t>(run.utf8.size());
    const ShapedRun tail = reshape(run, {run.glyphs[i].cluster, end, ""}, document_, fonts_);
    ASSERT_EQ(tail.glyphs.size(), run.glyphs.size() - i);
    for (std::size_t k = 0; k < tail.glyphs.size(); ++k) {
      EXPECT_EQ(tail.glyphs[k].id, run.glyphs[i + k].id);
      EXPECT_EQ(tail.glyphs[k].advance, run.glyphs[i + k].advance);
    }
  }
}

// Random code points of many blocks: nothing but control characters may be lost, and clusters stay within the text.
TEST_F(Shape, LosesNoCharacter) {
  constexpr char32_t firsts[] = {0x00,   0x20,   0xA0,   0x300,   0x370,   0x5D0,   0x620,
                                 0x900,  0xE00,  0x1100, 0x2000,  0x200B,  0x4E00,  0xAC00,
                                 0xE000, 0xFB00, 0xFE00, 0x1D400, 0x1F600, 0xE0100, 0x10FFF0};
  std::mt19937 random(7);
  for (int round = 0; round < 100; ++round) {
    std::string utf8;
    std::string kept;
    for (int i = 0; i < 40; ++i) {
      const char32_t c = firsts[random() % std::size(firsts)] + random() % 0x20;
      utf8 += unicode::to_utf8(c);
      const bool becomes_blank = c == 0x2028 || c == 0x2029 || (c < 0x20 && unicode::is_space(c));
      if (!unicode::is_control(c)) kept += becomes_blank ? " " : unicode::to_utf8(c);
    }
    std::string found;
    for (const ShapedRun& run : set(utf8, libertine)) {
      found += run.utf8;
      EXPECT_FALSE(run.glyphs.empty());
      for (const Glyph& glyph : run.glyphs) EXPECT_LT(glyph.cluster, run.utf8.size());
    }
    EXPECT_EQ(found, kept);
  }
}

TEST_F(Shape, LongWordsAreNoTrouble) {
  const ShapedText runs = set(std::string(100'000, 'x'), ascii);
  ASSERT_EQ(runs.size(), 1U);
  EXPECT_EQ(runs[0].glyphs.size(), 100'000U);
}

}  // namespace
}  // namespace cvpdf::text
