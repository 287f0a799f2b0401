// The whole way, for the real CV: content/cv.toml → the program → a PDF → pdftotext → every word, in reading order.
// Needs CVPDF_PROGRAM (the program's path) and pdftotext.
#include <gtest/gtest.h>

#include <sys/wait.h>

#include <array>
#include <cctype>
#include <cstdio>
#include <cstdlib>

#include "golden/file_text.hpp"
#include "golden/words.hpp"

namespace cvpdf::golden {
namespace {

constexpr auto pdf_path = CVPDF_BINARY_DIR "/seed_words_test.pdf";

std::string quoted(const std::string& word) { return "'" + word + "'"; }  // No path of ours holds a quote.

// The exit status of a command, and what it printed on both channels.
struct Outcome {
  int status = -1;
  std::string printed;
};
Outcome run(const std::string& command) {
  Outcome outcome;
  std::FILE* const pipe = popen((command + " 2>&1").c_str(), "r");
  if (pipe == nullptr) return outcome;
  std::array<char, 4096> bytes{};
  for (std::size_t count = 0; (count = std::fread(bytes.data(), 1, bytes.size(), pipe)) > 0;) {
    outcome.printed.append(bytes.data(), count);
  }
  const int status = pclose(pipe);
  outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return outcome;
}

// What a page's foot and the masthead add to the words of the CV: the name, "2 / 7".
bool is_furniture(const std::string& word) {
  if (word == "Xiangru" || word == "Lian" || word == "/") return true;
  constexpr std::size_t digits_of_a_folio = 2;
  return word.size() <= digits_of_a_folio &&
         std::all_of(word.begin(), word.end(), [](unsigned char digit) { return std::isdigit(digit) != 0; });
}

class SeedWords : public testing::Test {
 protected:
  // Once per process; test processes may run side by side, since the program replaces a file in one step.
  static const Outcome& typeset() {
    static const Outcome outcome = run(quoted(CVPDF_PROGRAM) + " " + quoted(CVPDF_SOURCE_DIR "/content/cv.toml") +
                                       " -o " + quoted(pdf_path) + " --strict --quiet");
    return outcome;
  }
  static std::vector<std::string> extracted(const std::string& mode) {
    return split_words(run("pdftotext -enc UTF-8 " + mode + " " + quoted(pdf_path) + " -").printed);
  }
};

TEST_F(SeedWords, TypesetsWithoutADiagnostic) {
  EXPECT_EQ(typeset().status, 0) << typeset().printed;
  EXPECT_EQ(typeset().printed, "");
}

// What the masthead and the pages' feet add must be known, too.
void expect_only_furniture(const std::vector<std::string>& extras) {
  for (const std::string& word : extras) EXPECT_TRUE(is_furniture(word)) << word;
}

// Both ways in which poppler orders words: by what it sees on the page, and as the file's streams have them.
TEST_F(SeedWords, ComeBackWholeAndInReadingOrder) {
  ASSERT_EQ(typeset().status, 0) << typeset().printed;
  const std::vector<ExpectedWord> list = read_word_list(file_text(CVPDF_SOURCE_DIR "/tests/data/seed-words.txt"));
  for (const std::string mode : {"", "-raw"}) {
    SCOPED_TRACE("pdftotext " + mode);
    const WordComparison comparison = compare_words(list, extracted(mode));
    EXPECT_EQ(comparison.difference, "");
    expect_only_furniture(comparison.extras);
  }
}

TEST_F(SeedWords, BeginWithTheName) {
  ASSERT_EQ(typeset().status, 0) << typeset().printed;
  const std::vector<std::string> words = extracted("");
  ASSERT_GE(words.size(), 2U);
  EXPECT_EQ(words[0] + ' ' + words[1], "Xiangru Lian");
}

}  // namespace
}  // namespace cvpdf::golden
