// The whole way, for the real CV: content/cv.toml → the program → a PDF → pdftotext → every word, in reading order.
// Needs CVPDF_PROGRAM (the program's path) and pdftotext.
#include <gtest/gtest.h>

#include "golden/file_text.hpp"
#include "golden/program.hpp"
#include "golden/words.hpp"

namespace cvpdf::golden {
namespace {

constexpr auto seed_pdf = CVPDF_BINARY_DIR "/seed_words_test.pdf";

class SeedWords : public testing::Test {
 protected:
  // Once per process; test processes may run side by side, since the program replaces a file in one step.
  static const Outcome& typeset() {
    static const Outcome outcome = run(quoted(CVPDF_PROGRAM) + " " + quoted(CVPDF_SOURCE_DIR "/content/cv.toml") +
                                       " -o " + quoted(seed_pdf) + " --strict");
    return outcome;
  }
  static std::vector<std::string> extracted(const std::string& mode) {
    return split_words(run("pdftotext -enc UTF-8 " + mode + " " + quoted(seed_pdf) + " -").printed);
  }
};

// All that there is to say of it: two items, of PERSIA and Bagua, are too long to be skimmed.
TEST_F(SeedWords, TypesetsWithTwoRemarks) {
  EXPECT_EQ(typeset().status, 0) << typeset().printed;
  EXPECT_EQ(headlines(typeset().printed),
            "cv.toml:195:12: note: this item takes 6 lines [page/long-item]\n"
            "cv.toml:211:12: note: this item takes 6 lines [page/long-item]\n");
  EXPECT_EQ(typeset().printed.find("warning"), std::string::npos);
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
