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

TEST(Compose, SaysWhoseItIs) {
  const Composed composed = compose_headed("language = 'fr'");
  EXPECT_EQ(composed.document.metadata.author, "A");
  EXPECT_EQ(composed.document.metadata.title, "A");
  EXPECT_EQ(composed.document.metadata.language, "fr");
  for (const document::TextStyle& style : composed.document.styles) EXPECT_EQ(style.language, "fr");
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
  EXPECT_EQ(codes(composed.diagnostics), "11:10 compose/slot-not-shown\n");
}

}  // namespace
}  // namespace cvpdf::compose
