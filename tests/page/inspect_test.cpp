#include "page/inspect.hpp"

#include <gtest/gtest.h>

#include "page/sample_document.hpp"

namespace cvpdf::page {
namespace {

using document::Role;
using document::StructureId;

std::string remarks(SampleDocument& sample) {
  static_cast<void>(sample.typeset());
  std::string text;
  for (const Diagnostic& found : sample.diagnostics.all()) {
    text += std::string(found.severity == Severity::warning ? "! " : "") + found.code + ": " + found.message + "\n";
  }
  return text;
}

// Each word of up to ten letters has its line.
SampleDocument narrow() { return {105, 1000}; }

StructureId add_node(SampleDocument& sample, Role role, StructureId parent) {
  document::StructureNode node;
  node.role = role;
  node.parent = parent;
  sample.document.structure.push_back(node);
  return static_cast<StructureId>(sample.document.structure.size() - 1);
}

// An item of a list, with a label or without.
void add_item(SampleDocument& sample, std::string_view text, const std::vector<Role>& children) {
  const StructureId item = add_node(sample, Role::list_item, 0);
  StructureId node = item;
  for (const Role role : children) node = add_node(sample, role, item);
  sample.add(sample.paragraph(text));
  sample.document.paragraphs.back().structure = node;
}

TEST(Inspect, ItemsMayBeTooLong) {
  struct Row {
    std::string_view text;
    std::vector<Role> nodes;
    int limit;
    std::string_view expected;
  };
  const Row rows[] = {
      {"abcdefghij abcdefghij abcdefghij", {Role::label, Role::body}, 2, "page/long-item: this item takes 3 lines\n"},
      {"abcdefghij abcdefghij abcdefghij", {Role::label, Role::body}, 3, ""},
      {"abcdefghij abcdefghij abcdefghij", {Role::label, Role::body}, 0, ""},
      {"abcdefghij abcdefghij abcdefghij", {Role::body}, 2, ""},       // A reference.
      {"abcdefghij abcdefghij abcdefghij", {Role::paragraph}, 2, ""},  // No item.
  };
  for (const Row& row : rows) {
    SampleDocument sample = narrow();
    sample.document.checks.item_lines = row.limit;
    add_item(sample, row.text, row.nodes);
    EXPECT_EQ(remarks(sample), row.expected) << row.limit;
  }
}

// Three lines of a column half as wide are two lines.
TEST(Inspect, LinesOfNarrowColumnsCountAsLess) {
  for (const int limit : {1, 2}) {
    SampleDocument sample(205, 1000);
    sample.document.checks.item_lines = limit;
    sample.add(sample.paragraph("abcdefghij"));
    add_item(sample, "abcdefghij abcdefghij abcdefghij", {Role::label, Role::body});
    sample.document.paragraphs.back().style.indent_right = Length::points(100);
    EXPECT_EQ(remarks(sample), limit == 1 ? "page/long-item: this item takes 3 lines\n" : "");
  }
}

TEST(Inspect, AWordMayBeLonely) {
  struct Row {
    std::string text;
    int letters;
    std::string_view expected;
  };
  // Forty letters, and a blank.
  const std::string line = "abcdefghijklmnopqrstuvwxyzabcdefghijklmn ";
  const Row rows[] = {
      {line + "abc.", 4, "paragraph/lonely-word: 'abc.' stands alone on a last line\n"},
      {line + "abc.", 3, ""},
      {line + "abc.", 0, ""},
      {"abc", 4, ""},          // The only line.
      {line + "a b", 4, ""},   // Two words.
      {"abc " + line, 4, ""},  // On its first line.
      {line + "a\u00A0b", 4, ""},
      {line + "abcde", 9, ""},  // More than a tenth of its line.
  };
  for (const Row& row : rows) {
    SampleDocument sample(410, 1000);
    sample.document.checks.lonely_letters = row.letters;
    sample.add(sample.paragraph(row.text));
    EXPECT_EQ(remarks(sample), row.expected) << row.text;
  }
}

TEST(Inspect, AnAddressMayBeParted) {
  struct Row {
    std::string_view before, link;
    std::string_view expected;
  };
  constexpr std::string_view parted = "paragraph/broken-address: this address is parted by a line's end\n";
  const Row rows[] = {
      {"see ", "a.org/bcd/efgh/ijk", parted},
      {"see ", "a.org/b", ""},                               // It goes to the next line whole.
      {"see ", "some words to be linked", ""},               // Words are parted where they end.
      {"a.org/bcd/efgh/ijk ", "me", ""},                     // No link.
      {"", "a.org/bcd/efgh/ijklm/no/pqrstuv/wxyz", parted},  // Once, however many lines it has.
  };
  for (const Row& row : rows) {
    SampleDocument sample = narrow();
    sample.document.checks.broken_addresses = true;
    sample.add(sample.paragraph(row.before));
    const StructureId link = add_node(sample, Role::link, 1);
    sample.document.paragraphs[0].content.emplace_back(document::Text{std::string(row.link), 0, link, {}});
    EXPECT_EQ(remarks(sample), row.expected) << row.link;
  }
}

TEST(Inspect, TextMayBeSmallOnceForEachStyle) {
  SampleDocument sample(300, 100);
  sample.document.checks.smallest_text = Length::points(8);
  document::TextStyle small = sample.document.styles[0];
  small.size = Length::points(7.5);
  document::TextStyle other_language = small;
  other_language.language = "de";
  document::TextStyle unused = small;
  unused.size = Length::points(2);
  document::TextStyle nameless = small;
  nameless.size = Length::points(6);
  for (const auto& style : {small, other_language, unused, nameless}) sample.document.styles.push_back(style);
  sample.document.origins = {{0, "body", {}}, {1, "folio", {1, 7, 12}}, {3, "unused", {}}};
  constexpr document::StyleId used[] = {0, 1, 2, 4};
  for (const document::StyleId style : used) {
    sample.add(sample.paragraph(""));
    sample.document.paragraphs.back().content = {document::Text{"a", style, document::structure_as_block, {}}};
  }
  EXPECT_EQ(remarks(sample),
            "! page/small-text: some text is set in 6 pt, which is hard to read\n"
            "! page/small-text: text of the style 'folio' is set in 7.5 pt, which is hard to read\n");
  EXPECT_EQ(sample.diagnostics.all()[1].span, (SourceSpan{1, 7, 12}));
  EXPECT_EQ(sample.diagnostics.all()[1].hint, "give it 8 pt or more");
}

TEST(Inspect, WithoutLimitsItIsSilent) {
  SampleDocument sample(105, 40);
  for (int i = 0; i < 4; ++i) add_item(sample, "abcdefghij abcdefghij a", {Role::label, Role::body});
  sample.document.styles[0].size = Length::points(1);
  EXPECT_EQ(remarks(sample), "");
}

}  // namespace
}  // namespace cvpdf::page
