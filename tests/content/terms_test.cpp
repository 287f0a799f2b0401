#include "content/terms.hpp"

#include <gtest/gtest.h>

#include "content/dump.hpp"
#include "content/read.hpp"

namespace cvpdf::content {
namespace {

constexpr std::string_view body = "[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n[[section.text]]\ntext = 'x'\n";

struct TermsRow {
  std::string_view terms, expected;
};

TEST(TakeTerms, Dumps) {
  const TermsRow rows[] = {
      {"Weltanschauung = { language = 'de' }", "term Weltanschauung in de\n"},
      {"cvpdf = { hyphenation = 'off' }", "term cvpdf whole\n"},
      {"database = { hyphenation = 'data-base' }", "term database data-base\n"},
      {"\"база\" = { language = 'ru', hyphenation = 'ба-за' }", "term база in ru ба-за\n"},
      {"\" joie  de\tvivre \" = { language = 'fr' }", "term joie de vivre in fr\n"},
      {"'C++' = { hyphenation = 'off' }", "term C++ whole\n"},
      {"a = { hyphenation = 'a' }", "term a a\n"},
      {"a = {}", "term a\n"},
  };
  for (const TermsRow& row : rows) {
    const Reading reading = read(fmt::format("[terms]\n{}\n{}", row.terms, body));
    EXPECT_EQ(codes(reading.diagnostics), "") << row.terms;
    std::string shown = dump(reading.cv);
    ASSERT_NE(shown.find("term "), std::string::npos) << row.terms;
    shown.erase(0, shown.find("term "));
    shown.resize(shown.find("role *"));
    EXPECT_EQ(shown, row.expected);
  }
}

TEST(TakeTerms, Reports) {
  const TermsRow rows[] = {
      {"database = { hyphenation = 'dat-base' }", "2:29+8 content/bad-division\n"},
      {"database = { hyphenation = 'Data-base' }", "2:29+9 content/bad-division\n"},
      {"database = { hyphenation = '-database' }", "2:29+9 content/bad-division\n"},
      {"database = { hyphenation = 'data--base' }", "2:29+10 content/bad-division\n"},
      {"database = { hyphenation = 'on' }", "2:29+2 content/bad-division\n"},
      {"'data base' = { hyphenation = 'da-ta base' }", "2:32+10 content/bad-division\n"},
      {"'a-b' = { hyphenation = 'a-b' }", "2:26+3 content/bad-division\n"},
      {"database = { hyphenation = true }", "2:28+4 toml/wrong-type\n"},
      {"database = { language = 'x!' }", "2:26+2 content/bad-language\n"},
      {"database = { languages = 'de' }", "2:14+9 toml/unknown-key\n"},
      {"database = 'data-base'", "2:12+11 toml/wrong-type\n"},
      {"'' = { language = 'de' }", "2:1+2 content/bad-term\n"},
      {"'42' = { language = 'de' }", "2:1+4 content/bad-term\n"},
      {"Wort = { language = 'de' }\nwort = { language = 'de' }", "3:1+4 content/duplicate-term (warning)\n"},
  };
  for (const TermsRow& row : rows) {
    EXPECT_EQ(codes(read(fmt::format("[terms]\n{}\n{}", row.terms, body)).diagnostics), row.expected) << row.terms;
  }
  EXPECT_EQ(codes(read(fmt::format("terms = 'x'\n{}", body)).diagnostics), "1:9+3 toml/wrong-type\n");
}

TEST(TakeTerms, AreBounded) {
  std::string many = "[terms]\n";
  for (int i = 0; i <= 1'000; ++i) many += fmt::format("t{} = {{}}\n", i);
  EXPECT_EQ(codes(read(many + std::string(body)).diagnostics), "1002:1+5 content/too-many\n");
  const std::string longest(201, 'a');
  EXPECT_EQ(codes(read(fmt::format("[terms]\n{} = {{}}\n{}", longest, body)).diagnostics),
            "2:1+201 content/bad-term\n");
}

}  // namespace
}  // namespace cvpdf::content
