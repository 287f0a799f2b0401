#include "output/pdf/glyph_usage.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "output/synthetic.hpp"

namespace cvpdf::output::pdf {
namespace {

std::string text_of(const UsedFace& face) {
  std::string text;
  for (const UsedGlyph& glyph : face.glyphs) text += "[" + glyph.text + "]";
  return text;
}

TEST(GlyphUsage, EachGlyphOnceWithItsText) {
  Synthetic document;
  document.add_page();
  document.text(0, 0, "difficult", 0);
  document.text(0, 0, "fat", 0, {.weight = 700});
  document.text(0, 0, "cat", 0);
  const std::vector<UsedFace> used = find_used_glyphs(document.pages(), document.fonts());
  ASSERT_EQ(used.size(), 2U);
  EXPECT_EQ(text_of(used[0]), "[a][c][d][i][l][t][u][ffi]");
  EXPECT_EQ(text_of(used[1]), "[a][f][t]");
  EXPECT_TRUE(std::is_sorted(used[0].glyphs.begin(), used[0].glyphs.end(),
                             [](const UsedGlyph& a, const UsedGlyph& b) { return a.id < b.id; }));
}

TEST(GlyphUsage, AGlyphSaysWhatItSaidFirst) {
  Synthetic document;
  document.add_page();
  document.text(0, 0, "x", 0, {.feature = "smcp"});
  const std::uint32_t small_capital = document.last_run().glyphs[0].id;
  document.text(0, 0, "X", 0);
  document.last_run().glyphs[0].id = small_capital;
  const std::vector<UsedFace> used = find_used_glyphs(document.pages(), document.fonts());
  EXPECT_EQ(text_of(used.at(0)), "[x]");
}

TEST(GlyphUsage, ALetterAndItsMarkSpeakEachForItself) {
  Synthetic document;
  document.add_page();
  document.text(0, 0, "ab", 0);
  paragraph::GlyphRun& run = document.last_run();
  run.utf8 = "q\xCC\x81";
  run.glyphs[1].cluster = 0;
  EXPECT_EQ(text_of(find_used_glyphs(document.pages(), document.fonts()).at(0)), "[q][\xCC\x81]");
  // Two glyphs for one character: the second says nothing that could be read.
  run.utf8 = "q";
  EXPECT_EQ(text_of(find_used_glyphs(document.pages(), document.fonts()).at(0)), "[q][\xE2\x80\x8B]");
}

}  // namespace
}  // namespace cvpdf::output::pdf
