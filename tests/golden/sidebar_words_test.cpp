// The real CV in the layout sidebar: each column holds the words of its sections, whole and in order, and the file's
// streams have column after column on each page. Needs CVPDF_PROGRAM (the program's path) and pdftotext.
#include <gtest/gtest.h>

#include <set>
#include <sstream>

#include "golden/file_text.hpp"
#include "golden/program.hpp"
#include "golden/words.hpp"

namespace cvpdf::golden {
namespace {

constexpr auto sidebar_path = CVPDF_BINARY_DIR "/sidebar_words_test.pdf";
// As the list has them: "2022.02 –".
constexpr auto seed_dates = " --set 'dates.month={year}.{month}' --set 'dates.ongoing=\"\"'";
constexpr int fill_edge = 176;  // Points from the page's left edge: 62 mm.
constexpr int page_width = 595, page_height = 842;

// The list of the whole CV, cut where sections begin: those of the sidebar, and the others.
struct Lists {
  std::vector<ExpectedWord> main, sidebar;
};
Lists lists() {
  Lists lists;
  bool is_sidebar = false;
  for (ExpectedWord& word : read_word_list(file_text(CVPDF_SOURCE_DIR "/tests/data/seed-words.txt"))) {
    const std::string& first = word.front();
    if (first == "EDUCATION" || first == "AWARDS") is_sidebar = true;
    if (first == "EMPLOYMENT" || first == "PUBLICATIONS") is_sidebar = false;
    (is_sidebar ? lists.sidebar : lists.main).push_back(std::move(word));
  }
  return lists;
}

std::string between(int left, int right) {
  return " -x " + std::to_string(left) + " -y 0 -W " + std::to_string(right - left) + " -H " +
         std::to_string(page_height);
}

class SidebarWords : public testing::Test {
 protected:
  static const Outcome& typeset() {
    static const Outcome outcome = run(quoted(CVPDF_PROGRAM) + " " + quoted(CVPDF_SOURCE_DIR "/content/cv.toml") +
                                       " -o " + quoted(sidebar_path) + " --layout sidebar --strict" + seed_dates);
    return outcome;
  }
  static std::vector<std::string> extracted(const std::string& options) {
    return split_words(run("pdftotext -enc UTF-8 " + options + " " + quoted(sidebar_path) + " -").printed);
  }
};

// All that there is to say of it: remarks on three long items.
TEST_F(SidebarWords, TypesetsWithThreeRemarks) {
  EXPECT_EQ(typeset().status, 0) << typeset().printed;
  EXPECT_EQ(headlines(typeset().printed),
            "cv.toml:195:12: note: this item takes 8 lines [page/long-item]\n"
            "cv.toml:211:12: note: this item takes 7 lines [page/long-item]\n"
            "cv.toml:263:12: note: this item takes 7 lines [page/long-item]\n");
  EXPECT_EQ(typeset().printed.find("warning"), std::string::npos);
}

TEST_F(SidebarWords, StandInTheirColumns) {
  ASSERT_EQ(typeset().status, 0) << typeset().printed;
  const Lists expected = lists();
  ASSERT_GT(expected.sidebar.size(), 200U);
  const WordComparison side = compare_words(expected.sidebar, extracted(between(0, fill_edge)));
  EXPECT_EQ(side.difference, "");
  EXPECT_TRUE(side.extras.empty());
  const WordComparison main = compare_words(expected.main, extracted(between(fill_edge, page_width)));
  EXPECT_EQ(main.difference, "");
  for (const std::string& word : main.extras) EXPECT_TRUE(is_furniture(word)) << word;
}

// Page by page the main column, then the sidebar, and never a line of one between two of the other.
TEST_F(SidebarWords, AreReadColumnByColumn) {
  ASSERT_EQ(typeset().status, 0) << typeset().printed;
  constexpr int pages_with_both = 2;
  for (int page = 1; page <= pages_with_both; ++page) {
    const std::string of_page = "-raw -f " + std::to_string(page) + " -l " + std::to_string(page);
    std::vector<std::string> columns = extracted(of_page + between(fill_edge, page_width));
    const std::vector<std::string> side = extracted(of_page + between(0, fill_edge));
    EXPECT_FALSE(side.empty());
    columns.insert(columns.end(), side.begin(), side.end());
    EXPECT_EQ(extracted(of_page), columns) << page;
  }
}

std::set<std::string> lines_of(const std::string& text) {
  std::set<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.insert(line);
  return lines;
}

class SidebarResume : public testing::Test {
 protected:
  static std::string text(const std::string& options) {
    static const std::string pdf = CVPDF_BINARY_DIR "/sidebar_resume_test.pdf";
    static const Outcome outcome = run(quoted(CVPDF_PROGRAM) + " " + quoted(CVPDF_SOURCE_DIR "/examples/sidebar.toml") +
                                       " -o " + quoted(pdf) + " --strict");
    EXPECT_EQ(outcome.status, 0);
    EXPECT_NE(outcome.printed.find(": 1 page,"), std::string::npos) << outcome.printed;
    return run("pdftotext -enc UTF-8 " + options + " " + quoted(pdf) + " -").printed;
  }
};

// The file's streams: who it is, how to reach him, then column after column.
TEST_F(SidebarResume, IsReadInOrder) {
  const std::vector<std::string> main = split_words(text("-raw" + between(fill_edge, page_width)));
  const std::vector<std::string> side = split_words(text("-raw" + between(0, fill_edge)));
  constexpr std::ptrdiff_t name_and_headline = 5;
  const auto skills = std::find(side.begin(), side.end(), "SKILLS");
  ASSERT_GT(main.size(), 5U);
  ASSERT_NE(skills, side.end());
  std::vector<std::string> expected(main.begin(), main.begin() + name_and_headline);
  expected.insert(expected.end(), side.begin(), skills);
  expected.insert(expected.end(), main.begin() + name_and_headline, main.end());
  expected.insert(expected.end(), skills, side.end());
  EXPECT_EQ(split_words(text("-raw")), expected);
}

// Nor does what sorts words by their places take two columns for one line.
TEST_F(SidebarResume, HasNoLineOfTwoColumns) {
  std::set<std::string> known = lines_of(text(between(0, fill_edge)));
  known.merge(lines_of(text(between(fill_edge, page_width))));
  for (const std::string& line : lines_of(text(""))) EXPECT_TRUE(known.count(line) > 0) << line;
}

}  // namespace
}  // namespace cvpdf::golden
