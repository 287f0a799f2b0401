// Known divisions, then equality with libhyphen, which reads the same dictionary, on the repository's own words and
// on thousands of made-up ones.
#include "language/hyphenator.hpp"

#include <gtest/gtest.h>
#include <hyphen.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace cvpdf::language {
namespace {

std::string divided(const std::string& word, std::string_view language = "en-US") {
  std::string result = word;
  const std::vector<std::uint32_t> places = hyphenate(word, language);
  for (auto place = places.rbegin(); place != places.rend(); ++place) result.insert(*place, "-");
  return result;
}

TEST(Hyphenator, Table) {
  const std::vector<std::array<std::string, 2>> rows = {
      {"", ""},
      {"a", "a"},
      {"hyphenation", "hy-phen-ation"},
      {"Hyphenation", "Hy-phen-ation"},
      {"HYPHENATION", "HY-PHEN-ATION"},
      {"computer", "com-puter"},
      {"concatenation", "con-cate-na-tion"},
      {"supercalifragilisticexpialidocious", "su-per-cal-ifrag-ilis-tic-ex-pi-ali-do-cious"},
      {"table", "ta-ble"},
      {"into", "into"},
      {"naïveté", "naïveté"},
      {"ﬀﬁﬂ", "ﬀﬁﬂ"},
  };
  for (const auto& [word, expected] : rows) EXPECT_EQ(divided(word), expected);
}

TEST(Hyphenator, Languages) {
  const std::vector<std::array<std::string, 2>> rows = {
      {"en", "com-puter"}, {"en-US", "com-puter"}, {"EN-us", "com-puter"}, {"en-GB", "computer"},
      {"de", "computer"},  {"e", "computer"},      {"", "computer"},
  };
  for (const auto& [language, expected] : rows) EXPECT_EQ(divided("computer", language), expected) << language;
}

TEST(Hyphenator, LongWordsAndBrokenBytesAreLeftAlone) {
  std::string word;
  while (word.size() < 63) word += "hyphenation";
  EXPECT_TRUE(hyphenate(word, "en").empty());
  EXPECT_FALSE(hyphenate(word.substr(0, 63), "en").empty());
  EXPECT_TRUE(hyphenate(std::string(10'000, 'a'), "en").empty());
  std::mt19937 random(1);
  for (int round = 0; round < 5'000; ++round) {
    std::string bytes(random() % 270, ' ');
    for (char& byte : bytes) byte = static_cast<char>(random() % 256);
    for (const std::uint32_t place : hyphenate(bytes, "en")) {
      ASSERT_GT(place, 0U);
      ASSERT_LT(place, bytes.size());
    }
  }
}

struct FreeDictionary {
  void operator()(HyphenDict* dictionary) const { hnj_hyphen_free(dictionary); }
};

// What libhyphen says of a word of lower-case ASCII letters.
std::string divided_by_libhyphen(HyphenDict* dictionary, const std::string& word) {
  std::string marks(word.size() + 5, '\0');
  char** replacements = nullptr;
  int* positions = nullptr;
  int* cuts = nullptr;
  const int size = static_cast<int>(word.size());
  hnj_hyphen_hyphenate2(dictionary, word.c_str(), size, marks.data(), nullptr, &replacements, &positions, &cuts);
  EXPECT_EQ(replacements, nullptr);
  std::string result;
  for (std::size_t i = 0; i < word.size(); ++i) {
    result += word[i];
    if (i + 1 < word.size() && (marks[i] & 1) != 0) result += '-';
  }
  return result;
}

void add_words_of(const std::string& path, std::set<std::string>& words) {
  std::ifstream file(path);
  std::string word;
  for (char c = 0; file.get(c);) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c >= 'a' && c <= 'z') {
      word += c;
    } else if (!word.empty()) {
      words.insert(word);
      word.clear();
    }
  }
}

// Words that sound English: syllables of the language in any order.
void add_invented_words(std::size_t count, std::set<std::string>& words) {
  const char* syllables[] = {"al",  "an",  "ap",  "ble",  "cal", "cess", "com", "con", "de",   "der",  "dis",  "ed",
                             "en",  "ent", "er",  "ess",  "ex",  "ful",  "ge",  "gra", "hood", "ic",   "in",   "ing",
                             "ism", "ist", "ity", "ize",  "la",  "less", "ly",  "men", "ment", "na",   "ness", "ob",
                             "out", "ous", "per", "pho",  "ple", "pre",  "pro", "re",  "ship", "sion", "ster", "sub",
                             "ta",  "ter", "the", "tion", "to",  "tor",  "tri", "un",  "ver",  "wa",   "yst",  "zz"};
  std::mt19937 random(2);
  for (std::size_t i = 0; i < count; ++i) {
    std::string word;
    for (std::size_t n = 1 + random() % 7; n > 0; --n) word += syllables[random() % std::size(syllables)];
    if (random() % 4 == 0)
      word.insert(word.begin() + static_cast<std::ptrdiff_t>(random() % word.size()),
                  static_cast<char>('a' + random() % 26));
    words.insert(word);
  }
}

TEST(Hyphenator, AnswersAsLibhyphenDoes) {
  const std::unique_ptr<HyphenDict, FreeDictionary> dictionary(hnj_hyphen_load(CVPDF_HYPHEN_DICTIONARY));
  ASSERT_NE(dictionary, nullptr);
  std::set<std::string> words;
  for (const char* path : {"/tests/data/seed-words.txt", "/content/cv.toml", "/LICENSE", "/README.md"}) {
    add_words_of(std::string(CVPDF_SOURCE_DIR) + path, words);
  }
  add_words_of("/usr/share/dict/words", words);
  add_invented_words(20'000, words);
  EXPECT_GT(words.size(), 15'000U);
  for (const std::string& word : words) {
    if (word.size() > 63) continue;
    ASSERT_EQ(divided(word), divided_by_libhyphen(dictionary.get(), word));
  }
}

}  // namespace
}  // namespace cvpdf::language
