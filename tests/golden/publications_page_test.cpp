// The examples of examples/publications.md, through the program: each content is typeset without a warning and read
// back, and says on its page what the text behind it says. Needs CVPDF_PROGRAM, and pdftotext of poppler.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "golden/file_text.hpp"
#include "golden/program.hpp"

namespace cvpdf::golden {
namespace {

// What stands between fences, "```toml" or "```toml house.toml" and "```".
struct Example {
  std::string kind, file, text;
  int line = 0;  // Of the page, from 1.
};

std::vector<Example> examples_of(const std::string& page) {
  std::vector<Example> examples;
  std::istringstream lines(page);
  bool is_inside = false;
  int number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    if (line.starts_with("```")) {
      is_inside = !is_inside;
      if (!is_inside) continue;
      const std::size_t blank = std::min(line.find(' '), line.size());
      const std::string file = blank == line.size() ? "" : line.substr(blank + 1);
      examples.push_back({line.substr(3, blank - 3), file, "", number});
    } else if (is_inside) {
      examples.back().text += line + '\n';
    }
  }
  EXPECT_FALSE(is_inside) << "the last fence has no end";
  return examples;
}

// The words with a blank between each two, and none before what closes: pdftotext ends a line at raised marks.
std::string with_single_blanks(const std::string& text) {
  std::string line;
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    const bool closes = word.front() == ',' || word.front() == '.' || word.front() == ';';
    if (!line.empty() && !closes) line += ' ';
    line += word;
  }
  return line;
}

// What every content begins with, and who it is of if it does not say so.
std::string whole_content(const std::string& example) {
  const std::string person = "\n[person]\nname = \"Xiangru Lian\"\n";
  return "format = 1\n" + example + (example.find("[person]") == std::string::npos ? person : "");
}

class PublicationsPage : public testing::Test {
 protected:
  void SetUp() override {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }

  void typeset(const Example& content) const {
    write("cv.toml", whole_content(content.text));
    const Outcome outcome =
        run("cd " + quoted(folder_.string()) + " && " + quoted(CVPDF_PROGRAM) + " cv.toml --strict --verify -o cv.pdf");
    EXPECT_EQ(outcome.status, 0) << "publications.md:" << content.line << '\n' << outcome.printed;
  }

  // All below the first line, which is the name.
  [[nodiscard]] std::string printed() const {
    const std::string text = run("pdftotext -raw " + quoted((folder_ / "cv.pdf").string()) + " -").printed;
    return with_single_blanks(text.substr(std::min(text.find('\n'), text.size())));
  }

  void carry_out(const Example& example) const {
    if (!example.file.empty()) return write(example.file, example.text);
    if (example.kind == "bib") return write("pubs.bib", example.text);
    if (example.kind == "toml") return typeset(example);
    EXPECT_EQ(example.kind, "text") << "publications.md:" << example.line;
    EXPECT_EQ(printed(), with_single_blanks(example.text)) << "publications.md:" << example.line;
  }

  const std::filesystem::path folder_ = own_path("");
};

TEST_F(PublicationsPage, SaysWhatIsPrinted) {
  const std::vector<Example> examples = examples_of(file_text(CVPDF_SOURCE_DIR "/examples/publications.md"));
  constexpr std::size_t fewest = 20;
  EXPECT_GE(examples.size(), fewest);
  for (const Example& example : examples) carry_out(example);
}

// Each text stands behind a content: else it would be compared with another one's page.
TEST_F(PublicationsPage, HasContentsBeforeItsTexts) {
  std::string before;
  for (const Example& example : examples_of(file_text(CVPDF_SOURCE_DIR "/examples/publications.md"))) {
    const bool is_well_placed = example.kind != "text" || before == "toml";
    EXPECT_TRUE(is_well_placed) << "publications.md:" << example.line << ": behind " << before;
    before = example.file.empty() ? example.kind : example.file;
  }
}

TEST(PublicationsPageText, IsComparedByItsWords) {
  struct Row {
    std::string_view text, line;
  };
  const Row rows[] = {{" a\n b\f", "a b"}, {"A¶\n, B§\n. “T”", "A¶, B§. “T”"}, {"(¶\nx; y", "(¶ x; y"}, {"ab", "ab"}};
  for (const Row& row : rows) EXPECT_EQ(with_single_blanks(std::string(row.text)), row.line);
}

TEST(PublicationsPageText, IsCutAtItsFences) {
  const std::vector<Example> examples = examples_of("a\n```bib\nx\n\ny\n```\n```toml my.toml\n```\n");
  ASSERT_EQ(examples.size(), 2U);
  EXPECT_EQ(examples[0].kind + "|" + examples[0].file + "|" + examples[0].text, "bib||x\n\ny\n");
  EXPECT_EQ(examples[1].kind + "|" + examples[1].file + "|" + examples[1].text, "toml|my.toml|");
  EXPECT_EQ(examples[1].line, 7);
}

}  // namespace
}  // namespace cvpdf::golden
