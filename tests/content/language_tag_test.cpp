#include "content/language_tag.hpp"

#include <gtest/gtest.h>

#include "content/dump.hpp"
#include "content/read.hpp"

namespace cvpdf::content {
namespace {

TEST(LanguageTag, HasTheFormOfBcp47) {
  for (const char* tag : {"de", "en-US", "sr-Latn", "EN-us", "ast", "de-CH-1996", "x1", "fil"}) {
    EXPECT_TRUE(is_language_tag(tag)) << tag;
  }
  for (const char* tag : {"", "d", "-", "de-", "-de", "de--DE", "de_DE", "German language", "deutschland", "é1",
                          "english", "latn", "klingon-QO"}) {
    EXPECT_FALSE(is_language_tag(tag)) << tag;
  }
}

TEST(LanguageTag, StandsOnDocumentSectionAndEntry) {
  const Reading reading = read(
      "language = 'fr'\nhyphenation = false\n[person]\nname = 'A'\n[[section]]\ntitle = 'S'\nlanguage = 'de'\n"
      "[[section.experience]]\norganization = 'O'\nlanguage = 'it'\n[[section.experience.position]]\nrole = 'R'\n"
      "start = 2001\nlanguage = 'pl'\n");
  EXPECT_EQ(codes(reading.diagnostics), "");
  EXPECT_EQ(dump(reading.cv),
            "language: fr\nhyphenation: off\nrole *\nperson: A\nsection #s S\n  language: de\n  experience\n"
            "    organization: O\n    language: it\n    position\n      title: R\n      period: 2001\n"
            "      language: pl\n");
}

TEST(LanguageTag, SuggestsWhatWasMeant) {
  const struct {
    std::string_view written, hint;
  } rows[] = {
      {"english", "did you mean \"en\"?"},    {"English", "did you mean \"en\"?"},
      {"deutsch", "did you mean \"de\"?"},    {"Germann", "did you mean \"de\"?"},
      {"de_DE", "did you mean \"de-DE\"?"},   {"pt_BR", "did you mean \"pt-BR\"?"},
      {"British", "did you mean \"en-GB\"?"}, {"q", "a tag is such as \"en-US\" or \"de\""},
  };
  for (const auto& row : rows) {
    const Reading reading = read("language = '" + std::string(row.written) +
                                 "'\n[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n[[section.text]]\ntext = 'x'\n");
    EXPECT_EQ(codes(reading.diagnostics).find("content/bad-language") != std::string::npos, true) << row.written;
    EXPECT_EQ(reading.diagnostics.all().at(0).hint, row.hint) << row.written;
  }
}

TEST(LanguageTag, IsReportedWhereItIsWrong) {
  const Reading reading = read(
      "language = 'f'\n[person]\nname = 'A'\n[[section]]\ntitle = 'S'\nlanguage = 'de_DE'\n"
      "[[section.text]]\ntext = 'x'\nlanguage = 7\n");
  EXPECT_EQ(codes(reading.diagnostics),
            "1:13+1 content/bad-language\n6:13+5 content/bad-language\n9:12+1 content/bad-language\n");
  EXPECT_EQ(reading.cv.language, "en-US");
}

}  // namespace
}  // namespace cvpdf::content
