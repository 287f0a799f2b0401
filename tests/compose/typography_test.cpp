#include "compose/typography.hpp"

#include <gtest/gtest.h>

namespace cvpdf::compose {
namespace {

struct Row {
  std::string_view text, expected;
};

TEST(Typographer, SetsRunningText) {
  const Row rows[] = {
      {"plain", "plain"},
      {"", ""},
      {"the world's largest", "the world’s largest"},
      {"\"quoted\"", "“quoted”"},
      {"(\"quoted\")", "(“quoted”)"},
      {"say \"it\", \"so\"", "say “it”, “so”"},
      {"'inner'", "‘inner’"},
      {"the '90s", "the ’90s"},
      {"rock 'n' roll", "rock ‘n’ roll"},
      {"students' work", "students’ work"},
      {"“kept”", "“kept”"},
      {"Redis, ...", "Redis, …"},
      {"....", "...."},
      {"a...b", "a…b"},
      {"v1.2.3", "v1.2.3"},
      {"a - b", "a\u00A0– b"},
      {"a-b", "a-b"},
      {"well-known - yes", "well-known\u00A0– yes"},
      {"- a", "- a"},
      {"a -b", "a -b"},
      {"--flag", "--flag"},
      {":)", ":)"},
      {"5'", "5’"},
      {"é'é", "é’é"},
  };
  for (const Row& row : rows) {
    Typographer typographer(language::find_language("en-US"));
    EXPECT_EQ(typographer.set(row.text), row.expected) << row.text;
  }
}

TEST(Typographer, FollowsPieces) {
  Typographer typographer(language::find_language("en-US"));
  EXPECT_EQ(typographer.set("He said \"so"), "He said “so");
  EXPECT_EQ(typographer.set("\" and left"), "” and left");
  typographer.pass(U'x');
  EXPECT_EQ(typographer.set("'s"), "’s");
}

TEST(Typographer, SetsByTheLanguage) {
  const Row rows[] = {{"de", "„a“"}, {"fr", "«\u202Fa\u202F»"}, {"en-GB", "‘a’"}, {"it", "«a»"}};
  for (const Row& row : rows) {
    Typographer typographer(language::find_language(row.text));
    EXPECT_EQ(typographer.set("\"a\""), row.expected) << row.text;
  }
}

TEST(Typographer, QuotesInsideAPatternsQuotes) {
  Typographer typographer(language::find_language("en-US"));
  std::string out = typographer.set_pattern("A. \"");
  out += typographer.set("The \"best\" title");
  out += typographer.set_pattern("\". In");
  EXPECT_EQ(out, "A. “The ‘best’ title”. In");
}

TEST(Typographer, SetsApostrophesInNames) {
  Typographer typographer(language::find_language("en-US"));
  EXPECT_EQ(typographer.set_plain("Shaquille O'Neal ..."), "Shaquille O’Neal ...");
}

TEST(SetNumberRange, TakesDashesBetweenDigits) {
  const Row rows[] = {{"3254-3263", "3254–3263"},
                      {"3254--3263", "3254–3263"},
                      {"1-2, 4-5", "1–2, 4–5"},
                      {"e125-x", "e125-x"},
                      {"-12", "-12"},
                      {"12-", "12-"},
                      {"1---2", "1---2"},
                      {"", ""}};
  for (const Row& row : rows) EXPECT_EQ(set_number_range(row.text), row.expected) << row.text;
}

}  // namespace
}  // namespace cvpdf::compose
