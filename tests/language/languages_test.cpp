#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "language/language.hpp"

namespace cvpdf::language {
namespace {

struct LanguagesRow {
  std::string_view tag, found;
};

TEST(FindLanguage, TakesTheNearestRow) {
  const LanguagesRow rows[] = {
      {"en-US", "en-US"}, {"en-us", "en-US"}, {"EN-GB", "en-GB"}, {"en", "en-US"},      {"en-AU", "en-US"},
      {"de-LI", "de"},    {"de", "de"},       {"fr_BE", "fr"},    {"it-CH", "it"},      {"es-419", "es"},
      {"ja", "en-US"},    {"", "en-US"},      {"d", "en-US"},     {"deu", "en-US"},     {"de-AT", "de-AT"},
      {"fr_CA", "fr-CA"}, {"pt", "pt-BR"},    {"pt-AO", "pt-BR"}, {"pt-pt", "pt-PT"},   {"no", "no"},
      {"nb-NO", "nb"},    {"ru-KZ", "ru"},    {"zh", "en-US"},    {"el-polyton", "el"}, {"-", "en-US"},
  };
  for (const LanguagesRow& row : rows) EXPECT_EQ(find_language(row.tag).tag, row.found) << row.tag;
}

TEST(Languages, AreAtLeastTwentyTwo) {
  std::set<std::string_view> tags, primaries;
  for (const Language& row : all_languages()) {
    EXPECT_TRUE(tags.insert(row.tag).second) << row.tag;
    EXPECT_EQ(&find_language(row.tag), &row) << row.tag;
    primaries.insert(row.tag.substr(0, row.tag.find('-')));
  }
  EXPECT_GE(primaries.size(), 22U);
}

TEST(Languages, NoRowHasAHole) {
  for (const Language& row : all_languages()) {
    for (const Months* months : {&row.months, &row.months_alone, &row.short_months, &row.short_months_alone}) {
      const std::set<std::string_view> names(months->begin(), months->end());
      EXPECT_EQ(names.size(), 12U) << row.tag;
      EXPECT_EQ(names.count(""), 0U) << row.tag;
    }
    for (const WordRow& word : word_rows) EXPECT_FALSE((row.*word.word).empty()) << row.tag << word.name;
    for (const std::string_view text : {row.two_joint, row.last_joint, row.quote_open, row.quote_close,
                                        row.inner_quote_open, row.inner_quote_close}) {
      EXPECT_FALSE(text.empty()) << row.tag;
    }
  }
}

std::size_t count_of(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

TEST(Languages, ThePatternsAloneHaveTheirPlaceOnce) {
  const std::set<std::string_view> patterns = {"author_count", "refereed", "as_first_author"};
  for (const Language& row : all_languages()) {
    for (const WordRow& word : word_rows) {
      const std::string_view text = row.*word.word;
      const std::size_t places = patterns.count(word.name);
      EXPECT_EQ(count_of(text, "{count}"), places) << row.tag << " " << word.name;
      EXPECT_EQ(count_of(text, "{") + count_of(text, "}"), 2 * places) << row.tag << " " << word.name;
      EXPECT_TRUE(text.front() != ' ' && text.back() != ' ') << row.tag << " " << word.name;
    }
  }
}

// Titles of groups stand side by side: no two are the same.
TEST(Languages, NoTwoGroupsOfPublicationsAreNamedAlike) {
  for (const Language& row : all_languages()) {
    const std::vector<std::string_view> titles = {
        row.articles, row.conference_papers, row.preprints, row.books,    row.chapters, row.reports,
        row.theses,   row.patents,           row.datasets,  row.software, row.talks,    row.other_publications};
    const std::set<std::string_view> different(titles.begin(), titles.end());
    EXPECT_EQ(different.size(), titles.size()) << row.tag;
  }
}

TEST(Ordinal, IsShortInEveryLanguage) {
  struct OrdinalRow {
    std::string_view tag, first, second, third, eleventh, twenty_first;
  };
  const OrdinalRow rows[] = {
      {"en-US", "1st", "2nd", "3rd", "11th", "21st"},
      {"en-AU", "1st", "2nd", "3rd", "11th", "21st"},
      {"de", "1.", "2.", "3.", "11.", "21."},
      {"fr", "1er", "2e", "3e", "11e", "21e"},
      {"fr-CA", "1er", "2e", "3e", "11e", "21e"},
      {"es", "1.º", "2.º", "3.º", "11.º", "21.º"},
      {"it", "1º", "2º", "3º", "11º", "21º"},
      {"pt-PT", "1º", "2º", "3º", "11º", "21º"},
      {"nl", "1e", "2e", "3e", "11e", "21e"},
      {"pl", "1.", "2.", "3.", "11.", "21."},
      {"sv", "1:a", "2:a", "3:e", "11:e", "21:a"},
      {"nn", "1.", "2.", "3.", "11.", "21."},
      {"ru", "1-й", "2-й", "3-й", "11-й", "21-й"},
      {"uk", "1-й", "2-й", "3-й", "11-й", "21-й"},
      {"el", "1ος", "2ος", "3ος", "11ος", "21ος"},
      {"ro", "primul", "al 2-lea", "al 3-lea", "al 11-lea", "al 21-lea"},
      {"bg", "1-ви", "2-ри", "3-ти", "11-и", "21-ви"},
      {"ca", "1r", "2n", "3r", "11è", "21r"},
      // As with its words: a language that has no table is served in English.
      {"ja", "1st", "2nd", "3rd", "11th", "21st"},
  };
  for (const OrdinalRow& row : rows) {
    EXPECT_EQ(ordinal(row.tag, 1), row.first) << row.tag;
    EXPECT_EQ(ordinal(row.tag, 2), row.second) << row.tag;
    EXPECT_EQ(ordinal(row.tag, 3), row.third) << row.tag;
    EXPECT_EQ(ordinal(row.tag, 11), row.eleventh) << row.tag;
    EXPECT_EQ(ordinal(row.tag, 21), row.twenty_first) << row.tag;
  }
}

TEST(Ordinal, HasNoLastNumber) {
  const std::pair<int, std::string_view> rows[] = {
      {12, "12th"},   {13, "13th"},     {100, "100th"},   {101, "101st"},
      {111, "111th"}, {199, "199th"},   {200, "200th"},   {202, "202nd"},
      {213, "213th"}, {1003, "1003rd"}, {2912, "2912th"}, {std::numeric_limits<int>::max(), "2147483647th"},
      {0, "0"},       {-1, "-1"},       {-21, "-21"},     {std::numeric_limits<int>::min(), "-2147483648"},
  };
  for (const auto& [number, text] : rows) EXPECT_EQ(ordinal("en-US", number), text);
}

TEST(Ordinal, EveryRowHasAFormForEveryNumber) {
  for (const Language& row : all_languages()) {
    ASSERT_EQ(row.ordinals.form_of.size(), ordinal_count) << row.tag;
    for (const char form : row.ordinals.form_of) {
      EXPECT_LT(static_cast<std::size_t>(form - 'a'), row.ordinals.forms.size()) << row.tag;
    }
    for (const std::string_view form : row.ordinals.forms) {
      EXPECT_LE(count_of(form, "{number}"), 1U) << row.tag;
      EXPECT_NE(form, "{number}") << row.tag;
    }
    EXPECT_NE(ordinal(row.tag, 2).find('2'), std::string::npos) << row.tag;
  }
}

TEST(Edition, IsSaidInEveryLanguage) {
  struct EditionRow {
    std::string_view tag, first, second, twenty_first;
  };
  const EditionRow rows[] = {
      {"en-GB", "1st edition", "2nd edition", "21st edition"}, {"de-AT", "1. Auflage", "2. Auflage", "21. Auflage"},
      {"fr", "1re édition", "2e édition", "21e édition"},      {"es", "1.ª edición", "2.ª edición", "21.ª edición"},
      {"pt-PT", "1.ª edição", "2.ª edição", "21.ª edição"},    {"sv", "1:a upplagan", "2:a upplagan", "21:a upplagan"},
      {"pl", "wydanie 1", "wydanie 2", "wydanie 21"},          {"ro", "prima ediție", "ediția a 2-a", "ediția a 21-a"},
      {"ja", "1st edition", "2nd edition", "21st edition"},
  };
  for (const EditionRow& row : rows) {
    EXPECT_EQ(edition(row.tag, 1), row.first) << row.tag;
    EXPECT_EQ(edition(row.tag, 2), row.second) << row.tag;
    EXPECT_EQ(edition(row.tag, 21), row.twenty_first) << row.tag;
  }
  EXPECT_EQ(edition("en-US", 0), "0");
}

TEST(Edition, EveryRowHasPatterns) {
  for (const Language& row : all_languages()) {
    ASSERT_FALSE(row.editions.empty()) << row.tag;
    EXPECT_NE(edition(row.tag, 7).find('7'), std::string::npos) << row.tag;
    EXPECT_EQ(edition(row.tag, 7).find_first_of("{}"), std::string::npos) << row.tag;
  }
}

TEST(Languages, EveryDateHasItsParts) {
  for (const Language& row : all_languages()) {
    for (const DatePatterns& dates : {row.long_dates, row.short_dates}) {
      for (const std::string_view pattern : {dates.month, dates.day}) {
        EXPECT_NE(pattern.find("{year}"), std::string_view::npos) << row.tag << pattern;
        EXPECT_NE(pattern.find("{m"), std::string_view::npos) << row.tag << pattern;
      }
      EXPECT_EQ(dates.month.find("{d"), std::string_view::npos) << row.tag;
      EXPECT_NE(dates.day.find("{d"), std::string_view::npos) << row.tag;
    }
  }
}

// Nobody but those who write a language may say that its words are right.
TEST(Languages, SayWhichOfThemWereReviewed) {
  const std::set<std::string_view> reviewed = {"en-US", "en-GB"};
  for (const Language& row : all_languages()) EXPECT_EQ(row.reviewed, reviewed.count(row.tag) == 1) << row.tag;
}

// Blanks as they are told apart: "~" does not break, "_" is narrow and does not break either.
std::string visible(std::string_view text) {
  std::string out(text);
  for (const auto& [blank, sign] : {std::pair{"\u00A0", "~"}, std::pair{"\u202F", "_"}}) {
    for (std::size_t at = out.find(blank); at != std::string::npos; at = out.find(blank)) {
      out.replace(at, std::string_view(blank).size(), sign);
    }
  }
  return out;
}

template <typename List>
void print(std::ostream& out, std::string_view name, const List& list) {
  if (std::empty(list)) return;
  out << "  " << name << ":";
  for (const std::string_view word : list) out << " " << visible(word);
  out << "\n";
}

// Of "CLDR", what ICU knows; of "words", what words.toml says.
std::string dump_cldr(const Language& row) {
  std::ostringstream out;
  print(out, "months", row.months);
  if (row.months_alone != row.months) print(out, "alone", row.months_alone);
  print(out, "short", row.short_months);
  if (row.short_months_alone != row.short_months) print(out, "short, alone", row.short_months_alone);
  out << "  dates: " << visible(row.long_dates.month) << " | " << visible(row.long_dates.day) << " | "
      << visible(row.short_dates.month) << " | " << visible(row.short_dates.day) << "\n"
      << "  lists: a" << row.two_joint << "b | a, b" << row.last_joint << "c\n"
      << "  quotes: " << visible(row.quote_open) << "a " << visible(row.inner_quote_open) << "b"
      << visible(row.inner_quote_close) << visible(row.quote_close) << "\n  ordinals:";
  for (const int number : {1, 2, 3, 4, 11, 21, 100}) out << " " << ordinal(row.tag, number);
  out << "\n";
  return out.str();
}

std::string dump_words(const Language& row) {
  std::ostringstream out;
  out << "  words:";
  for (const WordRow& word : word_rows) out << (&word == word_rows ? " " : " | ") << row.*word.word;
  out << "\n";
  print(out, "titles", row.titles);
  print(out, "before numbers", row.before_numbers);
  print(out, "after numbers", row.after_numbers);
  if (!row.short_words.empty()) out << "  short words: " << row.short_words << "\n";
  print(out, "elisions", row.elisions);
  if (row.punctuation == Punctuation::spaced) out << "  punctuation: spaced\n";
  return out.str();
}

std::string dump() {
  std::string out(cldr_source());
  for (const Language& row : all_languages()) {
    out +=
        "\n\n" + std::string(row.tag) + (row.reviewed ? " (reviewed)" : "") + "\n" + dump_cldr(row) + dump_words(row);
    out.pop_back();
  }
  return out + "\n";
}

// Another ICU has another CLDR, whose months and dates may differ here and there: then only the words are compared.
std::string of_any_icu(const std::string& text) {
  std::istringstream lines(text);
  std::string out;
  for (std::string line; std::getline(lines, line);) {
    const std::string key = line.substr(0, line.find(':'));
    const std::string_view cldr_keys[] = {"  months", "  alone", "  short",  "  short, alone",
                                          "  dates",  "  lists", "  quotes", "  ordinals"};
    const bool is_cldr = std::find(std::begin(cldr_keys), std::end(cldr_keys), key) != std::end(cldr_keys);
    if (!is_cldr && line.rfind("ICU", 0) != 0) out += line + "\n";
  }
  return out;
}

TEST(Languages, AreAsTheDumpShowsThem) {
  const std::string path = CVPDF_LANGUAGE_DUMP;
  const std::string now = dump();
  if (std::getenv("CVPDF_ACCEPT") != nullptr) std::ofstream(path) << now;
  std::ostringstream golden;
  golden << std::ifstream(path).rdbuf();
  const bool is_same_icu = golden.str().substr(0, golden.str().find('\n')) == cldr_source();
  EXPECT_EQ(is_same_icu ? now : of_any_icu(now), is_same_icu ? golden.str() : of_any_icu(golden.str()));
}

}  // namespace
}  // namespace cvpdf::language
