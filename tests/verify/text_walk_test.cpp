// What a content stream shows, by operator: texts of marked sequences, fonts of three kinds, and what is wrong in it.
#include "verify/text_walk.hpp"

#include <gtest/gtest.h>

namespace cvpdf::verify {
namespace {

// F1: two-byte codes; S1: one byte, Windows' encoding; D1: Type3, with a map and one glyph, at 65.
PageText walk(const std::string& content) {
  QPDF pdf;
  pdf.emptyPDF();
  const auto stream = [&](const std::string& bytes) {
    return pdf.makeIndirectObject(QPDFObjectHandle::newStream(&pdf, bytes));
  };
  QPDFObjectHandle map = stream("2 beginbfrange <0020> <007E> <0020> <0080> <0081> [<00660069> <D83DDE00>] endbfrange");
  QPDFObjectHandle small_map = stream("1 beginbfchar <41> <2022> <42> <0062> endbfchar");
  const auto object = [&](const std::string& text) {
    return pdf.makeIndirectObject(QPDFObjectHandle::parse(&pdf, text));
  };
  QPDFObjectHandle composite = object("<</Subtype/Type0/BaseFont/C/Encoding/Identity-H/DescendantFonts[<<>>]>>");
  composite.replaceKey("/ToUnicode", map);
  QPDFObjectHandle drawn = object("<</Subtype/Type3/Encoding<</Differences[65/box]>>/CharProcs<<>>>>");
  drawn.replaceKey("/ToUnicode", small_map);
  drawn.getKey("/CharProcs").replaceKey("/box", stream("0 0 1 1 re f"));
  QPDFObjectHandle page =
      object("<</Resources<</Font<</S1<</Subtype/Type1/Encoding/WinAnsiEncoding>>>>/Properties<</P1<</MCID 5>>>>>>>>");
  page.getKey("/Resources").getKey("/Font").replaceKey("/F1", composite);
  page.getKey("/Resources").getKey("/Font").replaceKey("/D1", drawn);
  page.replaceKey("/Contents", stream(content));
  FontShelf fonts;
  return read_page(page, fonts);
}

std::string text_of_walk(const std::string& content) {
  std::string text;
  for (const auto& [mcid, marked] : walk("/P<</MCID 0>>BDC BT " + content + " ET EMC").by_mcid) text += marked.utf8;
  return text;
}

TEST(TextWalk, ReadsEveryOperatorThatShows) {
  struct Row {
    std::string content, text;
  };
  const Row rows[] = {
      {"/S1 10 Tf (ab) Tj", "\vab"},
      {"/S1 10 Tf [(a) -300 (b)] TJ", "\vab"},
      {"/S1 10 Tf 12 TL (a) ' (b) '", "\na\nb"},
      {"/S1 10 Tf 12 TL (a) Tj 1 2 (b) \"", "\va\nb"},
      {"/S1 10 Tf (a) Tj 0 -12 Td (b) Tj", "\va\nb"},
      {"/S1 10 Tf (a) Tj 0 -12 TD (b) Tj T* (c) Tj", "\va\nb\nc"},
      {"/S1 10 Tf (a) Tj 1 0 0 1 0 50 Tm (b) Tj", "\va\nb"},
      {"/S1 10 Tf (a) Tj 0 3 Td (b) Tj", "\va\vb"},
      {"/S1 10 Tf (\\200\\(\\)\\\n) Tj", "\v\u20AC()"},
      {"/F1 10 Tf <00410080> Tj", "\vAfi"},
      {"/F1 10 Tf <0081> Tj", "\v\U0001F600"},
      {"/D1 10 Tf (A) Tj", "\v\u2022"},
      {"/S1 10 Tf /Span<</ActualText(whole)>>BDC (who-) Tj EMC 0 -12 Td /Span<</ActualText()>>BDC (le) Tj EMC ( b) Tj",
       "\vwhole b"},
      {"/S1 10 Tf /Span<</A<</ActualText(no)>>/ActualText<FEFF00E9>>>BDC (e) Tj EMC", "\v\u00E9"},
      {"BI /W 1 ID \x01 EMC Tj \x02 EI /S1 10 Tf (a) Tj", "\va"},
  };
  for (const Row& row : rows) EXPECT_EQ(text_of_walk(row.content), row.text) << row.content;
}

TEST(TextWalk, AMarkMayStandInTheResources) {
  const PageText page = walk("/P /P1 BDC BT /S1 10 Tf (a) Tj ET EMC");
  ASSERT_EQ(page.by_mcid.count(5), 1U);
  EXPECT_TRUE(page.faults.empty());
}

std::string faults_of(const std::string& content) {
  std::string text;
  for (const ContentFault& fault : walk(content).faults)
    text += std::to_string(static_cast<int>(fault.kind)) + ":" + fault.text + " ";
  return text;
}

TEST(TextWalk, NotesWhatIsWrong) {
  using Kind = ContentFault::Kind;
  const auto named = [](Kind kind, const std::string& text) {
    return std::to_string(static_cast<int>(kind)) + ":" + text + " ";
  };
  EXPECT_EQ(faults_of("BT /S1 10 Tf (a) Tj ET"), named(Kind::untagged, "text"));
  EXPECT_EQ(faults_of("/Artifact BMC BT /D1 10 Tf (B) Tj ET EMC"), named(Kind::notdef, "code 66 of a font"));
  EXPECT_EQ(faults_of("/Artifact BMC BT /F1 10 Tf <0300> Tj ET EMC"), named(Kind::without_text, "code 768 of C"));
  EXPECT_EQ(faults_of("/Im1 Do"), named(Kind::unknown_operator, "Do of Im1"));
  EXPECT_EQ(faults_of("Q"), named(Kind::unbalanced, "Q"));
}

}  // namespace
}  // namespace cvpdf::verify
