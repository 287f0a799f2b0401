// What a style may say of where its lines end: tolerance, emergency stretch, looseness. And ragged margins: set by
// total fit, within two ems where the words allow it, and no hyphen for the rag's sake.
#include "paragraph/break_settings.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "paragraph/sample_text.hpp"

namespace cvpdf::paragraph {
namespace {

using document::Alignment;
using document::LineBreaking;

const char* const prose =
    "a good line is one that nobody sees and a good paragraph is one whose lines are all alike so that the eye goes on "
    "without a stop from one margin to the other and back again until the words end";

std::vector<Line> set(Sample& sample, double width, const LineBreaking& breaking,
                      Alignment alignment = Alignment::justified) {
  return sample.set(sample.shape(prose), {alignment, {}, ems(width), document::structure_root, breaking});
}

double worst_ratio(const std::vector<Line>& lines) {
  double worst = 0;
  for (const Line& line : lines) worst = std::max(worst, line.ratio);
  return worst;
}

// Of the prose at 50 ems, in so many lines more.
int count_lines(Alignment alignment, int looseness) {
  Sample sample;
  const auto lines = static_cast<int>(set(sample, 50, {9'999, {}, looseness}, alignment).size());
  EXPECT_TRUE(sample.diagnostics.all().empty());
  return lines;
}

class Looseness : public testing::TestWithParam<Alignment> {};

TEST_P(Looseness, ChangesTheNumberOfLines) {
  EXPECT_EQ(count_lines(GetParam(), 1), count_lines(GetParam(), 0) + 1);
  EXPECT_EQ(count_lines(GetParam(), 100), count_lines(GetParam(), 99));  // As far as it goes: a word a line.
  EXPECT_LE(count_lines(GetParam(), -1), count_lines(GetParam(), 0));
}

INSTANTIATE_TEST_SUITE_P(LineBreaking, Looseness, testing::Values(Alignment::justified, Alignment::ragged_right));

// No line becomes hideous for the sake of a wish: without a tolerance, TeX's holds.
TEST(LineBreaking, LoosenessKeepsToTheTolerance) {
  const std::pair<double, int> rows[] = {{30, 1}, {30, 5}, {40, 1}, {40, 5}, {50, 1}, {50, 5}, {60, 1}, {60, 5}};
  for (const auto& [width, looseness] : rows) {
    Sample sample;
    const std::vector<Line> plain = set(sample, width, {});
    const std::vector<Line> loose = set(sample, width, {{}, {}, looseness});
    EXPECT_GE(loose.size(), plain.size());
    // 200 = 100 r^3.
    EXPECT_LT(worst_ratio(loose), std::max(1.3, worst_ratio(plain) + 0.01)) << width;
  }
}

// A low tolerance brings hyphens where spaces alone would do.
TEST(LineBreaking, ToleranceDecidesHowBadALineMayBe) {
  const auto hyphens = [](std::optional<int> tolerance) {
    int count = 0;
    for (int width = 20; width < 60; ++width) {
      Sample sample;
      for (const Line& line : set(sample, width, {tolerance, {}, 0})) count += text_of(line).back() == '-' ? 1 : 0;
    }
    return count;
  };
  EXPECT_GT(hyphens(1), hyphens(100));
}

TEST(LineBreaking, EmergencyStretchMakesLinesFeasible) {
  // At some width no lines are within the tolerance; with so much stretch in each they are, and looseness is granted.
  const auto count = [](Length stretch) {
    std::size_t sum = 0;
    for (int width = 20; width < 60; ++width) {
      Sample sample;
      sum += set(sample, width, {{}, stretch, 1}).size();
    }
    return sum;
  };
  EXPECT_GT(count(ems(5)), count({}));
}

void check_that_nothing_is_lost(const LineBreaking& breaking, Alignment alignment) {
  for (int width = 12; width < 40; width += 7) {
    Sample sample;
    sample.document.styles[0].hyphenation = document::Hyphenation::off;
    std::string all;
    for (const Line& line : set(sample, width, breaking, alignment)) all += text_of(line);
    EXPECT_EQ(all, prose);
    EXPECT_TRUE(sample.diagnostics.all().empty()) << width;
  }
}

// Whatever a style says, every word is there and no line is wider than it must be.
TEST(LineBreakingProperty, NothingIsLostAndNothingSticksOut) {
  std::vector<LineBreaking> rows{{{}, {}, 0, true}};
  for (const int looseness : {-5, 0, 5}) {
    for (const int tolerance : {1, 200, 9'999}) {
      rows.push_back({tolerance, {}, looseness});
      rows.push_back({tolerance, ems(20), looseness});
    }
  }
  for (const LineBreaking& row : rows) {
    check_that_nothing_is_lost(row, Alignment::justified);
    check_that_nothing_is_lost(row, Alignment::ragged_right);
    check_that_nothing_is_lost(row, Alignment::centered);
  }
}

// Contacts and their like: no line is left to one of them.
TEST(LineBreaking, BalancedLinesAreAsWideAsEachOther) {
  const struct {
    std::string_view text;
    double width;
    Alignment alignment;
    std::string_view plain, balanced;
  } rows[] = {
      {"aaaa bbbb cccc dddd", 16, Alignment::centered, "aaaa bbbb cccc|dddd", "aaaa bbbb|cccc dddd"},
      {"aaaa bbbb cccc dddd", 16, Alignment::ragged_right, "aaaa bbbb cccc|dddd", "aaaa bbbb|cccc dddd"},
      {"aaaa bbbb cccc dddd", 19, Alignment::centered, "aaaa bbbb cccc dddd", "aaaa bbbb cccc dddd"},
      {"aaaa bbbb cccc dddd ee", 10, Alignment::centered, "aaaa bbbb|cccc dddd|ee", "aaaa bbbb|cccc|dddd ee"},
      {"aaaaaaaaaaaaaaa bbbbbbbbbbbbbbb ccccccccccccccc dddddddddddddddd", 60, Alignment::ragged_right,
       "aaaaaaaaaaaaaaa bbbbbbbbbbbbbbb ccccccccccccccc|dddddddddddddddd",
       "aaaaaaaaaaaaaaa bbbbbbbbbbbbbbb|ccccccccccccccc dddddddddddddddd"},
      {"aaaaaaaaaaaaaa bb", 15, Alignment::centered, "aaaaaaaaaaaaaa|bb", "aaaaaaaaaaaaaa|bb"},
  };
  for (const auto& row : rows) {
    Sample sample;
    const auto lines_of = [&](const LineBreaking& breaking) {
      return joined(
          sample.set(sample.shape(row.text), {row.alignment, {}, ems(row.width), document::structure_root, breaking}));
    };
    EXPECT_EQ(lines_of({}), row.plain);
    EXPECT_EQ(lines_of({{}, {}, 0, true}), row.balanced);
  }
}

// On as few lines as otherwise, none wider than the measure, and the narrowest no narrower.
TEST(LineBreakingProperty, BalancedLinesAreNoMore) {
  for (double width = 20; width < 100; width += 1.5) {
    for (const Alignment alignment : {Alignment::ragged_right, Alignment::centered, Alignment::ragged_left}) {
      Sample sample;
      const std::vector<Line> plain = set(sample, width, {}, alignment);
      const std::vector<Line> balanced = set(sample, width, {{}, {}, 0, true}, alignment);
      const auto narrowest = [](const std::vector<Line>& lines) {
        Length least = lines.front().natural;
        for (const Line& line : lines) least = std::min(least, line.natural);
        return least;
      };
      EXPECT_LE(balanced.size(), plain.size()) << width;
      EXPECT_GE(narrowest(balanced), narrowest(plain)) << width;
      EXPECT_TRUE(sample.diagnostics.all().empty()) << width;
    }
  }
}

constexpr int zone = 2;  // Ems.

// A paragraph of words, each letter one em wide, and so is a blank.
struct Words {
  std::vector<int> lengths;
  int width = 0;

  [[nodiscard]] std::string text() const {
    std::string result;
    for (const int length : lengths)
      result += (result.empty() ? "" : " ") + std::string(static_cast<std::size_t>(length), 'x');
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
class LeastRag {
 public:
  LeastRag(const Words& words, int shortest) : words_(words), shortest_(shortest) {}

  std::optional<int> find() && {
    least_.resize(words_.lengths.size() + 1);
    least_[0] = 0;
    for (std::size_t end = 1; end < least_.size(); ++end) {
      for (std::size_t begin = end; begin > 0 && words_.line(begin - 1, end) <= words_.width; --begin) {
        try_line(begin - 1, end);
      }
    }
    return least_.back();
  }

 private:
  void try_line(std::size_t begin, std::size_t end) {
    const int width = words_.line(begin, end);
    const bool is_last = end + 1 == least_.size();
    if (!least_[begin] || (is_last && begin > 0 && width < shortest_)) return;
    const int rag = std::max(*least_[begin], is_last ? 0 : words_.width - width);
    if (!least_[end] || rag < *least_[end]) least_[end] = rag;
  }

  const Words& words_;
  int shortest_;
  std::vector<std::optional<int>> least_;
};

std::optional<int> least_rag(const Words& words, int shortest) { return LeastRag(words, shortest).find(); }

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

// Then no runt is avoided at the price of a longer rag.
bool ends_well_within_the_zone(const Words& words) {
  const int shortest = std::max((words.width + 9) / 10, zone);
  return least_rag(words, shortest) == least_rag(words, 0);
}

struct Survey {
  int allowed = 0, longer = 0;
  std::string offenders;  // Whose rag is longer without need.
};

void look_at(const Words& words, Survey& survey) {
  if (least_rag(words, 0).value_or(zone + 1) > zone) return;
  ++survey.allowed;
  Sample sample;
  if (widest_rag(sample.set(words.text(), words.width)) <= ems(zone)) return;
  ++survey.longer;
  if (ends_well_within_the_zone(words)) survey.offenders += words.text() + " at " + std::to_string(words.width) + "\n";
}

TEST(RaggedProperty, TheRagIsWithinTwoEmsWhereTheWordsAllow) {
  std::mt19937 random(11);
  Survey survey;
  for (int round = 0; round < 3000; ++round) look_at(random_words(random, 60), survey);
  EXPECT_GT(survey.allowed, 500);
  EXPECT_LT(survey.longer, survey.allowed / 20);
  EXPECT_EQ(survey.offenders, "");
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
