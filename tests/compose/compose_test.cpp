#include "compose/compose.hpp"

#include <gtest/gtest.h>

#include "compose/composing.hpp"
#include "document/dump.hpp"

namespace cvpdf::compose {
namespace {

constexpr std::string_view body =
    "[person]\nname = 'A'\n[[section]]\ntitle = 'Straße & *More*'\n[[section.text]]\ntext = 't'\n";

Composed compose_headed(std::string_view head) {
  return compose_with(classic(), "format = 1\n" + std::string(head) + "\n" + std::string(body));
}

TEST(Compose, TakesTheContentsPaper) {
  EXPECT_EQ(compose_headed("").document.page.height, Length::points(841.8898));
  const Composed letter = compose_headed("paper = 'letter'");
  EXPECT_EQ(letter.document.page.height, Length::points(792));
  const Rect text = letter.document.regions.front().rest;
  EXPECT_EQ(text.origin.x, Length::points(1.1 * 72));
  EXPECT_EQ(text.size.width, Length::points(612) - Length::points(1.1 * 72) * 2);
}

TEST(Compose, SetsSectionTitlesInRealCapitals) {
  const Composed composed = compose_headed("language = 'de'");
  EXPECT_EQ(print(composed, 1), "STRASSE & *MORE*\n---\nt\n");
  // A bookmark is not shouted.
  for (const document::StructureNode& node : composed.document.structure) {
    if (node.role == document::Role::heading2) {
      EXPECT_EQ(node.title, "Straße & More");
    }
  }
}

// The content's [typography] over the layout's, that over what is built in.
TEST(Compose, FollowsTheRulesThatContentAndLayoutSwitch) {
  constexpr auto quotes = static_cast<std::size_t>(TextRule::quotes);
  constexpr auto units = static_cast<std::size_t>(TextRule::units);
  const std::string text = "[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n[[section.text]]\ntext = '\"5 kg\" ...'\n";
  layout::Layout layout = classic();
  EXPECT_EQ(print(compose_with(layout, text), 3), "“5\u00A0kg” …\n");
  EXPECT_EQ(print(compose_with(layout, "typography = { quotes = false, units = false }\n" + text), 3), "\"5 kg\" …\n");
  layout.typography[quotes] = false;
  layout.typography[units] = false;
  EXPECT_EQ(print(compose_with(layout, text), 3), "\"5 kg\" …\n");
  EXPECT_EQ(print(compose_with(layout, "typography = { quotes = true }\n" + text), 3), "“5 kg” …\n");
}

// An address is never set, nor is code; lines of the source do not matter.
TEST(Compose, SetsRunningTextAlone) {
  const std::string head = "[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n[[section.text]]\n";
  const auto printed = [&head](std::string_view text) {
    return print(compose_with(classic(), head + "text = \"\"\"" + std::string(text) + "\"\"\"\n"), 3);
  };
  EXPECT_EQ(printed("see https://a.org/x--y and `a -- b`"), "see https://a.org/x--y and a -- b\n");
  EXPECT_EQ(printed("[it's](https://a.org/it's)"), "it’s\n");
  EXPECT_EQ(printed("5\nkg and Dr.\nX, 'a\nb'"), "5\u00A0kg and Dr.\u00A0X, ‘a b’\n");
  EXPECT_EQ(printed("\\\"**x**\\\", 5 *kg*"), "“**x**”, 5\u00A0*kg*\n");
}

TEST(Compose, SaysWhoseItIs) {
  const Composed composed = compose_headed("language = 'fr'");
  EXPECT_EQ(composed.document.metadata.author, "A");
  EXPECT_EQ(composed.document.metadata.title, "A");
  EXPECT_EQ(composed.document.metadata.language, "fr");
  for (const document::TextStyle& style : composed.document.styles) EXPECT_EQ(style.language, "fr");
}

TEST(Compose, KeywordsAreMetadataOnly) {
  const Composed composed = compose_headed("keywords = ['C++ 20', 'type']");
  EXPECT_EQ(composed.document.metadata.keywords, (std::vector<std::string>{"C++ 20", "type"}));
  EXPECT_EQ(composed.document.paragraphs.size(), compose_headed("").document.paragraphs.size());
}

TEST(Compose, IsTheSameEveryTime) {
  EXPECT_EQ(document::dump(compose_headed("").document), document::dump(compose_headed("").document));
}

// A layout that says nothing still shows everything.
TEST(Compose, ManagesWithThePlainestLayout) {
  layout::Layout plain = classic();
  plain.arrangements.clear();
  plain.lists = {};
  plain.masthead = {};
  plain.footer = {};
  const Composed composed =
      compose_with(plain,
                   "format = 1\n[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n[[section.text]]\ntext = 't'\n"
                   "[[section.list]]\nitems = ['i']\n[[section.award]]\ntitle = 'w'\n");
  EXPECT_EQ(print(composed), "S\n---\nt\n[] i\n");
  EXPECT_EQ(codes(composed.diagnostics), "3:9 compose/slot-not-shown\n11:10 compose/slot-not-shown\n");
}

}  // namespace
}  // namespace cvpdf::compose
