#include "output/markdown/markdown_writer.hpp"

#include <gtest/gtest.h>

#include "document/join.hpp"
#include "output/markdown/inline_markdown.hpp"
#include "output/reflow/composed.hpp"

namespace cvpdf::output::markdown {
namespace {

reflow::Piece piece(std::string utf8, reflow::Emphasis emphasis = {}, std::string target = {}) {
  reflow::Piece made;
  made.utf8 = std::move(utf8);
  made.emphasis = emphasis;
  if (!target.empty()) made.link = 1;
  made.target = std::move(target);
  return made;
}

constexpr reflow::Emphasis bold{true, false, false, false, false}, italic{false, true, false, false, false},
    both{true, true, false, false, false}, code{false, false, true, false, false};

TEST(InlineMarkdown, MarksEmphasisWhereItHolds) {
  struct Row {
    reflow::Line line;
    std::string markdown;
  };
  reflow::Piece line_break;
  line_break.kind = reflow::Piece::Kind::line_break;
  const Row rows[] = {
      {{piece("a "), piece("b", bold), piece(" c")}, "a **b** c"},
      {{piece("Label: ", bold), piece("text")}, "**Label:** text"},
      {{piece("a"), piece(" b ", italic), piece("c")}, "a *b* c"},
      {{piece("half"), piece("bold", bold), piece("word")}, "half**bold**word"},
      {{piece("a"), piece("(b)", bold), piece("c")}, "a(b)c"},  // CommonMark would not see it.
      {{piece("a", bold), piece("b", italic)}, "**a**b"},
      {{piece("a ", bold), piece("b", both), piece(" c", bold)}, "**a *b* c**"},
      {{piece("a", both)}, "***a***"},
      {{piece("a", both), piece(" b", bold)}, "***a* b**"},
      {{piece("f(x)", code), piece(".")}, "`f(x)`."},
      {{piece("see ", {}, "https://a.org"), piece("it", bold, "https://a.org")}, "[see **it**](https://a.org)"},
      {{piece("x", {}, "javascript:y")}, "x"},
      {{piece("a"), line_break, piece("- b")}, "a\\\n  \\- b"},
      {{piece("1", {}), piece(". a", bold)}, "1\\. a"},
      {{piece(" a")}, "a"},
  };
  for (const Row& row : rows) EXPECT_EQ(inline_markdown(row.line, At::line_start, "  "), row.markdown);
}

std::string under_title(const std::string& section) {
  const std::string text = written(write_markdown, composed("[[section]]\ntitle = 'A'\n" + section));
  const std::string title = "# Ada Example\n\n## A\n\n";
  EXPECT_TRUE(text.starts_with(title)) << text;
  return text.substr(std::min(title.size(), text.size()));
}

TEST(MarkdownWriter, WritesSections) {
  struct Row {
    std::string section, markdown;
  };
  const std::string text = "[[section.text]]\ntext = '''";
  const Row rows[] = {
      {text + "a'''\n" + text + "b'''\n", "a\n\nb\n"},
      {text + "$D^2$ and $n$'''\n", "$`D^2`$ and n\n"},
      {"[[section.list]]\nitems = ['a', { text = 'b', items = ['c'] }]\n[[section.text]]\ntext = 'd'\n",
       "- a\n- b\n  - c\n\nd\n"},
      {"[[section.award]]\ntitle = 'T'\nyear = 2014\n", "- 2014 T\n"},
      {"[[section.education]]\ndegree = 'D'\ninstitution = 'I'\ndate = 2014\n", "### D\n\n*I* — 2014\n"},
      {"[[section.experience]]\norganization = 'O'\ndate = 2014\nsummary = 's'\n", "### O\n\n2014\n\ns\n"},
      {"[[section.list]]\ntitle = 'T'\nlists = 'inline'\nitems = ['a', 'b']\n", "**T:** a\u00A0· b\n"},
  };
  for (const Row& row : rows) EXPECT_EQ(under_title(row.section), row.markdown) << row.section;
}

// Lists of two items each, with `labels`, as those of a letter.
std::string lists_with(const std::vector<std::string>& labels) {
  std::string section = "[[section]]\ntitle = 'A'\n";
  for (std::size_t i = 0; i < labels.size(); i += 2) section += "[[section.list]]\nitems = ['a', 'b']\n";
  document::Document lists = composed(section);
  auto label = labels.begin();
  for (document::Paragraph& paragraph : lists.paragraphs) {
    if (paragraph.label) std::get<document::Text>(paragraph.label->content.at(0)).utf8 = *label++;
  }
  const std::string text = written(write_markdown, lists);
  return text.substr(text.find("## A\n\n") + 6);
}

// Another sign begins another list; numbers are kept.
TEST(MarkdownWriter, KeepsListsApart) {
  struct Row {
    std::vector<std::string> labels;
    std::string markdown;
  };
  const Row rows[] = {
      {{"•", "•", "•", "•", "•", "•"}, "- a\n- b\n\n* a\n* b\n\n- a\n- b\n"},
      {{"•", "•", "1.", "2."}, "- a\n- b\n\n1. a\n2. b\n"},
      {{"1.", "2.", "•", "•"}, "1. a\n2. b\n\n- a\n- b\n"},
      {{"1.", "2.", "3.", "4.", "1.", "2."}, "1. a\n2. b\n\n3) a\n4) b\n\n1. a\n2. b\n"},
      {{"3)", "4)", "1)", "2)", "1)", "2)"}, "3) a\n4) b\n\n1. a\n2. b\n\n1) a\n2) b\n"},
  };
  for (const Row& row : rows) EXPECT_EQ(lists_with(row.labels), row.markdown);
}

TEST(MarkdownWriter, KeepsPartsApart) {
  document::Document both = composed("[[section]]\ntitle = 'A'\n[[section.text]]\ntext = 'a'\n");
  document::append(composed("[[section]]\ntitle = 'B'\n[[section.project]]\ntitle = 'b'\n"), both);
  EXPECT_EQ(written(write_markdown, both), "# Ada Example\n\n## A\n\na\n\n---\n\n# Ada Example\n\n## B\n\n### b\n");
}

}  // namespace
}  // namespace cvpdf::output::markdown
