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
      {"[footer]\npattern = ['{legal}', '[{date}] >> {page}']\n", "bottom always: I *consent*.: 2024.05 >> #\n"},
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

struct DistanceRow {
  std::string_view tables, told;
};

// The page is 297 mm high, with margins of 23 and 29.
TEST(Running, StandsWithinTheMargin) {
  constexpr std::string_view top = "[header]\nwhen = 'always'\npattern = '{name}'\nfrom_edge = ";
  constexpr std::string_view bottom = "[footer]\nwhen = 'always'\nfrom_edge = ";
  const DistanceRow rows[] = {
      {"'22mm'\n", ""},
      {"'23.5mm'\n",
       "compose/line-in-text: the header stands 23.5 mm from the page's edge, and the text gives way to it "
       "(the margin is 23 mm: let from_edge be less)"},
      {"'240mm'\n",
       "compose/no-room: the header stands 240 mm from the page's edge, which leaves 23.4 mm for text (the "
       "margin is 23 mm: let from_edge be less)"},
      {"'400mm'\n",
       "compose/no-room: the header stands 400 mm from the page's edge, which leaves 0 mm for text (the "
       "margin is 23 mm: let from_edge be less)"},
  };
  for (const DistanceRow& row : rows) {
    const Composed composed = compose_with_head("", extended(std::string(top) + std::string(row.tables)));
    std::string told;
    for (const Diagnostic& one : composed.diagnostics.all()) {
      told += one.code + ": " + one.message + " (" + one.hint + ")";
      EXPECT_NE(one.span.file, 0U);
    }
    EXPECT_EQ(told, row.told);
  }
  EXPECT_EQ(compose_with_head("", extended(std::string(bottom) + "'28mm'\n")).diagnostics.all().size(), 0U);
  EXPECT_EQ(compose_with_head("", extended(std::string(bottom) + "'30mm'\n")).diagnostics.all().size(), 1U);
  // What prints nothing stands nowhere.
  EXPECT_EQ(
      compose_with_head("", extended("[footer]\npattern = '{legal}'\nfrom_edge = '99mm'\n")).diagnostics.all().size(),
      0U);
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
