#include "output/reflow/reflow.hpp"

#include <gtest/gtest.h>

#include "document/join.hpp"
#include "output/reflow/composed.hpp"

namespace cvpdf::output::reflow {
namespace {

// The kinds of blocks, nested: P, H2 and so on, R for a row, L(I...) for a list, S(...), E3(...); + for a list that
// runs on.
std::string outline(const std::vector<Block>& blocks);
std::string outline(const Paragraph& paragraph) {
  return (paragraph.level > 0 ? "H" + std::to_string(paragraph.level) : std::string("P")) +
         std::string(paragraph.items.size(), '+');
}
std::string outline(const Row& row) {
  std::string cells;
  for (const Paragraph& cell : row.cells) cells += outline(cell);
  return "R(" + cells + ")";
}
std::string outline(const List& list) {
  std::string items;
  for (const Item& item : list.items) items += "I(" + outline(item.blocks) + ")";
  return "L(" + items + ")";
}
std::string outline(const Section& section) { return "S(" + outline(section.blocks) + ")"; }
std::string outline(const Entry& entry) {
  return "E" + std::to_string(entry.level) + "(" + outline(entry.blocks) + ")";
}
std::string outline(const Figure& figure) { return "figure " + figure.alt; }
std::string outline(const std::vector<Block>& blocks) {
  std::string kinds;
  for (const Block& block : blocks) {
    kinds += std::visit([](const auto& one) { return outline(one); }, block.kind);
  }
  return kinds;
}

TEST(Reflow, MakesBlocksOfWhatACvHas) {
  struct Row {
    std::string sections, blocks;
  };
  const std::string section = "[[section]]\ntitle = 'A'\n";
  const std::string position = "[[section.experience]]\norganization = 'X'\n";
  const Row rows[] = {
      {section + "[[section.text]]\ntext = 'a'\n[[section.text]]\ntext = 'b'\n", "S(H2PP)"},
      {section + position + "[[section.experience.position]]\nrole = 'R'\ndate = '2015'\nitems = ['i']\n",
       "S(H2E3(H3E4(R(H4P)L(I(P)))))"},
      {section + "[[section.award]]\ntitle = 'T'\nyear = 2014\n", "S(H2L(I(P)))"},
      {section + "[[section.list]]\nitems = ['a', { text = 'b', items = ['c'] }]\n", "S(H2L(I(P)I(PL(I(P)))))"},
      {section + "[[section.list]]\nlists = 'inline'\nitems = ['a', 'b', 'c']\n", "S(H2P+++)"},
      {section + "[[section.list]]\ntitle = 'T'\nlists = 'inline'\nitems = ['a', 'b']\n", "S(H2E3(H3++))"},
      {section + position + section + position, "S(H2E3(H3))S(H2E3(H3))"},
  };
  for (const Row& row : rows)
    EXPECT_EQ(outline(reflow(composed(row.sections)).parts.at(0).blocks), row.blocks) << row.sections;
}

TEST(Reflow, KnowsTheMasthead) {
  const Tree tree =
      reflow(composed("headline = 'Analyst'\nemail = 'a@b.org'\nlocation = 'London'\nurl = "
                      "'https://b.org'\n[[section]]\ntitle = 'S'\n[[section.text]]\ntext = 't'\n"));
  EXPECT_EQ(outline(tree.parts.at(0).masthead), "H1PP");
  EXPECT_EQ(tree.metadata.headline, "Analyst");
  EXPECT_EQ(tree.metadata.url, "https://b.org");
  const Line& contacts = std::get<Paragraph>(tree.parts.at(0).masthead.back().kind).words;
  std::size_t found = 0;
  for (const Piece& piece : contacts) found += piece.place == Piece::Place::contact ? 1 : 0;
  EXPECT_EQ(found, 3U);
}

// Icons and the blanks behind them are nothing to formats without pages, and a paragraph that begins with one keeps its
// place.
TEST(Reflow, LeavesIconsOut) {
  const Tree tree =
      reflow(composed("email = 'a@b.org'\nlocation = 'London'\n[design.masthead]\ncontacts = ['{!place} {location}', "
                      "'{!mail} {email}']\n[[section]]\ntitle = 'S'\n[[section.text]]\ntext = 't'\n"));
  EXPECT_EQ(outline(tree.parts.at(0).masthead), "H1P");
  EXPECT_EQ(plain_words(std::get<Paragraph>(tree.parts.at(0).masthead.back().kind).words), "London\u00A0| a@b.org");
}

// Where no grounds are seen, blanks alone would part nothing.
TEST(Reflow, PartsTagsByCommas) {
  const Tree tree = reflow(
      composed("[design.styles.item]\nfill = '#eeeeee'\n[design.lists]\nseparator = '  '\n[[section]]\ntitle = 'S'\n"
               "[[section.list]]\nlists = 'inline'\nitems = ['a b', 'c']\n"));
  const auto& list = std::get<Paragraph>(std::get<Section>(tree.parts.at(0).blocks.at(0).kind).blocks.at(1).kind);
  std::string shown;
  for (const Line& item : list.items) shown += plain_words(item);
  EXPECT_EQ(shown, "a b, c");
}

TEST(Reflow, KeepsLanguages) {
  const Tree tree =
      reflow(composed("[[section]]\nid = 'werk'\nlanguage = 'de'\ntitle = 'Werk'\n[[section.text]]\ntext = 'Wort'\n"));
  const auto& section = std::get<Section>(tree.parts.at(0).blocks.at(0).kind);
  EXPECT_EQ(section.name, "werk");
  EXPECT_EQ(section.language, "de");
  EXPECT_EQ(std::get<Paragraph>(section.blocks.at(1).kind).language, "de");
}

// Two documents in one, as of a letter and the CV behind it.
TEST(Reflow, PartsWhatHasTwoMastheads) {
  const std::string section = "[[section]]\ntitle = 'S'\n[[section.text]]\ntext = '";
  document::Document both = composed(section + "a'\n" + section + "b'\n");
  document::append(composed(section + "c'\n"), both);
  const Tree tree = reflow(both);
  ASSERT_EQ(tree.parts.size(), 2U);
  for (const Part& part : tree.parts) EXPECT_EQ(outline(part.masthead), "H1");
  EXPECT_EQ(outline(tree.parts[0].blocks), "S(H2P)S(H2P)");
  EXPECT_EQ(outline(tree.parts[1].blocks), "S(H2P)");
}

TEST(Reflow, MakesNothingOfNothing) {
  const Tree tree = reflow({});
  EXPECT_TRUE(tree.parts.at(0).masthead.empty() && tree.parts.at(0).blocks.empty());
}

// Pages have it at their feet.
TEST(Reflow, EndsWithTheLegalClause) {
  document::Document document = composed("[[section]]\ntitle = 'A'\n[[section.text]]\ntext = 'a'\n");
  document.metadata.legal = "I consent.";
  const Tree tree = reflow(document);
  EXPECT_EQ(outline(tree.parts.at(0).blocks), "S(H2P)P");
  EXPECT_EQ(plain_words(std::get<Paragraph>(tree.parts.at(0).blocks.back().kind).words), "I consent.");
}

}  // namespace
}  // namespace cvpdf::output::reflow
