// Every rule, shown to hold for a good file and to fail for one with a single thing changed.
#include <gtest/gtest.h>

#include <set>
#include <string>

#include "verify/rules/rule.hpp"
#include "verify/sample.hpp"
#include "verify/verify.hpp"

namespace cvpdf::verify {
namespace {

TEST(Rules, AGoodFileKeepsThemAll) {
  EXPECT_EQ(codes_of_file(sample_pdf()), "");
  const std::vector<Diagnostic> found = verify({"cv.pdf", sample_pdf(), nullptr, {}});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].message, "the file declares PDF/UA-1 and PDF/A-3a");
}

// The changed file breaks these rules and no others.
struct RulesRow {
  std::string codes;
  std::vector<Change> changes;
};

void expect_rows(const std::vector<RulesRow>& rows) {
  for (const RulesRow& row : rows) {
    EXPECT_EQ(codes_of_file(sample_pdf(row.changes)), row.codes) << row.changes[0].from << " -> " << row.changes[0].to;
  }
}

TEST(Rules, Container) {
  expect_rows({{"pdf/header", {{"%PDF-1.7", "%PDF-2.0"}}},
               {"pdf/binary-comment", {{"%\xE2\xE3", "%ab"}}},
               {"pdf/trailer-id", {{"/ID[<0123><0123>]", ""}}},
               {"pdf/behind-end", {{"%%EOF\n", "%%EOF\nmore"}}},
               {"pdf/outside-stream", {{"/N 3/", "/N 3/FFilter/FlateDecode/"}}},
               {"pdf/page-size", {{"/MediaBox[0 0 595 842]", ""}}},
               {"pdf/page-size", {{"/MediaBox[0 0 595 842]", "/MediaBox[0 0 595]"}}},
               {"pdf/page-size", {{"/MediaBox[0 0 595 842]", "/MediaBox[0 0 2 842]"}}},
               {"pdf/page-size", {{"/MediaBox[0 0 595 842]", "/MediaBox[0 0 595 15000]"}}},
               {"pdf/filter pdf/output-intent", {{"/N 3/", "/N 3/Filter/LZWDecode/"}}},
               {"pdf/limit", {{"/Alt(x)", "/Alt(" + std::string(40000, 'x') + ")"}}}});
}

TEST(Rules, Metadata) {
  expect_rows({{"pdf/no-metadata pdf/title", {{"/Metadata 8 0 R", ""}}},
               {"pdf/metadata", {{"/Subtype/XML", "/Subtype/Text"}}},
               {"pdf/metadata", {{"<?xpacket begin=\"\"", "<?xpacket begin=\"\" bytes=\"3\""}}},
               {"pdf/metadata", {{"</x:xmpmeta>", "</x:xmp>"}}},
               {"pdf/identification", {{"<pdfuaid:part>1", "<pdfuaid:part>7"}}},
               {"pdf/identification", {{"conformance>A<", "conformance>Z<"}}},
               {"pdf/extension-schema", {{"pdfaSchema:prefix>pdfuaid", "pdfaSchema:prefix>other"}}},
               {"pdf/title", {{">Ada</rdf:li>", "></rdf:li>"}}},
               {"pdf/display-title", {{"/DisplayDocTitle true", "/DisplayDocTitle false"}}},
               {"pdf/language", {{"/Lang(en-GB)", ""}}},
               {"pdf/language", {{"/Lang(en-GB)", "/Lang(en_GB)"}}},
               {"pdf/language", {{"/Lang(de)", "/Lang(germanaustrian)"}}},
               {"pdf/language", {{"xml:lang=\"en\"", "xml:lang=\"e n\""}}},
               {"pdf/mark-info", {{"/Marked true", "/Marked false"}}},
               {"pdf/mark-info", {{"/Marked true", "/Marked true/Suspects true"}}}});
}

std::string nested_elements(int depth) {
  std::string text = "1";
  for (int i = 0; i < depth; ++i) text = "<</S/Span/P 14 0 R/K " + text + ">>";
  return text;
}

TEST(Rules, Structure) {
  expect_rows({{"pdf/no-parent", {{"/S/H2/P 13 0 R", "/S/H2"}}},
               {"pdf/no-parent", {{"/S/H2/P 13 0 R", "/S/H2/P 11 0 R"}}},
               {"pdf/no-document", {{"/S/Document", "/S/Part"}}},
               {"pdf/unknown-type pdf/nesting", {{"/S/Sect", "/S/Chapter"}}},
               {"pdf/role-map", {{"/K 11 0 R/", "/K 11 0 R/RoleMap<</Sect/Part>>/"}}},
               {"pdf/heading", {{"/S/H2", "/S/H3"}}},
               {"pdf/heading", {{"/S/H1", "/S/H2"}}},
               {"pdf/no-alternative", {{"/Alt(x)", "/Alt()"}}},
               {"pdf/level-a pdf/untagged-file pdf/no-owner pdf/link-untagged", {{"/StructTreeRoot 10 0 R", ""}}},
               {"pdf/structure-depth pdf/no-parent pdf/no-owner", {{"/K 1>>", "/K" + nested_elements(250) + ">>"}}},
               {"pdf/structure-cycle", {{"/K[14 0 R 15 0 R 17 0 R 26 0 R]", "/K[14 0 R 15 0 R 17 0 R 26 0 R 11 0 R]"}}},
               {"pdf/note-id pdf/nesting", {{"/S/Lbl", "/S/Note"}}}});
}

TEST(Rules, ATypeWithARoleIsKnown) {
  const std::string good =
      sample_pdf({{"/S/Sect", "/S/Chapter"}, {"/K 11 0 R/", "/K 11 0 R/RoleMap<</Chapter/Sect>>/"}});
  EXPECT_EQ(codes_of_file(good), "");
}

TEST(Rules, Nesting) {
  expect_rows({{"pdf/nesting", {{"/S/L/P", "/S/Div/P"}, {"/S/LI/", "/S/P/"}}},
               {"pdf/nesting", {{"/S/LBody", "/S/P"}}},
               {"pdf/nesting", {{"/S/P/P 13 0 R", "/S/Sect/P 13 0 R"}}},
               {"pdf/nesting", {{"/S/Lbl", "/S/LI"}}},
               {"pdf/nesting",
                {{"/S/Document/P 10 0 R/Pg 3 0 R/K[12 0 R 13 0 R]", "/S/Document/P 10 0 R/Pg 3 0 R/K[13 0 R 12 0 R]"},
                 {"/S/H1", "/S/Span"},
                 {"/S/H2", "/S/H1"}}},
               {"pdf/nesting", {{"/S/L/P 13 0 R/Pg 3 0 R", "/S/Table/P 13 0 R/Pg 3 0 R"}}},
               // A list in a link that stands in a line; a caption amid a list.
               {"pdf/nesting",
                {{"/K[14 0 R 15 0 R 17 0 R 26 0 R]", "/K[14 0 R 15 0 R 26 0 R]"},
                 {"/S/L/P 13 0 R", "/S/L/P 16 0 R"},
                 {"/K[3<<", "/K[3 17 0 R<<"}}},
               {"pdf/nesting",
                {{"/K[14 0 R 15 0 R 17 0 R 26 0 R]", "/K[14 0 R 15 0 R 17 0 R]"},
                 {"/K 18 0 R", "/K[18 0 R 26 0 R]"},
                 {"/S/Formula/P 13 0 R", "/S/Caption/P 17 0 R"}}}});
}

TEST(Rules, Content) {
  expect_rows(
      {{"pdf/untagged", {{"/Artifact BMC\n70", "/Span BMC\n70"}}},
       {"pdf/untagged", {{"/Artifact<</Type/Pagination>>BDC", "/Span<</Type/Pagination>>BDC"}}},
       {"pdf/artifact-in-tag", {{"/H2<</MCID 1>>BDC\n", "/H2<</MCID 1>>BDC\n/Artifact BMC EMC "}}},
       {"pdf/tag-in-artifact pdf/no-owner", {{"/Artifact BMC\n", "/Artifact BMC\n/P<</MCID 9>>BDC EMC "}}},
       {"pdf/nested-tags pdf/no-owner", {{"/H2<</MCID 1>>BDC\n", "/H2<</MCID 1>>BDC\n/P<</MCID 9>>BDC EMC "}}},
       {"pdf/unbalanced", {{"400 1 re f\nEMC\n", "400 1 re f\nEMC\nEMC\n"}}},
       {"pdf/unbalanced", {{"400 1 re f\nEMC\n", "400 1 re f\n"}}},
       {"pdf/repeated-mcid", {{"/Artifact BMC\n", "/P<</MCID 0>>BDC EMC /Artifact BMC\n"}}},
       {"pdf/unknown-operator", {{"70 650 400 1 re", "foo 70 650 400 1 re"}}},
       {"pdf/unknown-font", {{"/F1 20 Tf", "/F7 20 Tf"}}},
       {"pdf/content-limit", {{"70 650 400 1 re", "q q q q q q q q q q q q q q q q q q q q q q q q q q q q q 70"}}},
       {"pdf/unreadable-content pdf/no-sequence", {{"<</Length", "<</Filter/FlateDecode/Length"}}},
       {"pdf/no-sequence", {{"/Contents 4 0 R", "/Contents 99 0 R"}}},
       {"pdf/inherited-resources",
        {{"/Resources<</Font<</F1 5 0 R>>>>", ""}, {"/Count 1/", "/Count 1/Resources<</Font<</F1 5 0 R>>>>/"}}},
       {"pdf/no-owner", {{"/K 0>>", ">>"}}},
       {"pdf/shared-mcid pdf/parent-tree", {{"/K 1>>", "/K[1 0]>>"}}},
       {"pdf/no-sequence pdf/parent-tree", {{"/K 1>>", "/K[1 9]>>"}}},
       {"pdf/parent-tree", {{"/Nums[0[12 0 R 14 0 R", "/Nums[0[14 0 R 14 0 R"}}},
       {"pdf/parent-tree", {{"1 16 0 R]", "1 15 0 R]"}}},
       {"pdf/parent-tree", {{"/StructParents 0", ""}}}});
}

TEST(Rules, Links) {
  expect_rows({{"pdf/link-untagged pdf/link-dead", {{"<</Type/OBJR/Obj 22 0 R>>", ""}}},
               {"pdf/link-contents", {{"/Contents(Write to Ada)", ""}}},
               {"pdf/link-contents", {{"/Contents(Write to Ada)", "/Contents()"}}},
               {"pdf/annotation-flags", {{"/F 4/", "/F 6/"}}},
               {"pdf/annotation-flags", {{"/F 4/", "/"}}},
               {"pdf/tabs", {{"/Tabs/S", "/Tabs/R"}}},
               {"pdf/parent-tree pdf/link-targets",
                {{"<</Type/OBJR/Obj 22 0 R>>", "<</Type/OBJR/Obj 22 0 R>><</Type/OBJR/Obj<<>>>>"},
                 {"/Annots[22 0 R]",
                  "/Annots[22 0 R<</Subtype/Link/Rect[1 1 9 9]/F 4/Contents(x)/A<</S/URI/URI(tel:1)>>>>]"}}}});
}

TEST(Rules, Actions) {
  expect_rows({{"pdf/scheme", {{"mailto:ada@", "javascript:ada@"}}},
               {"pdf/scheme", {{"mailto:ada@", "mailto:a da@"}}},
               {"pdf/scheme", {{"mailto:ada@", "ada@"}}},
               {"pdf/action", {{"/S/URI/URI(", "/S/Launch/F("}}},
               {"pdf/action", {{"/S/URI/URI(mailto:ada@example.org)", "/S/Named/N/Print"}}},
               {"pdf/action", {{"/Lang(en-GB)", "/Lang(en-GB)/AA<<>>"}}},
               {"pdf/action", {{"/Lang(en-GB)", "/Lang(en-GB)/OpenAction<</S/Hide>>"}}},
               {"pdf/script", {{"/Names<<", "/Names<</JavaScript<<>>"}}},
               {"pdf/form", {{"/Lang(en-GB)", "/Lang(en-GB)/AcroForm<<>>"}}}});
}

TEST(Rules, Fonts) {
  expect_rows({{"pdf/font-not-embedded", {{"/FontFile2 27 0 R", ""}}},
               {"pdf/font-program", {{"/FontFile2 27 0 R", "/FontFile2 25 0 R"}}},
               {"pdf/font-width", {{"/DW 500", "/DW 502"}}},
               {"pdf/font-width", {{"/DW 500", ""}}},
               {"pdf/font-width", {{"/DW 500", "/DW 500/W[1[500]65 65 600]"}}},
               {"pdf/font-width", {{"/DW 500", "/DW 500/W[64[500 600]]"}}},
               {"pdf/font-encoding", {{"/Identity-H", "/Identity-V"}}},
               {"pdf/font-encoding", {{"/CIDToGIDMap/Identity", ""}}},
               {"pdf/font-encoding", {{"/CIDSystemInfo", "/Other"}}},
               {"pdf/font-set", {{"/StemV 1", "/StemV 1/CIDSet 27 0 R"}}},
               {"pdf/notdef", {{"<0078>", "<0000>"}, {"<0001><00660069>", "<0000><0078>"}}}});
}

TEST(Rules, Text) {
  expect_rows({{"pdf/no-unicode", {{"<0078>", "<0002>"}}},
               {"pdf/no-unicode", {{"/ToUnicode 7 0 R", ""}}},
               {"pdf/forbidden-unicode", {{"<0078>", "<0001>"}, {"<0001><00660069>", "<0001><FEFF>"}}},
               {"pdf/forbidden-unicode", {{"<0078>", "<0001>"}, {"<0001><00660069>", "<0001><0000>"}}},
               {"pdf/private-use", {{"<0078>", "<0001>"}, {"<0001><00660069>", "<0001><E000>"}}},
               {"pdf/soft-hyphen", {{"<0078>", "<0001>"}, {"<0001><00660069>", "<0001><00AD>"}}},
               {"pdf/ligature", {{"<0078>", "<0001>"}, {"<0001><00660069>", "<0001><FB01>"}}},
               {"pdf/private-use", {{"/Alt(x)", "/Alt<FEFFE001>"}}}});
  const Change covered{"<0078> Tj", "/Span<</ActualText(x)>>BDC <0001> Tj EMC"};
  EXPECT_EQ(codes_of_file(sample_pdf({covered, {"<0001><00660069>", "<0001><E000>"}})), "");
}

TEST(Rules, Colors) {
  expect_rows({{"pdf/output-intent", {{"/S/GTS_PDFA1", "/S/GTS_PDFX"}}},
               {"pdf/output-intent", {{"mntrRGB ", "mntrCMYK"}}},
               {"pdf/image", {{"/Length1 4", "/Subtype/Image/Interpolate true/Length1 4"}}},
               {"pdf/graphics-state", {{"/Type/FontDescriptor", "/Type/ExtGState/TR/Identity"}}}});
}

TEST(Rules, Attachments) {
  expect_rows({{"pdf/attachment", {{"/UF(cv.toml)", ""}}},
               {"pdf/attachment", {{"/EF<</F 25 0 R/UF 25 0 R>>", ""}}},
               {"pdf/attachment", {{"/AFRelationship/Source", ""}}},
               {"pdf/attachment", {{"/AF[24 0 R]", ""}}},
               {"pdf/attachment", {{"/Subtype/application#2Ftoml", ""}}},
               {"pdf/attachment", {{"/Names[(cv.toml)24 0 R]", "/Names[]"}}},
               {"pdf/attachment", {{"<pdfaid:part>3", "<pdfaid:part>2"}}}});
}

TEST(Rules, AGoodFileOfPdf2KeepsThemAll) {
  const std::vector<Diagnostic> found = verify({"cv.pdf", sample_pdf_2(), nullptr, {}});
  EXPECT_EQ(codes_of(found), "");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].message, "the file declares PDF/UA-2 and PDF/A-4f");
}

TEST(Rules, OfPdf2) {
  const std::vector<RulesRow> rows = {
      {"pdf/header", {{"%PDF-2.0", "%PDF-1.7"}}},
      {"pdf/information", {{"/Root 1 0 R/ID", "/Root 1 0 R/Info 27 0 R/ID"}}},
      {"pdf/identification", {{"<pdfuaid:rev>2024", "<pdfuaid:rev>24"}}},
      {"pdf/identification", {{"<pdfaid:rev>2020", "<pdfaid:rev>"}}},
      {"pdf/no-namespace", {{"/S/H2/NS 28 0 R", "/S/H2"}}},
      {"pdf/no-namespace", {{"http://iso.org/pdf2/ssn", "https://iso.org/pdf2/ssn"}}},
      {"pdf/no-namespace", {{"/Namespaces[28 0 R]", "/Namespaces[]"}}},
      {"pdf/list-numbering", {{"/ListNumbering/Disc", "/ListNumbering/None"}}},
      {"pdf/list-numbering", {{"/ListNumbering/Disc", "/ListNumbering/Diss"}}},
      {"pdf/note pdf/nesting", {{"/S/Lbl", "/S/Note"}}},
      {"pdf/attachment", {{"/Desc(x)", ""}}},
      {"pdf/link-contents", {{"/S/Link/NS 28 0 R", "/S/Link/Alt(Other)/NS 28 0 R"}}},
      {"pdf/list-numbering", {{"/A<</O/List/ListNumbering/Disc>>", ""}}},
      {"pdf/destination", {{"/SD[14 0 R/Fit]>>>>", ">>>>"}}},
      {"pdf/destination", {{"/A<</S/GoTo/D[3 0 R/Fit]/SD[14 0 R/Fit]>>", "/Dest[3 0 R/Fit]"}}},
      {"pdf/destination", {{"/D[3 0 R/Fit]/SD[14 0 R/Fit]>>]", "/D[3 0 R/Fit]>>]"}}},
      {"pdf/destination", {{"/A<</S/URI/URI(mailto:ada@example.org)>>", "/Dest[3 0 R/Fit]"}}},
      {"pdf/attachment", {{"<pdfaid:conformance>F</pdfaid:conformance>", ""}}},
      {"pdf/attachment", {{"/AF[24 0 R]", ""}, {"/EmbeddedFiles<</Names[(cv.toml)24 0 R]>>", ""}}},
  };
  for (const RulesRow& row : rows) {
    EXPECT_EQ(codes_of_file(sample_pdf_2(row.changes)), row.codes) << row.changes[0].from;
  }
  EXPECT_EQ(codes_of_file(sample_pdf_2({{"/S/Link/NS 28 0 R", "/S/Link/Alt(Write to Ada)/NS 28 0 R"}})), "");
  // By an element, or by a name that leads to one.
  for (const char* const dest : {"/Dest[14 0 R/Fit]", "/Dest(work)"}) {
    EXPECT_EQ(codes_of_file(sample_pdf_2({{"/A<</S/GoTo/D[3 0 R/Fit]/SD[14 0 R/Fit]>>", dest}})), "") << dest;
  }
}

// A thousandth is allowed; what nobody shows is not looked at; and lists that are none say nothing.
TEST(Rules, WidthsThatAgree) {
  for (const char* const widths :
       {"/DW 501", "/DW 499.2", "/DW 500/W[2 9 700]", "/DW 9/W[0 65535 500]", "/DW 500/W[65]",
        "/DW 500/W[(a)[1]65(b)3]", "/DW 500/W[-5[1 2]99999999 99999999 1]"}) {
    EXPECT_EQ(codes_of_file(sample_pdf({{"/DW 500", widths}})), "") << widths;
  }
}

TEST(Rules, Layers) {
  const std::string catalog = "/Lang(en-GB)", groups = "/OCProperties<</OCGs[26 0 R 23 0 R]/D<<";
  const std::string whole = "/Name(a)/Order[26 0 R[23 0 R]]";
  EXPECT_EQ(codes_of_file(sample_pdf({{catalog, catalog + groups + whole + ">>>>"}})), "");
  expect_rows({{"pdf/layers", {{catalog, catalog + groups + "/Order[26 0 R 23 0 R]>>>>"}}},
               {"pdf/layers", {{catalog, catalog + groups + whole + "/AS[]>>>>"}}},
               {"pdf/layers", {{catalog, catalog + groups + whole + ">>/Configs[<</Name(a)>>]>>"}}},
               {"pdf/layers", {{catalog, catalog + groups + "/Name(a)/Order[26 0 R]>>>>"}}}});
}

// Trees that bite their tails or have no bottom, and lists without end: the check ends, and soon.
TEST(Rules, TangledTreesEndWell) {
  std::string deep = "null", ranges;
  for (int i = 0; i < 10'000; ++i) ranges += "0 65535 500 ";
  std::string kids;
  for (int i = 0; i < 8; ++i) kids += "29 0 R ";
  EXPECT_EQ(codes_of_file(sample_pdf_2(
                {{"/Outlines 29 0 R", "/Outlines 30 0 R"}, {"/Title(Work)", "/First 30 0 R/Next 30 0 R"}})),
            "");
  EXPECT_EQ(codes_of_file(sample_pdf_2(
                {{"/Dests<<", "/Dests 29 0 R/Old<<"}, {"/Type/Outlines", "/Kids[" + kids + "]/Type/Outlines"}})),
            "");
  EXPECT_EQ(codes_of_file(sample_pdf({{"/DW 500", "/DW 9/W[" + ranges + "]"}})), "");
}

// What is not declared is not asked for.
TEST(Rules, BindWhoDeclaresThem) {
  const Change no_archive{"<pdfaid:part>3</pdfaid:part>", ""}, no_ua{"<pdfuaid:part>1</pdfuaid:part>", ""};
  EXPECT_EQ(codes_of_file(sample_pdf({no_archive, {"/S/GTS_PDFA1", "/S/GTS_PDFX"}})), "");
  EXPECT_EQ(codes_of_file(sample_pdf({no_ua, {"/Contents(Write to Ada)", ""}})), "");
  EXPECT_EQ(codes_of_file(sample_pdf({no_archive, no_ua})), "");
}

TEST(Rules, EachNamesItsClause) {
  std::set<std::string_view> ids;
  for (const auto& rows : {container_rules(), metadata_rules(), structure_rules(), nesting_rules(), content_rules(),
                           link_rules(), destination_rules(), action_rules(), font_rules(), width_rules(), text_rules(),
                           color_rules(), attachment_rules(), layer_rules()}) {
    for (const Rule& rule : rows) {
      EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
      EXPECT_FALSE(rule.clause.empty()) << rule.id;
    }
  }
  EXPECT_GT(ids.size(), 50U);
}

}  // namespace
}  // namespace cvpdf::verify
