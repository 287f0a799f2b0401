#include <gtest/gtest.h>

#include "compose/composing.hpp"
#include "document/dump.hpp"

namespace cvpdf::compose {
namespace {

struct NodesRow {
  std::string_view entries, expected;
};

TEST(Groups, HangInTheMarginWhereTheyFit) {
  const NodesRow rows[] = {
      {"[[section.group]]\ntitle = '2019'\n[[section.group.award]]\ntitle = 'a'\n[[section.group.award]]\ntitle = 'b'\n"
       "[[section.group]]\ntitle = '2018'\n[[section.group.award]]\ntitle = 'c'\n",
       "[2019] a\nb\n[2018] c\n"},
      // A long title, or a note, stands above.
      {"[[section.group]]\ntitle = 'Teaching Assistant'\n[[section.group.teaching]]\ntitle = 'a'\nyear = 2018\n"
       "[[section.group.teaching]]\ntitle = 'b'\nyear = 2017\n",
       "**Teaching Assistant**\n[2018] a\n[2017] b\n"},
      {"[[section.group]]\ntitle = '2019'\nnote = 'n'\n[[section.group.award]]\ntitle = 'a'\n",
       "**2019**\n*n*\n[•] a\n"},
      // A kind that does not hang.
      {"[[section.group]]\ntitle = '2019'\n[[section.group.project]]\ntitle = 'a'\n", "**2019**\n**a**\n"},
      // The group's year is not said twice; another one is.
      {"[[section.group]]\ntitle = '2019'\n[[section.group.award]]\ntitle = 'a'\nyear = 2019\n"
       "[[section.group.award]]\ntitle = 'b'\ndate = '2019-05'\n",
       "[2019] a\nb  >> 2019.05\n"},
      // Dated entries hang their dates, and those without stand on the same edge.
      {"[[section.award]]\ntitle = 'a'\nyear = 2019\n[[section.award]]\ntitle = 'b'\n", "[2019] a\nb\n"},
      {"[[section.award]]\ntitle = 'a'\n[[section.award]]\ntitle = 'b'\nitems = ['c']\n", "[•] a\n[•] b\n[–] c\n"},
  };
  for (const NodesRow& row : rows) {
    const Composed composed = compose_section(row.entries);
    EXPECT_EQ(print_section(composed), row.expected) << row.entries;
    EXPECT_EQ(codes(composed.diagnostics), "") << row.entries;
  }
}

// So that no reader takes them for sections; what ends in a mark has its own.
TEST(Groups, TitlesMayHaveAMarkBehind) {
  layout::Layout layout = classic();
  layout.group_title.behind = ":";
  const Composed composed = compose_with(layout,
                                         "format = 1\n[person]\nname = 'X'\n[[section]]\ntitle = 'S'\n"
                                         "[[section.group]]\ntitle = 'Projects'\n[[section.group.text]]\ntext = 'a'\n"
                                         "[[section.group]]\ntitle = 'Others:'\n[[section.group.text]]\ntext = 'b'\n"
                                         "[[section.group]]\ntitle = 'Why?'\n[[section.group.text]]\ntext = 'c'\n");
  EXPECT_EQ(print_section(composed), "**Projects:**\na\n**Others:**\nb\n**Why?**\nc\n");
}

TEST(Entries, UnderOthersHaveTheNestedArrangement) {
  layout::Layout layout = classic();
  layout::Arrangement nested = *layout::find_arrangement(layout, "project");
  nested.depth = layout::Arrangement::Depth::nested;
  nested.lines.front().pattern.resize(1);
  layout.arrangements.push_back(nested);
  const Composed composed = compose_with(
      layout,
      "format = 1\n[person]\nname = 'X'\n[[section]]\ntitle = 'S'\n[[section.experience]]\norganization = 'O'\n"
      "[[section.experience.project]]\ntitle = 'A'\nplace = 'P'\n[[section.project]]\ntitle = 'B'\nplace = 'P'\n");
  EXPECT_EQ(print_section(composed), "**O**\n**A**\n**B**, P\n");
}

TEST(Groups, InTheMarginKeepTogether) {
  const auto keeps = [](int count) {
    std::string entries = "[[section.group]]\ntitle = '2019'\n";
    for (int i = 0; i < count; ++i) entries += "[[section.group.award]]\ntitle = 'a'\n";
    std::string out;
    const Composed composed = compose_section(entries);
    for (std::size_t i = 2; i + 1 < composed.document.paragraphs.size(); ++i) {
      out += composed.document.paragraphs[i].style.keep == document::Keep::with_next ? 'k' : '.';
    }
    return out;
  };
  EXPECT_EQ(keeps(1), ".");
  EXPECT_EQ(keeps(3), "kk.");
  EXPECT_EQ(keeps(6), "kkkkk.");
  EXPECT_EQ(keeps(8), "k.....k..");  // The last is the label, for the head of a page.
}

TEST(Lists, OfDifferentFormsStandApart) {
  const Composed composed = compose_section(
      "[[section.award]]\ntitle = 'a'\nyear = 2019\n[[section.publication]]\ntitle = 'p'\n"
      "[[section.service]]\ntitle = 's'\nyear = 2020\n");
  EXPECT_EQ(print_section(composed), "[2019] a\n“p”\n[2020] s\n");
  const auto& paragraphs = composed.document.paragraphs;
  EXPECT_EQ(paragraphs[2].style.indent_left, Length::points(29));
  EXPECT_EQ(paragraphs[3].style.indent_left, Length::points(12));
  EXPECT_EQ(paragraphs[4].style.before.natural, times(Length::points(13), 0.6));
}

TEST(Groups, EntriesKeepTheirOrderAcrossKinds) {
  const Composed composed = compose_section(
      "[[section.text]]\ntext = 'a'\n[[section.award]]\ntitle = 'b'\n[[section.text]]\ntext = 'c'\n"
      "[[section.group]]\ntitle = 'Group'\n[[section.group.text]]\ntext = 'd'\n[[section.award]]\ntitle = 'e'\n");
  EXPECT_EQ(print_section(composed), "a\n[•] b\nc\n**Group**\nd\n[•] e\n");
}

TEST(Groups, GapsBehindATitleAreTheTitles) {
  const Composed composed = compose_section("[[section.text]]\ntext = 'a'\n[[section.text]]\ntext = 'b'\n");
  EXPECT_EQ(composed.document.paragraphs[2].style.before.natural, Length());
  EXPECT_GT(composed.document.paragraphs[3].style.before.natural, Length());
}

// The blocks of the section behind its rule: "keep", "page" and how many blocks stand in it.
std::string wishes(const Composed& composed) {
  std::string out;
  const auto& flow = composed.document.regions.at(0).flow;
  for (std::size_t i = 3; i < flow.size(); ++i) {
    const auto* stack = std::get_if<document::Stack>(&flow[i].kind);
    if (stack == nullptr) {
      out += "block\n";
      continue;
    }
    if (flow[i].style.keep == document::Keep::together) out += "keep ";
    if (flow[i].style.page_break == document::PageBreak::before) out += "page ";
    out += std::to_string(stack->children.size()) + "\n";
  }
  return out;
}

TEST(Nodes, AreKeptAndBeginPagesAsTheAuthorWishes) {
  struct Case {
    std::string_view entries, expected;
  };
  const Case rows[] = {
      {"[[section.text]]\ntext = 'a'\n", "block\n"},
      {"[[section.text]]\ntext = 'a'\nkeep = true\n", "keep 1\n"},
      {"[[section.text]]\ntext = 'a'\nkeep = false\n", "block\n"},
      {"[[section.text]]\ntext = 'a'\n[[section.text]]\ntext = 'b'\nbreak = 'before'\n", "block\npage 1\n"},
      {"[[section.group]]\ntitle = 'G'\nkeep = true\nbreak = 'before'\n[[section.group.text]]\ntext = 'a'\n",
       "keep page 2\n"},
      {"[[section.award]]\ntitle = 'A'\nkeep = true\n", "keep 1\n"},
      // Nothing to print, nothing to wish for.
      {"[[section.list]]\nitems = [{ text = 'x', hide = true }]\nbreak = 'before'\n[[section.text]]\ntext = 'b'\n",
       "block\n"},
  };
  for (const Case& row : rows) EXPECT_EQ(wishes(compose_section(row.entries)), row.expected) << row.entries;
}

}  // namespace
}  // namespace cvpdf::compose
