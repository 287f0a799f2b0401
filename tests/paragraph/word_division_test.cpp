// Which words are divided, '=' where it is cheap and '*' where it is dear.
#include "paragraph/word_division.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

#include "paragraph/sample_text.hpp"

namespace cvpdf::paragraph {
namespace {

std::string divided(Sample& sample, const text::ShapedText& text) {
  const MeasuredText measured = measure(text, sample.document, sample.fonts);
  std::string result = measured.utf8;
  const std::vector<HyphenPoint> points = divide_words(measured, text, sample.document);
  for (auto point = points.rbegin(); point != points.rend(); ++point) {
    result.insert(point->offset, point->cost == hyphen_cost ? "=" : "*");
  }
  return result;
}

TEST(WordDivision, Table) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"hyphenation a", "hy=phen=ation a"},
      {"(hyphenation), a", "(hy=phen=ation), a"},
      {"\u201Chyphenation\u2019s\u201D a", "\u201Chy=phen=ation\u2019s\u201D a"},
      {"a hyphenation", "a hy*phen*ation"},
      {"Hyphenation a", "Hy*phen*ation a"},
      {"well-hyphenation a", "well-hy*phen*ation a"},
      {"hyphenation-well a", "hy*phen*ation-well a"},
      {"HYPHENATION a", "HYPHENATION a"},
      {"hyPhenation a", "hyPhenation a"},
      {"hyphenation2 a", "hyphenation2 a"},
      {"hyphenation.org a", "hyphenation.org a"},
      {"www.org/hyphenation a", "www.org/hyphenation a"},
      {"hyphenation_concatenation a", "hyphenation_concatenation a"},
      {"hyphen\u00ADation a", "hyphen\u00ADation a"},
      {"", ""},
  };
  for (const auto& [text, expected] : rows) {
    Sample sample;
    EXPECT_EQ(divided(sample, sample.shape(text)), expected);
  }
}

TEST(WordDivision, CapitalsBeyondAsciiMakeAName) {
  Sample sample;
  sample.document.styles[0].family = "Libertine";
  const std::string result = divided(sample, sample.shape("\u00DCberconcatenation a"));
  EXPECT_EQ(result.find('='), std::string::npos);
  EXPECT_NE(result.find('*'), std::string::npos);
}

TEST(WordDivision, FollowsTheStylesLanguage) {
  const std::vector<std::array<std::string, 3>> rows = {
      {"en-GB", "knowledge a", "know=ledge a"},
      {"en-US", "knowledge a", "knowl=edge a"},
      {"de", "Weltanschauung a", "Welt=an=schau=ung a"},  // A noun, no name.
      {"de-AT", "Weltanschauung a", "Welt=an=schau=ung a"},
      {"fr", "Université a", "Uni*ver*sité a"},
      {"ru", "университет a", "уни=вер=си=тет a"},
      {"el", "μηχανικός a", "μη=χα=νι=κός a"},
      {"tlh", "hyphenation a", "hyphenation a"},
      {"", "hyphenation a", "hyphenation a"},
  };
  for (const auto& [language, text, expected] : rows) {
    Sample sample;
    sample.document.styles[0].language = language;
    sample.document.styles[0].family = "Libertine";
    EXPECT_EQ(divided(sample, sample.shape(text)), expected) << language;
  }
}

TEST(WordDivision, ExceptionsComeFirst) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"database a", "data=base a"},
      {"hyphenations a", "hy=phen=ations a"},  // Another form is another word.
      {"Database a", "Data*base a"},
      {"DATABASE a", "DATA*BASE a"},
      {"database-driven a", "data*base-driven a"},
      {"hyphenation a", "hyphenation a"},
      {"postgresql PostGreSQL a", "post=gresql Post*GreSQL a"},
      {"ÜBERALL überall a", "ÜB*ERALL üb=erall a"},
      {"database2 a", "database2 a"},
  };
  for (const auto& [text, expected] : rows) {
    Sample sample;
    sample.document.styles[0].family = "Libertine";
    sample.document.exceptions = {{"database", {4}}, {"hyphenation", {}}, {"postgresql", {4}}, {"überall", {3}}};
    EXPECT_EQ(divided(sample, sample.shape(text)), expected);
  }
}

TEST(WordDivision, EndlessWordsStayWhole) {
  for (const char* letter : {"a", "ä", "ж"}) {
    Sample sample;
    sample.document.styles[0].language = "de";
    std::string word;
    for (int i = 0; i < 10'000; ++i) word += letter;
    EXPECT_EQ(divided(sample, sample.shape(word + " a")), word + " a");
  }
}

TEST(WordDivision, AWordInTwoStylesStaysWhole) {
  Sample sample;
  sample.document.styles.push_back(sample.document.styles[0]);
  const auto text = [](const char* utf8, document::StyleId style) { return document::Text{utf8, style, {}, {}}; };
  const text::ShapedText shaped =
      sample.shape(std::vector<document::Inline>{text("hyphen", 0), text("ation ", 1), text("concatenation a", 1)});
  EXPECT_EQ(divided(sample, shaped), "hyphenation con=cate=na=tion a");
}

}  // namespace
}  // namespace cvpdf::paragraph
