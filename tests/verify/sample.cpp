#include "verify/sample.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "verify/verify.hpp"

namespace cvpdf::verify {
namespace {

std::string stream(const std::string& keys, const std::string& bytes) {
  return fmt::format("<<{}/Length {}>>\nstream\n{}\nendstream", keys, bytes.size(), bytes);
}

// Two bytes a character: the sample's font is coded by Unicode.
std::string shown(std::string_view ascii) {
  std::string text = "<";
  for (const char c : ascii) text += fmt::format("{:04X}", static_cast<unsigned char>(c));
  return text + "> Tj\n";
}

std::string content() {
  return "/Artifact<</Type/Pagination>>BDC\nBT /F1 9 Tf 300 40 Td " + shown("1") +
         "ET\nEMC\nBT\n"
         "/H1<</MCID 0>>BDC\n/F1 20 Tf 70 700 Td " +
         shown("Ada Example") + "EMC\n/H2<</MCID 1>>BDC\n/F1 12 Tf 0 -30 Td " + shown("Work") +
         "EMC\n/P<</MCID 2>>BDC\n/F1 10 Tf 0 -20 Td " + shown("Notes since 2019 at ") + "EMC\n/Link<</MCID 3>>BDC\n" +
         shown("ada@example.org") + "EMC\n/Lbl<</MCID 4>>BDC\n0 -20 Td " + shown("-") +
         "EMC\n/LBody<</MCID 5>>BDC\n10 0 Td " + shown("property-based and ") + "0 -12 Td " + shown("whole") +
         "EMC\n/Formula<</MCID 6>>BDC\n0 -20 Td " + shown("x") + "EMC\nET\n/Artifact BMC\n70 650 400 1 re f\nEMC\n";
}

std::string packet() {
  return "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF>"
         "<rdf:Description rdf:about=\"\"><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Ada</rdf:li></rdf:Alt>"
         "</dc:title><dc:description><rdf:Alt><rdf:li xml:lang=\"en\">A CV</rdf:li></rdf:Alt></dc:description>"
         "<pdfuaid:part>1</pdfuaid:part><pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
         "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
         "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
         "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li>"
         "<pdfaProperty:name>part</pdfaProperty:name></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag>"
         "</pdfaExtension:schemas></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

std::string character_map() {
  return "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n1 beginbfrange\n<0020><007E><0020>\nendbfrange\n"
         "1 beginbfchar\n<0001><00660069>\nendbfchar";
}

// The class at 12, the space at 16, the signature at 36: all that is looked at.
std::string profile() {
  std::string bytes(200, '.');
  bytes.replace(12, 8, "mntrRGB ");
  bytes.replace(36, 4, "acsp");
  return bytes;
}

void append_number(std::string& out, std::uint32_t value, int size) {
  for (int byte = size; byte-- > 0;) out.push_back(static_cast<char>(value >> (8 * byte)));
}

// A TrueType font of 128 glyphs without outlines, 500 thousandths wide each: no more than FreeType needs.
std::string font_program() {
  constexpr std::uint32_t glyphs = 128, version = 0x10000, magic = 0x5F0F3CF5, em = 1000, width = 500;
  std::string head(54, '\0'), hhea(36, '\0'), maxp(32, '\0'), hmtx, file;
  const auto put = [](std::string& table, std::size_t at, std::uint32_t value, int size) {
    std::string bytes;
    append_number(bytes, value, size);
    table.replace(at, bytes.size(), bytes);
  };
  for (std::string* const table : {&head, &hhea, &maxp}) put(*table, 0, version, 4);
  put(head, 12, magic, 4);
  put(head, 18, em, 2);
  put(hhea, 34, 1, 2);
  put(maxp, 4, glyphs, 2);
  append_number(hmtx, width, 2);
  hmtx.append(2 * glyphs, '\0');
  const std::pair<std::string_view, std::string> tables[] = {{"glyf", std::string(4, '\0')},
                                                             {"head", head},
                                                             {"hhea", hhea},
                                                             {"hmtx", hmtx},
                                                             {"loca", std::string(2 * glyphs + 2, '\0')},
                                                             {"maxp", maxp}};
  append_number(file, version, 4);
  for (const std::uint32_t value : {std::uint32_t{6}, std::uint32_t{64}, std::uint32_t{2}, std::uint32_t{32}}) {
    append_number(file, value, 2);
  }
  std::size_t offset = 12 + 16 * std::size(tables);
  std::string bodies;
  for (const auto& [tag, bytes] : tables) {
    file += tag;
    append_number(file, 0, 4);
    append_number(file, static_cast<std::uint32_t>(offset + bodies.size()), 4);
    append_number(file, static_cast<std::uint32_t>(bytes.size()), 4);
    bodies += bytes;
    bodies.append((4 - bodies.size() % 4) % 4, '\0');
  }
  return file + bodies;
}

std::string element(std::string_view type, int parent, std::string_view rest) {
  return fmt::format("<</S/{}/P {} 0 R/Pg 3 0 R{}>>", type, parent, rest);
}

std::vector<std::string> objects() {
  return {
      "<</Type/Catalog/Pages 2 0 R/Lang(en-GB)/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>"
      "/StructTreeRoot 10 0 R/Metadata 8 0 R/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier"
      "(sRGB)/DestOutputProfile 9 0 R>>]/AF[24 0 R]/Names<</EmbeddedFiles<</Names[(cv.toml)24 0 R]>>>>>>",
      "<</Type/Pages/Count 1/Kids[3 0 R]>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R/StructParents 0"
      "/Tabs/S/Annots[22 0 R]>>",
      stream("", content()),
      "<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+Sample/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>",
      "<</Type/Font/Subtype/CIDFontType2/BaseFont/AAAAAA+Sample/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
      "/Supplement 0>>/CIDToGIDMap/Identity/DW 500/FontDescriptor 23 0 R>>",
      stream("", character_map()),
      stream("/Type/Metadata/Subtype/XML", packet()),
      stream("/N 3", profile()),
      "<</Type/StructTreeRoot/K 11 0 R/ParentTree 21 0 R/ParentTreeNextKey 2>>",
      element("Document", 10, "/K[12 0 R 13 0 R]"),
      element("H1", 11, "/K 0"),
      element("Sect", 11, "/Lang(de)/K[14 0 R 15 0 R 17 0 R 26 0 R]"),
      element("H2", 13, "/K 1"),
      element("P", 13, "/K[2 16 0 R]"),
      element("Link", 15, "/K[3<</Type/OBJR/Obj 22 0 R>>]"),
      element("L", 13, "/A<</O/List/ListNumbering/Disc>>/K 18 0 R"),
      element("LI", 17, "/K[19 0 R 20 0 R]"),
      element("Lbl", 18, "/K 4"),
      element("LBody", 18, "/K 5"),
      "<</Nums[0[12 0 R 14 0 R 15 0 R 16 0 R 19 0 R 20 0 R 26 0 R]1 16 0 R]>>",
      "<</Type/Annot/Subtype/Link/Rect[170 640 300 652]/Border[0 0 0]/F 4/StructParent 1/Contents(Write to Ada)"
      "/A<</S/URI/URI(mailto:ada@example.org)>>>>",
      "<</Type/FontDescriptor/FontName/AAAAAA+Sample/Flags 4/FontBBox[0 0 1 1]/ItalicAngle 0/Ascent 1/Descent 0"
      "/CapHeight 1/StemV 1/FontFile2 27 0 R>>",
      "<</Type/Filespec/F(cv.toml)/UF(cv.toml)/Desc(x)/AFRelationship/Source/EF<</F 25 0 R/UF 25 0 R>>>>",
      stream("/Type/EmbeddedFile/Subtype/application#2Ftoml", "[person]\nname = \"Ada Example\"\n"),
      element("Formula", 13, "/Alt(x)/K 6"),
      stream("/Length1 4", font_program()),
  };
}

bool replace_first(std::vector<std::string>& texts, const Change& change) {
  for (std::string& text : texts) {
    const std::size_t at = text.find(change.from);
    if (at == std::string::npos) continue;
    text.replace(at, change.from.size(), change.to);
    return true;
  }
  return false;
}

// A changed stream has another length.
void measure_stream(std::string& object) {
  const std::size_t begin = object.find("\nstream\n"), end = object.rfind("\nendstream");
  const std::size_t key = object.rfind("/Length ", begin);
  if (begin == std::string::npos || end == std::string::npos || key == std::string::npos) return;
  const std::size_t stop = object.find_first_not_of("0123456789", key + 8);
  object.replace(key + 8, stop - key - 8, std::to_string(end - begin - 8));
}

// Elements with the namespace of PDF 2.0, its metadata, and ways to the heading "Work".
std::vector<std::string> objects_2() {
  std::vector<std::string> all = objects();
  for (std::string& object : all) {
    if (object.starts_with("<</S/")) object.insert(object.find("/P "), "/NS 28 0 R");
  }
  const std::string packet_1 = packet(), identified = "<pdfuaid:part>1";
  const std::size_t begin = packet_1.find(identified), end = packet_1.find("</rdf:Description>");
  const Change changes[] = {
      {packet_1.substr(begin, end - begin),
       "<pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev><pdfaid:part>4</pdfaid:part>"
       "<pdfaid:rev>2020</pdfaid:rev><pdfaid:conformance>F</pdfaid:conformance>"},
      {"/K 11 0 R/", "/K 11 0 R/Namespaces[28 0 R]/"},
      {"/Names<<", "/Outlines 29 0 R/Names<</Dests<</Names[(work)<</D[3 0 R/Fit]/SD[14 0 R/Fit]>>]>>"}};
  for (const Change& change : changes) EXPECT_TRUE(replace_first(all, change)) << change.from;
  all.insert(all.end(),
             {"<</Type/Namespace/NS(http://iso.org/pdf2/ssn)>>", "<</Type/Outlines/First 30 0 R/Last 30 0 R>>",
              "<</Title(Work)/Parent 29 0 R/A<</S/GoTo/D[3 0 R/Fit]/SD[14 0 R/Fit]>>>>"});
  return all;
}

// Changes of objects, then of the file.
std::string changed(std::vector<std::string> objects, const std::vector<Change>& changes) {
  std::vector<Change> later;
  for (const Change& change : changes) {
    if (!replace_first(objects, change)) later.push_back(change);
  }
  for (std::string& object : objects) measure_stream(object);
  std::vector<std::string> whole{joined_to_file(objects)};
  for (const Change& change : later) EXPECT_TRUE(replace_first(whole, change)) << change.from;
  return whole.front();
}

}  // namespace

std::string joined_to_file(const std::vector<std::string>& objects) {
  std::string file = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
  std::string table = fmt::format("xref\n0 {}\n0000000000 65535 f \n", objects.size() + 1);
  for (std::size_t i = 0; i < objects.size(); ++i) {
    table += fmt::format("{:010} 00000 n \n", file.size());
    file += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
  }
  return fmt::format("{}{}trailer\n<</Size {}/Root 1 0 R/ID[<0123><0123>]>>\nstartxref\n{}\n%%EOF\n", file, table,
                     objects.size() + 1, file.size());
}

std::string sample_pdf(const std::vector<Change>& changes) { return changed(objects(), changes); }

std::string sample_pdf_2(const std::vector<Change>& changes) {
  std::vector<Change> all = {{"%PDF-1.7", "%PDF-2.0"}};
  all.insert(all.end(), changes.begin(), changes.end());
  return changed(objects_2(), all);
}

std::vector<ExpectedText> sample_text() {
  std::vector<ExpectedText> texts;
  const SourceSpan span{1, 0, 1};
  const auto add = [&](std::string utf8, ExpectedText::Then then) {
    texts.push_back({std::move(utf8), span, then, {}, {}});
  };
  add("Ada Example", ExpectedText::Then::block_ends);
  add("Work", ExpectedText::Then::block_ends);
  add("Notes since 2019 at ", ExpectedText::Then::goes_on);
  add("ada@example.org", ExpectedText::Then::block_ends);
  add("-", ExpectedText::Then::block_ends);
  add("property-based and whole", ExpectedText::Then::block_ends);
  texts.push_back({{}, span, ExpectedText::Then::block_ends, {}, ExpectedText::Kind::formula});
  return texts;
}

std::string codes_of(const std::vector<Diagnostic>& diagnostics) {
  std::string codes;
  for (const Diagnostic& one : diagnostics) {
    if (one.severity == Severity::note || codes.find(one.code + " ") != std::string::npos) continue;
    codes += one.code + " ";
  }
  return codes.substr(0, codes.empty() ? 0 : codes.size() - 1);
}

std::string codes_of_file(std::string_view bytes) { return codes_of(verify({"cv.pdf", bytes, nullptr, {}})); }

}  // namespace cvpdf::verify
