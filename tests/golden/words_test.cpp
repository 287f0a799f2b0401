// The words check itself: what counts as the same word, what counts as missing.
#include "golden/words.hpp"

#include <gtest/gtest.h>

#include "golden/file_text.hpp"

namespace cvpdf::golden {
namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : "|") + word;
  return text;
}

struct SplitRow {
  std::string_view text, words;
};
TEST(Words, SplitsAndNormalizes) {
  constexpr SplitRow rows[] = {
      {"", ""},
      {" \n\f\t ", ""},
      {"one two\nthree", "one|two|three"},
      {"\u201CTitle\u201D. Don\u2019t", "\"Title\".|Don't"},
      {"2015\u20132019 and 2019.08 \u2013 2022.01", "2015-2019|and|2019.08|2022.01"},
      {"\u2022 item \u2013 sub * deep \u00B7 end", "item|sub|deep|end"},
      {"Consul, \u2026", "Consul,|..."},
      {"e\uFB03cient \uFB01rst", "efficient|first"},
      {"a\u00A0b c\u202Fd", "a|b|c|d"},
      {"soft\u00ADhyphen cut\u00AD\nhere", "softhyphen|cut-|here"},
      {"D\u00B2: (Li\u2080.\u2088Fe\u2080.\u2082)OHFeSe", "D2:|(Li0.8Fe0.2)OHFeSe"},
      {"Gan\u2217, :) C++ / 100%", "Gan*,|:)|C++|/|100%"},
      {"Ren\u00E9 \u4E2D\u6587", "Ren\u00E9|\u4E2D\u6587"},
  };
  for (const SplitRow& row : rows) EXPECT_EQ(joined(split_words(row.text)), row.words) << row.text;
}

struct CompareRow {
  std::string_view list, text, extras, difference;
};
TEST(Words, ReportsTheFirstMissingWordAndTheExtras) {
  constexpr CompareRow rows[] = {
      {"a\nb\nc", "a b c", "", ""},
      {"SUMMARY Summary\nb", "Summary b", "", ""},
      {"a\nb\nc", "Name a b 1 / 2 c 2 / 2", "Name|1|/|2|2|/|2", ""},
      {"one\nconfiguration\nfull-time\njob", "one configura-\ntion full-\ntime job", "", ""},
      {"a\nb\nc", "a c b", "", "word 2 of the list is missing: \"a [b]\"; the text goes on with \"c b\""},
      {"a\nb", "a", "", "word 2 of the list is missing: \"a [b]\"; the text goes on with \"\""},
      {"a", "", "", "word 1 of the list is missing: \"[a]\"; the text goes on with \"\""},
      {"a\nand\nb\nc", "a b c and d", "",
       "word 2 of the list is missing: \"a [and]\"; the text goes on with \"b c and d\""},
  };
  for (const CompareRow& row : rows) {
    const WordComparison result = compare_words(read_word_list(row.list), split_words(row.text));
    EXPECT_EQ(joined(result.extras), row.extras) << row.text;
    EXPECT_EQ(result.difference, row.difference) << row.text;
  }
}

class SeedWordList : public testing::Test {
 protected:
  const std::vector<ExpectedWord> list_ = read_word_list(file_text(CVPDF_SOURCE_DIR "/tests/data/seed-words.txt"));

  [[nodiscard]] std::vector<std::string> text() const {
    std::vector<std::string> words;
    for (const ExpectedWord& word : list_) words.push_back(word.back());
    return words;
  }
};

TEST_F(SeedWordList, HoldsTheWholeCv) {
  constexpr std::size_t words_of_the_seed = 2749;
  EXPECT_EQ(list_.size(), words_of_the_seed);
  EXPECT_EQ(compare_words(list_, text()).difference, "");
  EXPECT_TRUE(compare_words(list_, text()).extras.empty());
}

// Property: any word left out is missed, and missed near its place.
TEST_F(SeedWordList, NoticesEachMissingWord) {
  constexpr std::size_t step = 7;
  for (std::size_t index = 0; index < list_.size(); index += step) {
    std::vector<std::string> words = text();
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(index));
    EXPECT_NE(compare_words(list_, words).difference, "") << index << ' ' << list_[index].front();
  }
}

}  // namespace
}  // namespace cvpdf::golden
