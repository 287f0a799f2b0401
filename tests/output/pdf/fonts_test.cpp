#include "output/pdf/fonts.hpp"

#include <gtest/gtest.h>

#include "output/pdf/syntax.hpp"
#include "output/pdf/table_dump.hpp"
#include "output/synthetic.hpp"

namespace cvpdf::output::pdf {
namespace {

TEST(Fonts, WidthsAreCompact) {
  struct Row {
    std::vector<int> widths;
    int usual;
    std::string_view others;
  };
  const Row rows[] = {{{}, 0, "[]"},
                      {{500, 500, 500}, 500, "[]"},
                      {{250, 500, 500}, 500, "[0[250]]"},
                      {{250, 500, 300, 500}, 500, "[0[250 500 300]]"},
                      {{250, 500, 500, 500, 300}, 500, "[0[250]4[300]]"},
                      {{500, 500, 250}, 500, "[2[250]]"},
                      {{300, 200, 100}, 100, "[0[300 200]]"}};
  for (const Row& row : rows) {
    const Widths compact = compact_widths(row.widths);
    EXPECT_EQ(compact.usual, row.usual);
    EXPECT_EQ(syntax_of(compact.others).bytes, row.others);
  }
}

TEST(Fonts, SubsetNamesDependOnTheGlyphsShown) {
  const UsedFace one{0, {{1, "a"}, {2, "b"}}}, other{0, {{1, "a"}, {3, "c"}}};
  EXPECT_EQ(subset_name(one, "A-Bold").substr(6), "+A-Bold");
  EXPECT_EQ(subset_name(one, "A-Bold"), subset_name(one, "A-Bold"));
  EXPECT_NE(subset_name(one, "A-Bold"), subset_name(other, "A-Bold"));
  EXPECT_EQ(subset_name(one, "A (B)/c").substr(6), "+A--B--c");
  EXPECT_LE(subset_name(one, std::string(1000, 'x')).size(), 127U);
}

TEST(Fonts, NamesSayTheWeight) {
  struct Row {
    std::string_view name;
    int weight;
    std::string_view expected;
  };
  constexpr Row rows[] = {
      {"LinLibertineO", 400, "LinLibertineO"},        {"LinLibertineOZ", 600, "LinLibertineOZ-Semibold"},
      {"LinLibertineOB", 700, "LinLibertineOB-Bold"}, {"Sans-Bold", 700, "Sans-Bold"},
      {"SansBOLDItalic", 900, "SansBOLDItalic"},      {"Sans-SemiBold", 600, "Sans-SemiBold"}};
  for (const Row& row : rows) EXPECT_EQ(name_with_weight(std::string(row.name), row.weight), row.expected);
}

TEST(Fonts, ObjectsAreWhatThePdfRulesAskFor) {
  Synthetic document;
  document.add_page();
  document.text(0, 0, "fit", 0);
  ObjectTable table;
  const FontSet fonts =
      embed_fonts(find_used_glyphs(document.pages(), document.fonts()), document.fonts(), table, Deflater());
  const std::string text = dump(table);
  for (const std::string_view part :
       {"/Subtype/CIDFontType0C", "/Subtype/Type0", "/Encoding 7 0 R", "/Type/CMap/CMapName/Bytes", "<20><FF> 1",
        "/Subtype/CIDFontType0/", "/FontFile3 4 0 R", "/ToUnicode 5 0 R",
        "/Registry(Adobe)/Ordering(Identity)/Supplement 0", "/Flags 4", "/CapHeight ", "/StemV 80", "<80><00660069>",
        "<20><7E><0020>"}) {
    EXPECT_NE(text.find(part), std::string::npos) << part << "\n" << text;
  }
  EXPECT_EQ(text.find("CharSet"), std::string::npos);
  ASSERT_EQ(fonts.fonts.size(), 1U);
  EXPECT_EQ(fonts.fonts[0].name, "F1");
}

// More glyphs than a byte has values: two bytes each, and no map of our own.
TEST(Fonts, ManyGlyphsHaveCodesOfTwoBytes) {
  Synthetic document;
  document.add_page();
  const UsedFace few{0, {{1, "a"}}};
  UsedFace many{0, {}};
  for (std::uint32_t id = 1; id <= 300; ++id) many.glyphs.push_back({id, "x"});
  document.text(0, 0, "a", 0);
  ObjectTable table;
  const FontSet fonts = embed_fonts({many}, document.fonts(), table, Deflater());
  EXPECT_EQ(fonts.fonts[0].code_size, CodeSize::two_bytes);
  EXPECT_NE(dump(table).find("/Encoding/Identity-H"), std::string::npos);
  EXPECT_EQ(dump(table).find("/CMapName/Bytes/"), std::string::npos);
  ObjectTable other;
  EXPECT_EQ(embed_fonts({few}, document.fonts(), other, Deflater()).fonts[0].code_size, CodeSize::one_byte);
}

// Of a face whose em is no thousand: the dictionary's widths are rounded, and shown glyphs move by the rounded ones.
TEST(Fonts, WidthsAreWithinAThousandthOfThePrograms) {
  auto document = long_document();
  ObjectTable table;
  const FontSet fonts =
      embed_fonts(find_used_glyphs(document->pages(), document->fonts()), document->fonts(), table, Deflater());
  for (const page::Page& page : document->pages().pages) {
    for (const page::PageItem& item : page.items) {
      const auto* text = std::get_if<page::SetText>(&item.kind);
      if (text == nullptr) continue;
      const Font& font = fonts.font(text->run.face);
      for (const paragraph::PlacedGlyph& glyph : text->run.glyphs) {
        hb_font_t* source = document->fonts().face(text->run.face).hb_font.get();
        const double exact = 1000.0 * hb_font_get_glyph_h_advance(source, glyph.id) / font.units_per_em;
        ASSERT_NEAR(font.glyph(glyph.id).width, exact, 0.5001);
      }
    }
  }
}

}  // namespace
}  // namespace cvpdf::output::pdf
