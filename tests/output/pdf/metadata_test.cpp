#include "output/pdf/metadata.hpp"

#include <gtest/gtest.h>

#include "output/pdf/syntax.hpp"

namespace cvpdf::output::pdf {
namespace {

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(Metadata, LanguageTagsHaveTheirForm) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"en", "en"},          {"en-GB", "en-GB"}, {"zh-Hant-TW", "zh-Hant-TW"},
      {"", "und"},           {"en_GB", "und"},   {"e-", "und"},
      {"-en", "und"},        {"123", "und"},     {"abcdefghi", "und"},
      {"de-1996", "de-1996"}};
  for (const auto& [language, expected] : rows) {
    document::Metadata metadata;
    metadata.language = language;
    EXPECT_EQ(language_tag(metadata), expected) << language;
  }
}

TEST(Metadata, XmpIsEscapedAndComplete) {
  const document::Metadata metadata{"A <CV> & more", "Ada\tL\xEF\xBF\xBF.", "en", {"one", "two"}};
  const std::string packet = xmp(metadata, {});
  EXPECT_TRUE(contains(packet, "A &lt;CV&gt; &amp; more"));
  EXPECT_TRUE(contains(packet, "<rdf:li>Ada L .</rdf:li>"));
  EXPECT_TRUE(contains(packet, "<pdf:Keywords>one, two</pdf:Keywords>"));
  EXPECT_TRUE(contains(packet, "<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>"));
  EXPECT_FALSE(contains(packet, "Date"));
}

TEST(Metadata, TheAuthorStandsInForATitle) {
  EXPECT_TRUE(contains(xmp({"", "Ada", "en", {}}, {}), "x-default\">Ada<"));
}

TEST(Metadata, DatesOnlyOnRequestAndInUtc) {
  struct Row {
    std::int64_t timestamp;
    std::string_view xmp_date, pdf_date;
  };
  const Row rows[] = {{0, "1970-01-01T00:00:00Z", "(D:19700101000000Z)"},
                      {951827696, "2000-02-29T12:34:56Z", "(D:20000229123456Z)"},
                      {-1, "1969-12-31T23:59:59Z", "(D:19691231235959Z)"},
                      {INT64_MAX, "9999-12-31T23:59:59Z", "(D:99991231235959Z)"},
                      {INT64_MIN, "0000-01-01T00:00:00Z", "(D:00000101000000Z)"}};
  for (const Row& row : rows) {
    EXPECT_TRUE(contains(xmp({}, {row.timestamp, {}}), row.xmp_date)) << row.xmp_date;
    EXPECT_TRUE(contains(syntax_of(information({}, row.timestamp)).bytes, row.pdf_date)) << row.pdf_date;
  }
}

TEST(Metadata, TheLayoutIsNamed) {
  const document::Metadata metadata{"T", "A", "en", {}, "my <own>"};
  EXPECT_TRUE(contains(xmp(metadata, {}), "<xmp:CreatorTool>cvpdf, layout my &lt;own&gt;</xmp:CreatorTool>"));
  EXPECT_TRUE(contains(syntax_of(information(metadata, {})).bytes, "/Creator(cvpdf, layout my <own>)"));
}

TEST(Metadata, TheIdentifierComesFromTheWordsAlone) {
  const auto named = [](std::string_view words) {
    document::Document document;
    document.paragraphs.emplace_back();
    document.paragraphs[0].content.emplace_back(
        document::Text{std::string(words), 0, document::structure_as_block, {}});
    return document_id(document);
  };
  const std::string id = named("a");
  EXPECT_EQ(id.size(), 41U);
  EXPECT_EQ(id.substr(0, 5), "uuid:");
  EXPECT_EQ(id[19], '8') << "the version of UUIDs that are made in ways of one's own";
  EXPECT_NE(std::string("89ab").find(id[24]), std::string::npos) << "the variant";
  EXPECT_EQ(named("a"), id);
  EXPECT_NE(named("b"), id);
  EXPECT_TRUE(contains(xmp({}, {{}, id}), "<xmpMM:DocumentID>" + id + "<"));
}

TEST(Metadata, InformationHasWhatIsKnown) {
  EXPECT_EQ(syntax_of(information({"T", "A", "en", {"k"}}, std::nullopt)).bytes,
            "<</Title(T)/Author(A)/Keywords(k)/Creator(cvpdf)/Producer(cvpdf)>>");
}

}  // namespace
}  // namespace cvpdf::output::pdf
