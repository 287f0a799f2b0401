// The words of a file against those of its content: what is missing, moved, extra, or divided.
#include "verify/comparison.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "verify/sample.hpp"
#include "verify/verify.hpp"

namespace cvpdf::verify {
namespace {

std::vector<ExpectedWord> expected_words(const std::string& text) {
  std::istringstream stream(text);
  std::vector<ExpectedWord> words;
  for (std::string word; stream >> word;) {
    const bool possible = word.front() == '?';
    words.push_back({possible ? word.substr(1) : word,
                     {1, static_cast<std::uint32_t>(words.size()), 0},
                     possible ? ExpectedText::Presence::possible : ExpectedText::Presence::certain});
  }
  return words;
}

// "/" before a word: it begins a line without a blank; "~": behind a gap.
std::vector<FoundWord> found_words(const std::string& text) {
  std::istringstream stream(text);
  std::vector<FoundWord> words;
  for (std::string word; stream >> word;) {
    const bool weak = word.front() == '/' || word.front() == '~';
    const auto begins = word.front() == '/' ? FoundWord::Begins::at_line : FoundWord::Begins::at_gap;
    words.push_back({weak ? word.substr(1) : word, 1, weak ? begins : FoundWord::Begins::apart});
  }
  return words;
}

std::string compared(const std::string& expected, const std::string& found) {
  Findings findings;
  compare_words(expected_words(expected), found_words(found), findings);
  std::string text;
  for (const Finding& finding : findings.all()) text += finding.code.substr(4) + ": " + finding.message + "\n";
  return text;
}

TEST(Comparison, NamesEachDifference) {
  struct Row {
    std::string expected, found, findings;
  };
  const Row rows[] = {
      {"", "", ""},
      {"a b c", "a b c", ""},
      {"a b c", "a c", "missing-word: the file does not say 'b'\n"},
      {"a b c", "",
       "missing-word: the file does not say 'a'\nmissing-word: the file does not say 'b'\n"
       "missing-word: the file does not say 'c'\n"},
      {"a c", "a b c", "extra-word: the file says 'b', which the content does not\n"},
      {"a b c d e f g", "a c d e f g b", "out-of-order: 'b' is read at another place, on page 1\n"},
      {"a ?| b", "a b", ""},
      {"a ?| b", "a | b", ""},
      {"ex.org/foo b", "ex.org/ /foo b", ""},
      {"property-based b", "property- /based b",
       "lost-hyphen: the hyphen of 'property-based' stands at a line's end, where readers drop it\n"},
      {"property-based b", "property- ~based b", ""},
      {"word b", "wo- /rd b", "divided-word: 'word' is divided at a line's end, and no ActualText joins it\n"},
      {"word b", "wo rd b",
       "missing-word: the file does not say 'word'\nextra-word: the file says 'wo', which the content does not\n"
       "extra-word: the file says 'rd', which the content does not\n"},
      {"a \xEF\xBF\xBC b", "a b", "missing-word: the file does not say the formula\n"},
  };
  for (const Row& row : rows)
    EXPECT_EQ(compared(row.expected, row.found), row.findings) << row.expected << " | " << row.found;
}

// Bounded, and one message for what is plainly another text.
TEST(Comparison, AnotherTextIsSaidToBeOne) {
  std::string a, b;
  for (int i = 0; i < 2000; ++i) {
    a += "a" + std::to_string(i) + " ";
    b += "b" + std::to_string(i) + " ";
  }
  EXPECT_EQ(compared(a, b), "other-text: the file's text is not the content's\n");
}

TEST(Comparison, TheSampleSaysItsContent) {
  const std::vector<ExpectedText> text = sample_text();
  EXPECT_EQ(codes_of(verify({"cv.pdf", sample_pdf(), &text, "Ada Example"})), "");
}

TEST(Comparison, WhatAFileLosesIsMissed) {
  struct Row {
    std::string codes;
    std::vector<Change> changes;
  };
  const std::string based = "0062006100730065006400200061006E0064";
  const Row rows[] = {
      {"pdf/missing-word", {{"0057006F0072006B", ""}}},
      {"pdf/out-of-order", {{"/K[14 0 R 15 0 R 17 0 R 26 0 R]", "/K[15 0 R 17 0 R 26 0 R 14 0 R]"}}},
      {"pdf/missing-word pdf/extra-word pdf/no-date", {{"0032003000310039", "003200300031"}}},
      {"pdf/missing-word pdf/extra-word pdf/no-address", {{"0061006400610040", "006100640061"}}},
      {"pdf/out-of-order pdf/name-not-first",
       {{"/K[12 0 R 13 0 R]", "/K[13 0 R 12 0 R]"}, {"/S/H1", "/S/P"}, {"/S/H2", "/S/H1"}}},
      {"pdf/lost-hyphen", {{based, "> Tj 0 -12 Td <" + based}}},
      {"pdf/missing-word", {{"/Formula<<", "/P<<"}, {"/S/Formula", "/S/P"}, {"<0078>", "<0020>"}}},
  };
  const std::vector<ExpectedText> text = sample_text();
  for (const Row& row : rows) {
    EXPECT_EQ(codes_of(verify({"cv.pdf", sample_pdf(row.changes), &text, "Ada Example"})), row.codes)
        << row.changes[0].from;
  }
}

}  // namespace
}  // namespace cvpdf::verify
