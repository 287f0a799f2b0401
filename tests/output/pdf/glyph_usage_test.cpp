#include "output/pdf/glyph_usage.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "output/pdf/pdf_writer.hpp"
#include "output/pdf/table_dump.hpp"
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

// A control of direction belongs to one place, not to the letter beside it.
TEST(GlyphUsage, ControlsOfDirectionAreNoLettersText) {
  Synthetic document;
  document.add_page();
  document.text(0, 0, "a", 0);
  document.last_run().utf8 = "\u202Ea";
  document.last_run().glyphs.insert(document.last_run().glyphs.begin(), {3, {}, 0, 0, 0, 0});
  document.last_run().glyphs[1].cluster = 3;
  document.text(0, 0, "a", 0);
  EXPECT_EQ(text_of(find_used_glyphs(document.pages(), document.fonts()).at(0)), "[a]");
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

// Every OpenType feature of the embedded serif: other glyphs, the same text.
struct FeatureRow {
  std::string_view feature, text;
};
constexpr FeatureRow feature_rows[] = {
    {"smcp", "Engine Works of London"},
    {"c2sc", "EXPERIENCE AND SKILLS"},
    {"onum", "0123456789"},
    {"pnum", "1110 0111"},
    {"zero", "2000"},
    {"dlig", "Druck, Satz und Fach"},
    {"hlig", "contact waste"},
    {"sups", "1a 2b"},
    {"sinf", "H2O CO2"},
    {"frac", "1/2 and 3/10"},
    {"-liga", "efficient office"},
    {"-kern", "AVAST Type To"},
    {"ss01", "Ärger, Öl, Übung"},
    {"ss02", "Kim, Jim, Rom"},
    {"ss03", "Gruß"},
    {"ss05", "Works"},
    {"ss06", "Black & White"},
    {"salt", "Quark & Kakadu"},
    {"case", "(A-B)"},
};

std::vector<std::uint32_t> glyphs_of(Synthetic& document, const FeatureRow& row, std::string_view feature) {
  SetStyle style;
  style.feature = feature;
  std::vector<std::uint32_t> ids;
  for (const paragraph::PlacedGlyph& glyph : document.shape(row.text, 0, style).glyphs) ids.push_back(glyph.id);
  return ids;
}

Length width_of(Synthetic& document, const FeatureRow& row, std::string_view feature) {
  SetStyle style;
  style.feature = feature;
  return document.shape(row.text, 0, style).width;
}

TEST(GlyphUsage, EachFeatureChangesTheGlyphs) {
  Synthetic document;
  for (const FeatureRow& row : feature_rows) {
    const bool changes = glyphs_of(document, row, row.feature) != glyphs_of(document, row, {}) ||
                         width_of(document, row, row.feature) != width_of(document, row, {});
    EXPECT_TRUE(changes) << row.feature;
  }
}

TEST(GlyphUsage, EachFeatureGivesThePlainTextBack) {
  Synthetic document;
  document.add_page();
  std::string expected;
  double y = 40;
  for (const FeatureRow& row : feature_rows) {
    SetStyle style;
    style.feature = row.feature;
    document.text(72, y, row.text, document.node(document::Role::paragraph), style);
    document.text(72, y + 20, row.text, document.node(document::Role::paragraph));
    y += 40;
    for (int n = 0; n < 2; ++n) expected += std::string(row.text) + "\n";
  }
  Diagnostics diagnostics;
  const std::string path = write_temporary("features.pdf", write_pdf(document.input(), diagnostics));
  for (const std::string mode : {"-raw", "-layout", ""}) {
    std::string text = run_tool("pdftotext -enc UTF-8 -nopgbrk " + mode + " " + path + " -").output;
    std::string lines;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      if (end > begin) lines += text.substr(begin, end - begin) + "\n";
      begin = end + 1;
    }
    EXPECT_EQ(lines, expected) << mode;
  }
}

}  // namespace
}  // namespace cvpdf::output::pdf
