#include "compose/typography.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <random>

#include "compose/smart_text.hpp"
#include "unicode/text.hpp"

namespace cvpdf::compose {
namespace {

const TextRuleSet all_rules;

const SmartRow quote_rows[] = {
    {"en", "plain", "plain"},
    {"en", "", ""},
    {"en", "\"quoted\"", "“quoted”"},
    {"en", "(\"quoted\")", "(“quoted”)"},
    {"en", "say \"it\", \"so\"", "say “it”, “so”"},
    {"en", "\"Why?\" she said", "“Why?” she said"},
    {"en", "the \"best of the 'best'\" ones", "the “best of the ‘best’” ones"},
    {"en", "'\"a\" b'", "‘“a” b’"},
    {"en", "\"a 'b \"c\" d' e\"", "“a ‘b “c” d’ e”"},
    {"en", "\"'a'\"", "“‘a’”"},
    {"en", "'single'", "‘single’"},
    {"en", "the world's largest", "the world’s largest"},
    {"en", "students' work", "students’ work"},
    {"en", "the '90s", "the ’90s"},
    {"en", "the 1990's", "the 1990’s"},
    {"en", "rock 'n' roll", "rock ’n’ roll"},
    {"en", "'tis the season", "’tis the season"},
    {"en", "'Twas said 'so'", "’Twas said ‘so’"},
    {"en", "James' and Tess's", "James’ and Tess’s"},
    {"en", "\"students' work\"", "“students’ work”"},
    {"en", "O'Neal", "O’Neal"},
    {"en", "é'é", "é’é"},
    {"en", "5' 6\"", "5' 6\""},
    {"en", "6'2\" tall", "6'2\" tall"},
    {"en", "a 12\" disk", "a 12\" disk"},
    {"en", "5'", "5'"},
    {"en", "\"in 2019\"", "“in 2019”"},
    {"en", "'in 2019'", "‘in 2019’"},
    {"en", "\"a 5' pole\"", "“a 5' pole”"},
    {"en", "\"BigData\"--\"ML\"", "“BigData”–“ML”"},
    {"en", "either/\"or\"", "either/“or”"},
    {"en", "\"unclosed", "“unclosed"},
    {"en", "unopened\"", "unopened”"},
    {"en", "“kept”", "“kept”"},
    {"en", "‘kept’ and «kept»", "‘kept’ and «kept»"},
    {"en-GB", "\"a\"", "‘a’"},
    {"en-GB", "'a'", "‘a’"},
    {"en-GB", "'a \"b\" c'", "‘a “b” c’"},
    {"en-GB", "\"a 'b' c\"", "‘a “b” c’"},
    {"de", "\"a\"", "„a“"},
    {"de", "\"a 'b' c\"", "„a ‚b‘ c“"},
    {"de", "'b'", "‚b‘"},
    {"de", "geht's", "geht’s"},
    {"de", "\"Geht's?\"", "„Geht’s?“"},
    {"de", "'s ist 'so'", "’s ist ‚so‘"},
    {"de-CH", "\"a 'b' c\"", "«a ‹b› c»"},
    {"de-AT", "\"a\"", "„a“"},
    {"fr", "\"a\"", "«_a_»"},
    {"fr", "\"a \"b\" c\"", "«_a “b” c_»"},
    {"fr", "l'œuvre d'art", "l’œuvre d’art"},
    {"fr", "\"l'œuvre\"", "«_l’œuvre_»"},
    {"fr-CA", "\"a\"", "«~a~»"},
    {"fr-CH", "\"a 'b'\"", "«_a ‹_b_›_»"},
    {"es", "\"a 'b'\"", "«a “b”»"},
    {"it", "\"a\"", "«a»"},
    {"it", "l'\"opera\"", "l’«opera»"},
    {"pt-BR", "\"a 'b'\"", "“a ‘b’”"},
    {"pt-PT", "\"a 'b'\"", "«a “b”»"},
    {"nl", "\"a 'b'\"", "“a ‘b’”"},
    {"nl", "'s avonds in 't huis", "’s avonds in ’t huis"},
    {"nl", "'s-Hertogenbosch", "’s-Hertogenbosch"},
    {"pl", "\"a 'b'\"", "„a «b»”"},
    {"cs", "\"a 'b'\"", "„a ‚b‘“"},
    {"sk", "\"x 'y'\"", "„x ‚y‘“"},
    {"sv", "\"a 'b'\"", "”a ’b’”"},
    {"sv", "\"'b' a\"", "”’b’ a”"},
    {"fi", "\"a 'b'\"", "”a ’b’”"},
    {"da", "\"a 'b'\"", "»a ›b‹«"},
    {"nb", "\"a 'b'\"", "«a ‘b’»"},
    {"ru", "\"ваш 'дом'\"", "«ваш „дом“»"},
    {"uk", "\"п'ять\"", "«п’ять»"},
    {"el", "\"ένα 'δύο'\"", "«ένα “δύο”»"},
    {"hu", "\"x 'y'\"", "„x »y«”"},
    {"et", "\"a\"", "„a“"},
    {"lt", "\"a 'b'\"", "„a ‚b‘“"},
    {"ro", "\"a 'b'\"", "„a «b»”"},
    {"tr", "\"a\" Ankara'da", "“a” Ankara’da"},
    {"hr", "\"x 'y'\"", "„x ‘y’”"},
    {"sl", "\"x 'y'\"", "»x ›y‹«"},
    {"bg", "\"ден 'два'\"", "„ден ‚два‘“"},
    {"ca", "\"a 'b'\" l'home", "«a “b”» l’home"},
    {"lv", "\"a\"", "“a”"},
};

const SmartRow dash_rows[] = {
    {"en", "a - b", "a~– b"},
    {"en", "a-b", "a-b"},
    {"en", "well-known - yes", "well-known~– yes"},
    {"en", "a -- b", "a~– b"},
    {"en", "Knuth--Plass", "Knuth–Plass"},
    {"en", "2019--2022", "2019–2022"},
    {"en", "2019-2022", "2019-2022"},
    {"en", "one---two", "one—two"},
    {"en", "one --- two", "one~— two"},
    {"en", "--- Knuth", "— Knuth"},
    {"en", "a - - b", "a~–~– b"},
    {"en", "a ---- b", "a ---- b"},
    {"en", "- a", "- a"},
    {"en", "a -b", "a -b"},
    {"en", "--flag", "--flag"},
    {"en", "run --flag", "run --flag"},
    {"en", "i-- and C--", "i-- and C--"},
    {"en", "so – yes", "so~– yes"},
    {"en", "so — yes", "so~— yes"},
    {"en", "so—yes", "so—yes"},
    {"en", ":-)", ":-)"},
    {"en", "+1-555-0100", "+1-555-0100"},
    {"en", "Redis, ...", "Redis, …"},
    {"en", "....", "...."},
    {"en", "..", ".."},
    {"en", "a...b", "a…b"},
    {"en", "v1.2.3", "v1.2.3"},
    {"en", ":)", ":)"},
    {"en", "see https://a.org/x--y...z now--here", "see https://a.org/x--y...z now–here"},
    {"en", "me--you@a.org isn't", "me--you@a.org isn’t"},
    {"en", "www.a--b.org", "www.a--b.org"},
    {"de", "a - b", "a~– b"},
    {"fr", "mot -\"", "mot -_»"},
    {"ru", "дом -- это", "дом~– это"},
};

void expect_rows(std::span<const SmartRow> rows) {
  for (const SmartRow& row : rows) {
    EXPECT_EQ(visible(set_text(row.language, row.text)), row.expected) << row.language << ": " << row.text;
  }
}

TEST(Typographer, SetsQuotesByTheLanguage) { expect_rows(quote_rows); }
TEST(Typographer, SetsDashesAndDots) { expect_rows(dash_rows); }

TEST(Typographer, FollowsPieces) {
  Typographer typographer(language::find_language("en-US"), all_rules);
  EXPECT_EQ(typographer.set("He said \"so"), "He said “so");
  EXPECT_EQ(typographer.set("\" and left"), "” and left");
  typographer.pass("x");
  EXPECT_EQ(typographer.set("'s"), "’s");
  EXPECT_EQ(typographer.set(" \"", "x"), " “");
  EXPECT_EQ(typographer.set("x"), "x");
  EXPECT_EQ(typographer.set("\" '", "x"), "” ‘");
}

// Each piece of a long paragraph sees enough of what stands before it.
TEST(Typographer, FollowsManyPieces) {
  Typographer typographer(language::find_language("sv"), all_rules);
  for (int i = 0; i < 100; ++i) {
    EXPECT_EQ(typographer.set("\"'å"), "”’å");
    EXPECT_EQ(typographer.set("'\" och ", "\""), "’” och ");
  }
}

TEST(Typographer, QuotesInsideAPatternsQuotes) {
  Typographer typographer(language::find_language("en-US"), all_rules);
  std::string out = typographer.set_pattern("A. \"");
  out += typographer.set("The \"best\" title's 'end'");
  out += typographer.set_pattern("\". In");
  EXPECT_EQ(out, "A. “The ‘best’ title’s ‘end’”. In");
}

TEST(Typographer, SetsApostrophesAndInitialsInNames) {
  Typographer typographer(language::find_language("en-US"), all_rules);
  EXPECT_EQ(typographer.set_plain("Shaquille O'Neal ..."), "Shaquille O’Neal ...");
  typographer.pass(", ");
  EXPECT_EQ(visible(typographer.set_plain("J. R. R. Tolkien - 12 May")), "J.~R.~R.~Tolkien - 12 May");
}

TEST(Typographer, LeavesToTheAuthorWhatIsSwitchedOff) {
  constexpr std::string_view text = "\"Dr. X\" -- 5 kg ... X. Lian's 12 May";
  struct Row {
    TextRuleSet rules;
    std::string_view expected;
  };
  const Row rows[] = {
      {only({}), "\"Dr. X\" -- 5 kg ... X. Lian's 12 May"},
      {only({TextRule::quotes}), "“Dr. X” -- 5 kg ... X. Lian’s 12 May"},
      {only({TextRule::dashes}), "\"Dr. X\"~– 5 kg ... X. Lian's 12 May"},
      {only({TextRule::ellipsis}), "\"Dr. X\" -- 5 kg … X. Lian's 12 May"},
      {only({TextRule::abbreviations}), "\"Dr.~X\" -- 5 kg ... X. Lian's 12 May"},
      {only({TextRule::units}), "\"Dr. X\" -- 5~kg ... X. Lian's 12 May"},
      {only({TextRule::initials}), "\"Dr. X\" -- 5 kg ... X.~Lian's 12 May"},
      {only({TextRule::dates}), "\"Dr. X\" -- 5 kg ... X. Lian's 12~May"},
      {all_rules, "“Dr.~X”~– 5~kg … X.~Lian’s 12~May"},
  };
  for (const Row& row : rows) EXPECT_EQ(visible(set_text("en-US", text, row.rules)), row.expected);
}

std::string random_text(std::mt19937& random, std::string_view language) {
  constexpr std::string_view parts[] = {
      "\"", "'", " ", " ", "-", "--", "---", ".", "...", "a", "K", "12", "5",   "ms",   "Dr.",    "p.",     "X", ",",
      ":",  "!", "«", "»", "“", "”",  "’",   "–", "é",   "z", "(", ")",  "May", "mayo", "\u00A0", "\u202F", "я", "@"};
  std::string text;
  for (std::size_t i = 0, n = random() % 24; i < n; ++i) text += parts[random() % std::size(parts)];
  return language.empty() ? std::string() : text;
}

std::string letters_and_digits(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = unicode::next_code_point(text, at);
    if (unicode::is_letter(c) || unicode::is_digit(c)) out += unicode::to_utf8(c);
  }
  return out;
}

TEST(Typographer, NeitherLosesNorAddsLettersAndIsDoneAtOnce) {
  std::mt19937 random(7);
  for (const language::Language& language : language::all_languages()) {
    for (int i = 0; i < 400; ++i) {
      const std::string text = random_text(random, language.tag);
      const std::string once = set_text(language.tag, text);
      EXPECT_EQ(letters_and_digits(once), letters_and_digits(text)) << language.tag << ": " << text;
      EXPECT_EQ(visible(set_text(language.tag, once)), visible(once)) << language.tag << ": " << text;
    }
  }
}

TEST(Typographer, TakesLinearTimeOnHostileText) {
  constexpr std::size_t size = 1U << 20U;
  for (const std::string_view part : {"\"", "'", "-", ".", "x' ", "5 ", "@ ", "« "}) {
    std::string text;
    while (text.size() < size) text += part;
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_GE(set_text("fr", text).size(), text.size() / 3);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    EXPECT_LT(took.count(), 30) << part;  // Quadratic time would be hours.
  }
}

TEST(SetNumberRange, TakesDashesBetweenDigits) {
  struct Row {
    std::string_view text, expected;
  };
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
