#include "output/pdf/content_stream.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "output/synthetic.hpp"

namespace cvpdf::output::pdf {
namespace {

using document::Role;

// The document's last page, as operators.
PageContent write_page(Synthetic& document) {
  ObjectTable table;
  const FontSet fonts =
      embed_fonts(find_used_glyphs(document.pages(), document.fonts()), document.fonts(), table, Deflater());
  return write_content(document.pages().pages.back(), document.pages().structure, {fonts, document.fonts()});
}

// The operators and their operands but for the strings shown, which depend on the fonts.
std::string outline_of(const std::string& bytes) {
  std::string out, line;
  for (const char c : bytes + "\n") {
    if (c != '\n') {
      line.push_back(c);
      continue;
    }
    if (line.ends_with("TJ") || line.ends_with("Tj")) line = "show";
    if (!line.empty()) out += line + "\n";
    line.clear();
  }
  return out;
}

TEST(ContentStream, ItemsOfOneNodeShareASequence) {
  Synthetic document;
  document.add_page(100, 100);
  const document::StructureId paragraph = document.node(Role::paragraph);
  document.text(10, 20, "one", paragraph);
  document.text(10, 34, "two", paragraph);
  document.text(10, 48, "three", document.node(Role::heading2));
  const PageContent content = write_page(document);
  EXPECT_EQ(outline_of(content.bytes),
            "BT\n/P<</MCID 0>>BDC\n/F1 10 Tf\n10 80 Td\nshow\n0 -14 Td\nshow\nEMC\n"
            "/H2<</MCID 1>>BDC\n0 -14 Td\nshow\nEMC\nET\n");
  ASSERT_EQ(content.tags.size(), 2U);
  EXPECT_EQ(content.tags[1].node, 2U);
  EXPECT_EQ(content.tags[1].index, 1U);
  EXPECT_EQ(content.tags[1].top, 63);
  EXPECT_EQ(content.tags[1].text, "three");
}

TEST(ContentStream, RulesStandOutsideOfTextAndAreArtifacts) {
  Synthetic document;
  document.add_page(100, 100);
  const document::StructureId paragraph = document.node(Role::paragraph);
  document.text(10, 20, "one", paragraph);
  document.rule(10, 22, 80, 0.5);
  document.rule(10, 24, 80, 0.5);
  document.text(10, 34, "two", paragraph);
  document.text(50, 90, "7", document::structure_artifact);
  const PageContent content = write_page(document);
  EXPECT_EQ(outline_of(content.bytes),
            "BT\n/P<</MCID 0>>BDC\n/F1 10 Tf\n10 80 Td\nshow\nEMC\nET\n"
            "/Artifact BMC\n.502 0 0 rg\n10 77.5 80 .5 re f\n10 75.5 80 .5 re f\nEMC\n"
            "BT\n/P<</MCID 1>>BDC\n0 g\n10 66 Td\nshow\nEMC\n"
            "/Artifact<</Type/Pagination>>BDC\n40 -56 Td\nshow\nEMC\nET\n");
  EXPECT_EQ(content.tags.size(), 2U);
}

// The font of the icons is not even embedded.
TEST(ContentStream, IconsAreDrawnAndAreArtifacts) {
  Synthetic document;
  document.add_page(100, 100);
  const document::StructureId paragraph = document.node(Role::paragraph);
  document.text(10, 20, "one", paragraph);
  document.text(30, 20, "\uE004\u00A0", document::structure_artifact, {.family = "Icons"});
  document.text(50, 20, "two", paragraph);
  const PageContent content = write_page(document);
  std::string outline = outline_of(content.bytes);
  const std::size_t path = outline.find(" cm\n") + 4, fill = outline.find("f\nQ\n");
  ASSERT_LT(path, fill);
  EXPECT_EQ(std::count(outline.begin() + static_cast<std::ptrdiff_t>(path),
                       outline.begin() + static_cast<std::ptrdiff_t>(fill), 'm'),
            5);  // Two rings and a line.
  outline.replace(path, fill - path, "...");
  EXPECT_EQ(outline,
            "BT\n/P<</MCID 0>>BDC\n/F1 10 Tf\n10 80 Td\nshow\nEMC\nET\n"
            "/Artifact BMC\nq\n.01 0 0 .01 30 80 cm\n...f\nQ\nEMC\n"
            "BT\n/P<</MCID 1>>BDC\n50 80 Td\nshow\nEMC\nET\n");
  EXPECT_EQ(find_used_glyphs(document.pages(), document.fonts()).size(), 1U);
}

// Poppler sees blanks between runs of different size: one text for all of a formula's on a line.
TEST(ContentStream, FiguresAreContentOfTheirNodes) {
  Synthetic document;
  document.add_page(100, 100);
  const document::StructureId figure = document.node(Role::figure);
  const Rect rect{{Length::points(10), Length::points(20)}, {Length::points(30), Length::points(40)}};
  document.pages().pages.back().items.push_back({page::PlacedFigure{rect, {}, 1}, figure});
  const PageContent content = write_page(document);
  EXPECT_EQ(content.bytes, "/Figure<</MCID 0>>BDC\nq\n30 0 0 40 10 40 cm\n/Im2 Do\nQ\nEMC\n");
  ASSERT_EQ(content.figures.size(), 1U);
  EXPECT_EQ(content.figures.front().corners, (std::array<double, 4>{10, 40, 40, 80}));
}

TEST(ContentStream, AFormulasRunsShareATextOnEachLine) {
  Synthetic document;
  document.add_page(100, 100);
  const document::StructureId paragraph = document.node(Role::paragraph);
  const document::StructureId formula = document.node(Role::formula, paragraph);
  document.text(10, 20, "D", formula);
  document.text(20, 20, "2", formula, {.size = 7});
  document.text(10, 34, "one", formula);
  document.text(50, 34, "two", paragraph);
  EXPECT_EQ(outline_of(write_page(document).bytes),
            "BT\n/Formula<</MCID 0>>BDC\n/Span<</ActualText(D2)>>BDC\n/F1 10 Tf\n10 80 Td\nshow\n"
            "/F1 7 Tf\nshow\nEMC\n/F1 10 Tf\n0 -14 Td\nshow\nEMC\n"
            "/P<</MCID 1>>BDC\n40 0 Td\nshow\nEMC\nET\n");
}

TEST(ContentStream, LinksAreOfNodesWithTargets) {
  Synthetic document;
  document.add_page(100, 100);
  const document::StructureId paragraph = document.node(Role::paragraph);
  const document::StructureId link = document.node(Role::link, paragraph), dead = document.node(Role::link, paragraph);
  document.at(link).target = "https://example.org";
  document.link_area(1, 2, 3, 4, dead);
  document.link_area(1, 2, 3, 4, paragraph);
  document.link_area(1, 2, 3, 4, link);
  const PageContent content = write_page(document);
  ASSERT_EQ(content.links.size(), 1U);
  EXPECT_EQ(content.links[0].node, link);
  ASSERT_EQ(content.tags.size(), 1U);
  EXPECT_EQ(content.tags[0].kind, Tag::Kind::annotation);
}

TEST(ContentStream, ARunsRiseIsPartOfItsPlace) {
  Synthetic document;
  document.add_page(100, 100);
  document.text(10, 20, "2", document.node(Role::paragraph), {.size = 7});
  document.last_run().rise = Length::points(3.3);
  EXPECT_NE(write_page(document).bytes.find("10 83.3 Td\n"), std::string::npos);
}

TEST(ContentStream, GivenActualTextStandsAroundItsGlyphs) {
  Synthetic document;
  document.add_page(100, 100);
  document.text(10, 20, "ab cd-", document.node(Role::paragraph));
  document.last_run().actual_text = {{3, 6, "cdef"}};
  EXPECT_EQ(outline_of(write_page(document).bytes),
            "BT\n/P<</MCID 0>>BDC\n/F1 10 Tf\n10 80 Td\nshow\n/Span<</ActualText(cdef)>>BDC\nshow\nEMC\nEMC\nET\n");
}

TEST(ContentStream, GlyphsThatSaySomethingElseAreSpanned) {
  Synthetic document;
  document.add_page(100, 100);
  const document::StructureId paragraph = document.node(Role::paragraph);
  document.text(10, 20, "x", paragraph, {.feature = "smcp"});
  const std::uint32_t small_capital = document.last_run().glyphs[0].id;
  document.text(10, 34, "aXXb", paragraph);
  document.last_run().glyphs[1].id = document.last_run().glyphs[2].id = small_capital;
  EXPECT_EQ(outline_of(write_page(document).bytes),
            "BT\n/P<</MCID 0>>BDC\n/F1 10 Tf\n10 80 Td\nshow\n0 -14 "
            "Td\nshow\n/Span<</ActualText(XX)>>BDC\nshow\nEMC\nshow\nEMC\n"
            "ET\n");
}

TEST(ContentStream, MissingGlyphsKeepTheirCharacters) {
  Synthetic document;
  document.add_page(100, 100);
  document.text(10, 20, "漢字", document.node(Role::paragraph));
  const std::string bytes = write_page(document).bytes;
  // The box stands for the first character by itself, for all others by their /ActualText.
  EXPECT_NE(bytes.find("/Span<</ActualText(\xFE\xFF\x5B\x57)>>BDC\n"), std::string::npos) << bytes;
}

TEST(ContentStream, SilentGlyphsAreNotShown) {
  Synthetic document;
  document.add_page(100, 100);
  document.text(10, 20,
                "a\xC2\xAD"
                "b",
                document.node(Role::paragraph));
  EXPECT_EQ(outline_of(write_page(document).bytes).find("Span"), std::string::npos);
  EXPECT_NE(write_page(document).bytes.find("(ab)Tj"), std::string::npos) << write_page(document).bytes;
}

TEST(ContentStream, StructureOutsideTheDocumentIsAnArtifact) {
  Synthetic document;
  document.add_page(100, 100);
  document.text(10, 20, "x", 77);
  EXPECT_TRUE(write_page(document).tags.empty());
}

}  // namespace
}  // namespace cvpdf::output::pdf
