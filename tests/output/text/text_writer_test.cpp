#include "output/text/text_writer.hpp"

#include <gtest/gtest.h>

#include "document/join.hpp"
#include "output/reflow/composed.hpp"

namespace cvpdf::output::plain_text {
namespace {

// What stands under a section's title.
std::string under_title(const std::string& section) {
  const std::string text = written(write_text, composed("[[section]]\ntitle = 'A'\n" + section));
  const std::string title = "Ada Example\n===========\n\nA\n-\n";
  EXPECT_TRUE(text.starts_with(title)) << text;
  return text.substr(std::min(title.size(), text.size()));
}

TEST(TextWriter, WritesSections) {
  struct Row {
    std::string section, text;
  };
  const std::string text = "[[section.text]]\ntext = '''";
  const Row rows[] = {
      {text + "a'''\n" + text + "b'''\n", "a\n\nb\n"},
      {text + "[words](https://a.org/b) here.'''\n", "words <https://a.org/b> here.\n"},
      {text + "[a.org/b](https://a.org/b) here.'''\n", "a.org/b here.\n"},
      {text + "[mail](mailto:ada@a.org)'''\n", "mail <ada@a.org>\n"},
      {text + "[ada@a.org](mailto:ada@a.org)'''\n", "ada@a.org\n"},
      {text + "[one](https://a.org) and [two](https://a.org)'''\n", "one and two <https://a.org>\n"},
      {text + "$x^2$, **bold** and `code`'''\n", "x^2, bold and code\n"},
      {"[[section.list]]\nitems = ['a', { text = 'b', items = ['c'] }]\n[[section.text]]\ntext = 'd'\n",
       "- a\n- b\n  - c\n\nd\n"},
      {"[[section.award]]\ntitle = 'T'\nyear = 2014\n", "2014 T\n"},
      {"[[section.education]]\ndegree = 'D'\ninstitution = 'I'\ndate = 2014\n[[section.education]]\ndegree = 'E'\n",
       "D\nI" + std::string(67, ' ') + "2014\n\nE\n"},
  };
  for (const Row& row : rows) EXPECT_EQ(under_title(row.section), row.text) << row.section;
}

TEST(TextWriter, WritesTheMastheadClose) {
  EXPECT_EQ(written(write_text, composed("headline = 'Analyst'\nemail = 'ada@a.org'\nurl = "
                                         "'https://a.org'\n[[section]]\ntitle = 'S'\n[[section.text]]\ntext = 't'\n")),
            "Ada Example\n===========\nAnalyst\nada@a.org | a.org\n\nS\n-\nt\n");
}

TEST(TextWriter, KeepsPartsApart) {
  document::Document both = composed("[[section]]\ntitle = 'A'\n[[section.text]]\ntext = 'a'\n");
  document::append(composed("[[section]]\ntitle = 'B'\n[[section.project]]\ntitle = 'b'\n"), both);
  EXPECT_EQ(written(write_text, both),
            "Ada Example\n===========\n\nA\n-\na\n\n\nAda Example\n===========\n\nB\n-\nb\n");
}

}  // namespace
}  // namespace cvpdf::output::plain_text
