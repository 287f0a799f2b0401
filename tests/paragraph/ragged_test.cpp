// Ragged margins: set by total fit, within two ems where the words allow it, and no hyphen for the rag's sake.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "paragraph/sample_text.hpp"

namespace cvpdf::paragraph {
namespace {

using document::Alignment;

constexpr int zone = 2;  // Ems.

// A paragraph of words, each letter one em wide, and so is a blank.
struct Words {
  std::vector<int> lengths;
  int width = 0;

  [[nodiscard]] std::string text() const {
    std::string result;
    for (const int length : lengths) result += (result.empty() ? "" : " ") + std::string(length, 'x');
    return result;
  }
  // The width of a line of the words [begin, end).
  [[nodiscard]] int line(std::size_t begin, std::size_t end) const {
    int sum = static_cast<int>(end - begin) - 1;
    for (std::size_t i = begin; i < end; ++i) sum += lengths[i];
    return sum;
  }
};

// What is least, over all ways to break, of the widest gap at the margin but for the last line's. None where a word is
// wider than the measure. Last lines shorter than `shortest` do not count as a way.
std::optional<int> least_rag(const Words& words, int shortest) {
  std::vector<std::optional<int>> least(words.lengths.size() + 1);
  least[0] = 0;
  for (std::size_t end = 1; end <= words.lengths.size(); ++end) {
    const bool is_last = end == words.lengths.size();
    for (std::size_t begin = end; begin-- > 0;) {
      const int width = words.line(begin, end);
      if (width > words.width) break;
      if (!least[begin] || (is_last && begin > 0 && width < shortest)) continue;
      const int rag = std::max(*least[begin], is_last ? 0 : words.width - width);
      if (!least[end] || rag < *least[end]) least[end] = rag;
    }
  }
  return least.back();
}

Words random_words(std::mt19937& random, std::size_t most) {
  Words words;
  words.width = 10 + static_cast<int>(random() % 70);
  for (std::size_t n = 2 + random() % most; n > 0; --n) words.lengths.push_back(1 + static_cast<int>(random() % 9));
  return words;
}

// Of all lines but the last.
Length widest_rag(const std::vector<Line>& lines) {
  Length widest;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) widest = std::max(widest, lines[i].width - lines[i].natural);
  return widest;
}

TEST(RaggedProperty, TheRagIsWithinTwoEmsWhereTheWordsAllow) {
  std::mt19937 random(11);
  int allowed = 0, longer = 0;
  for (int round = 0; round < 3000; ++round) {
    const Words words = random_words(random, 60);
    const std::optional<int> least = least_rag(words, 0);
    if (!least || *least > zone) continue;
    ++allowed;
    Sample sample;
    const std::vector<Line> lines = sample.set(words.text(), words.width);
    const int shortest = std::max((words.width + 9) / 10, zone);
    const bool avoids_runt = least_rag(words, shortest) != least;
    if (widest_rag(lines) > ems(zone)) {
      ++longer;
      EXPECT_TRUE(avoids_runt) << words.text() << " at " << words.width;
    }
  }
  EXPECT_GT(allowed, 500);
  EXPECT_LT(longer, allowed / 20);
}

// The first line that fits is not always the best: the sum over all lines counts.
TEST(Ragged, LinesAreChosenTogether) {
  struct Row {
    const char* text;
    double width;
    const char* expected;
  };
  const Row rows[] = {
      {"aaa bb cc ddddd", 6, "aaa|bb cc|ddddd"},  // First fit: a gap of four after "cc".
      {"aaa bb cc ddddd", 8, "aaa bb|cc ddddd"},
      {"aaaa bb ccc dddddddd eeee ffff", 9, "aaaa|bb ccc|dddddddd|eeee ffff"},
      {"aaa bb c dddd eeeeeee ffffff", 8, "aaa bb|c dddd|eeeeeee|ffffff"},  // First fit: "aaa bb c|dddd".
  };
  for (const Row& row : rows) {
    Sample sample;
    EXPECT_EQ(joined(sample.set(row.text, row.width)), row.expected) << row.text;
  }
}

// Neither a short line nor a short last one is worth a hyphen; only a word that is wider than the measure is.
TEST(Ragged, OnlyAWordThatIsTooWideIsDivided) {
  struct Row {
    const char* text;
    double width;
    const char* expected;
  };
  const Row rows[] = {
      {"a hyphenation", 11, "a|hyphenation"},
      {"hyphenation concatenation a", 13, "hyphenation|concatenation|a"},
      {"aa concatenation bb concatenation", 14, "aa|concatenation|bb|concatenation"},
      {"hyphenation", 8, "hyphen-|ation"},
  };
  for (const Row& row : rows) {
    Sample sample;
    EXPECT_EQ(joined(sample.set(row.text, row.width)), row.expected) << row.text;
  }
}

}  // namespace
}  // namespace cvpdf::paragraph
