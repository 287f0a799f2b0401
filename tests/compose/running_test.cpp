#include "compose/running.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>

#include "compose/composing.hpp"
#include "document/names.hpp"

namespace cvpdf::compose {
namespace {

Composed compose_with_head(std::string_view head, const layout::Layout& layout = classic()) {
  return compose_with(layout, "format = 1\n" + std::string(head) +
                                  "\n[person]\nname = \"Shaquille O'Neal\"\n[[section]]\ntitle = 'S'\n"
                                  "[[section.text]]\ntext = 't'\n");
}

// The layout classic with other tables laid over.
layout::Layout extended(std::string_view tables) {
  // Tests run side by side: each has a file of its own.
  const std::string path = fmt::format("{}/tests/compose/running-{}.toml", CVPDF_BINARY_DIR,
                                       testing::UnitTest::GetInstance()->current_test_info()->name());
  std::ofstream(path) << "extends = 'classic'\n" << tables;
  return read_layout(path);
}

TEST(Footer, NamesThePersonAndThePage) {
  const Composed composed = compose_with_head("");
  ASSERT_EQ(composed.document.running.size(), 1U);
  const document::Running& running = composed.document.running.front();
  EXPECT_EQ(running.when, document::Running::When::several_pages);
  EXPECT_EQ(print(composed.document, running.flow.front()), "Shaquille O’Neal · # / ##");
  EXPECT_NEAR((running.frame.origin.y + running.frame.size.height).points(), 841.89 - 14 * 72 / 25.4, 0.01);
}

TEST(Footer, SaysTheLanguagesWords) {
  using Kind = layout::Part::Kind;
  layout::Layout layout = classic();
  const std::pair<Kind, std::string_view> parts[] = {{Kind::word, "folio"}, {Kind::literal, " "}, {Kind::slot, "page"},
                                                     {Kind::literal, " "},  {Kind::word, "of"},   {Kind::literal, " "},
                                                     {Kind::slot, "pages"}};
  layout::Pattern pattern;
  for (const auto& [kind, text] : parts) {
    pattern.emplace_back();
    pattern.back().kind = kind;
    pattern.back().text = text;
  }
  layout.footer.lines.front().pattern = pattern;
  const Composed composed = compose_with(layout,
                                         "language = 'de'\n[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n"
                                         "[[section.text]]\ntext = 't'\n");
  EXPECT_EQ(print(composed.document, composed.document.running.front().flow.front()), "Seite # von ##");
}

TEST(Footer, IsTheLayouts) {
  layout::Layout layout = classic();
  layout.footer.when = layout::RunningForm::When::never;
  EXPECT_TRUE(compose_with_head("", layout).document.running.empty());
  layout.footer.when = layout::RunningForm::When::rest;
  EXPECT_EQ(compose_with_head("", layout).document.running.front().when, document::Running::When::rest);
}

// "top rest: words", one line for each running content.
std::string running_text(const Composed& composed) {
  std::string out;
  for (const document::Running& running : composed.document.running) {
    out += running.edge == document::Running::Edge::top ? "top " : "bottom ";
    out += document::name(running.when);
    for (const document::Block& block : running.flow) out += ": " + print(composed.document, block);
    out += "\n";
  }
  return out;
}

struct RunningRow {
  std::string_view tables, expected;
};
constexpr std::string_view dated = "date = '2024-05'\nlegal = 'I *consent*.'\n";

TEST(Running, StandsWhereTheLayoutSays) {
  constexpr RunningRow rows[] = {
      {"[footer]\nwhen = 'never'\n", ""},
      {"[footer]\nwhen = 'always'\n", "bottom always: Shaquille O’Neal · # / ##\n"},
      {"[footer]\npattern = '{name} >> {page}'\n", "bottom several_pages: Shaquille O’Neal >> #\n"},
      {"[footer]\npattern = ['{legal}', '[{date}] >> {page}']\n", "bottom several_pages: I *consent*.: 2024.05 >> #\n"},
      {"[footer]\nfirst = '{date}'\n", "bottom first_of_several: 2024.05\nbottom rest: Shaquille O’Neal · # / ##\n"},
      {"[footer]\nwhen = 'always'\nfirst = '{date}'\n",
       "bottom first: 2024.05\nbottom rest: Shaquille O’Neal · # / ##\n"},
      {"[footer]\nwhen = 'always'\nfirst = ''\n", "bottom rest: Shaquille O’Neal · # / ##\n"},
      {"[footer]\nwhen = 'rest'\nfirst = '{date}'\n", "bottom rest: Shaquille O’Neal · # / ##\n"},
      {"[header]\nwhen = 'always'\npattern = '{name}, {date}'\n[footer]\nwhen = 'never'\n",
       "top always: Shaquille O’Neal, 2024.05\n"},
  };
  for (const RunningRow& row : rows)
    EXPECT_EQ(running_text(compose_with_head(dated, extended(row.tables))), row.expected);
}

TEST(Running, PrintsNothingWhereTheContentHasNothing) {
  const layout::Layout layout = extended("[header]\nwhen = 'always'\npattern = '{legal}'\n[footer]\nwhen = 'never'\n");
  EXPECT_EQ(running_text(compose_with_head("", layout)), "");
}

TEST(Running, GrowsFromThePagesEdge) {
  const Composed composed =
      compose_with_head("", extended("[header]\nwhen = 'always'\npattern = '{name}'\nfrom_edge = '10mm'\ngap = 2\n"));
  const document::Running& header = composed.document.running.front();
  EXPECT_NEAR(header.frame.origin.y.points(), 10 * 72 / 25.4, 0.01);
  EXPECT_EQ(header.gap, Length::points(26));
}

// Nothing of it is in the structure: not its links, terms or formulas.
TEST(Running, IsSilent) {
  const Composed composed = compose_with_head(
      "legal = 'See https://example.org, $x^2$ and Zeitgeist'\nterms = { Zeitgeist = { language = 'de' } }\n",
      extended("[footer]\npattern = '{legal}'\nwhen = 'always'\n"));
  EXPECT_EQ(print(composed.document, composed.document.running.front().flow.front()),
            "See https://example.org, $x^2$ and Zeitgeist");
  for (const document::StructureNode& node : composed.document.structure) {
    EXPECT_TRUE(node.role != document::Role::link && node.role != document::Role::formula &&
                node.role != document::Role::span);
  }
}

TEST(Running, HasASlotForNothingElse) {
  const Composed composed = compose_with_head("", extended("[header]\npattern = '{nam}'\nfirst = '{headline}'\n"));
  std::string messages;
  for (const Diagnostic& row : composed.diagnostics.all()) messages += row.code + " " + row.message + "; ";
  EXPECT_EQ(messages,
            "compose/unknown-slot there is no slot 'nam'; compose/unknown-slot there is no slot 'headline'; ");
}

}  // namespace
}  // namespace cvpdf::compose
