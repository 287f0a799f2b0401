// No format that reflows loses a word of any CV in the repository, nor adds one.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "expected_text.hpp"
#include "golden/file_text.hpp"
#include "output/html/html_writer.hpp"
#include "output/markdown/markdown_writer.hpp"
#include "output/reflow/composed.hpp"
#include "output/reflow/reflow.hpp"
#include "output/text/text_writer.hpp"
#include "unicode/text.hpp"

namespace cvpdf::output {
namespace {

// Without marks and punctuation, of one case: an address may stand between a word and its comma.
std::string bare(std::string_view words) { return unicode::folded(comparable(words)); }

bool says_something(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = unicode::next_code_point(word, at);
    if (unicode::is_letter(c) || unicode::is_digit(c)) return true;
  }
  return false;
}

// Bullets are no words.
std::vector<std::string> split(const std::string& words) {
  std::vector<std::string> result;
  for (std::size_t begin = 0; begin < words.size();) {
    const std::size_t end = std::min(words.find(' ', begin), words.size());
    if (says_something(words.substr(begin, end - begin))) result.push_back(words.substr(begin, end - begin));
    begin = end + 1;
  }
  return result;
}

// Without formulas, which part the words around them.
std::vector<std::string> expected_words(const document::Document& document) {
  std::string words;
  for (const verify::ExpectedText& text : expected_text(document)) {
    const bool is_formula = text.kind == verify::ExpectedText::Kind::formula;
    words += is_formula ? " " : text.utf8;
    if (text.then == verify::ExpectedText::Then::block_ends) words += ' ';
  }
  return split(bare(words));
}

// The first word that is not there, in its order; empty: none. An address may stand between two words, no paragraph.
std::string first_missing(const std::vector<std::string>& expected, const std::string& said) {
  constexpr std::size_t farthest = 300;
  std::size_t place = 0;
  for (const std::string& word : expected) {
    const std::size_t found = said.find(word, place);
    if (found == std::string::npos || found > place + farthest)
      return word + " behind " + said.substr(place - std::min<std::size_t>(place, 60), 120);
    place = found + word.size();
  }
  return {};
}

class ReflowedWords : public ::testing::TestWithParam<std::string> {};

TEST_P(ReflowedWords, StandInEveryFormat) {
  const document::Document document = composed_file(GetParam());
  const std::vector<std::string> expected = expected_words(document);
  ASSERT_FALSE(expected.empty());
  EXPECT_EQ(first_missing(expected, bare(written(plain_text::write_text, document))), "");
  EXPECT_EQ(first_missing(expected, bare(html_words(written(html::write_html, document)))), "");
  EXPECT_EQ(first_missing(expected, bare(markdown_words(written(markdown::write_markdown, document)))), "");
}

// A dash may stand before a date.
std::string without_dashes(std::string words) {
  for (std::size_t at = words.find(" — "); at != std::string::npos; at = words.find(" — ", at)) {
    words.replace(at, std::string_view(" — ").size(), " ");
  }
  return words;
}

TEST_P(ReflowedWords, AreExactlyThoseThatAMarkdownParserReads) {
  const document::Document document = composed_file(GetParam());
  EXPECT_EQ(without_dashes(comparable(markdown_words(written(markdown::write_markdown, document)))),
            without_dashes(comparable(tree_words(reflow::reflow(document)))));
}

TEST_P(ReflowedWords, StandInCleanLines) {
  const std::string text = written(plain_text::write_text, composed_file(GetParam()));
  for (const char* const never : {" \n", "\t", "\r", "\n\n\n", "\u00A0", "\u00AD"}) {
    EXPECT_EQ(text.find(never), std::string::npos) << text;
  }
  EXPECT_TRUE(text.ends_with('\n') && !text.ends_with("\n\n"));
}

INSTANTIATE_TEST_SUITE_P(Contents, ReflowedWords, ::testing::ValuesIn(all_contents()),
                         [](const ::testing::TestParamInfo<std::string>& row) {
                           std::string name = row.param;
                           for (char& c : name) c = std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
                           return name;
                         });

// Files that a human has read. CVPDF_ACCEPT=1 writes them anew; review the difference.
void compare(const std::string& path, const std::string& actual) {
  const std::string file = std::string(CVPDF_SOURCE_DIR) + "/" + path;
  if (std::getenv("CVPDF_ACCEPT") != nullptr) std::ofstream(file, std::ios::binary) << actual;
  EXPECT_EQ(golden::file_text(file), actual) << file;
}

TEST(ReflowedFiles, AreAsBefore) {
  const std::string folder = "tests/output/reflow/cases/";
  const std::pair<std::string, std::string> cases[] = {{folder + "everything", folder + "everything.toml"},
                                                       {folder + "lists", "tests/golden/cases/lists/cv.toml"}};
  for (const auto& [name, content] : cases) {
    const document::Document document = composed_file(content);
    compare(name + ".txt", written(plain_text::write_text, document));
    compare(name + ".md", written(markdown::write_markdown, document));
    const std::string page = written(html::write_html, document);
    compare(name + ".html", page.substr(std::min(page.find("<body>"), page.size())));
  }
}

}  // namespace
}  // namespace cvpdf::output
