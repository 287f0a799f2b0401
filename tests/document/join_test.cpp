#include "document/join.hpp"

#include <gtest/gtest.h>

#include "document/dump.hpp"

namespace cvpdf::document {
namespace {

// A section of one paragraph with a label, in a region of the name.
Document one_paragraph(const std::string& words, const std::string& language) {
  Document document;
  document.metadata.language = language;
  document.structure.push_back({Role::document, structure_root, {}, {}, {}, {}, {}, {}});
  document.structure.push_back({Role::section, structure_root, {}, {}, {}, {}, {}, {}});
  document.structure.push_back({Role::paragraph, 1, {}, {}, {}, {}, {}, {}});
  document.styles.emplace_back();
  Paragraph paragraph;
  paragraph.structure = 2;
  paragraph.content.emplace_back(Text{words, 0, structure_as_block, {}});
  paragraph.content.emplace_back(Math{"x", 0, 2, {}});
  paragraph.label.emplace().content.emplace_back(Text{"-", 0, structure_artifact, {}});
  paragraph.label->structure = 2;
  document.paragraphs.push_back(paragraph);
  Region region;
  region.name = words;
  region.flow.push_back({Stack{{{ParagraphId{0}, {}}}, {0}, 0}, {}});
  document.regions.push_back(region);
  document.regions.push_back(region);
  document.regions.back().flow.clear();
  document.regions.back().below = {0};
  document.regions.back().beside = 0;
  document.regions.back().flow.push_back({Figure{0, {}, {}, 1}, {}});
  document.pictures.emplace_back();
  document.wishes.push_back({0, {}, {}, {}});
  document.origins.push_back({0, {}, {}});
  return document;
}

TEST(Join, LeavesRootAndSilentNodes) {
  EXPECT_EQ(moved(structure_root, 7), structure_root);
  EXPECT_EQ(moved(structure_as_block, 7), structure_as_block);
  EXPECT_EQ(moved(structure_artifact, 7), structure_artifact);
  EXPECT_EQ(moved(1, 7), 7U);
}

TEST(Join, MovesEveryIndexOn) {
  Document all = one_paragraph("a", "en");
  append(one_paragraph("b", "en"), all);
  ASSERT_EQ(all.paragraphs.size(), 2U);
  const Paragraph& second = all.paragraphs[1];
  EXPECT_EQ(second.structure, 4U);
  EXPECT_EQ(second.label->structure, 4U);
  EXPECT_EQ(std::get<Text>(second.content[0]).style, 1U);
  EXPECT_EQ(std::get<Text>(second.content[0]).structure, structure_as_block);
  EXPECT_EQ(std::get<Math>(second.content[1]).structure, 4U);
  EXPECT_EQ(std::get<Text>(second.label->content[0]).style, 1U);
  const auto& stack = std::get<Stack>(all.regions.at(2).flow.at(0).kind);
  EXPECT_EQ(std::get<ParagraphId>(stack.children.at(0).kind), 1U);
  EXPECT_EQ(stack.continued.at(0), 1U);
  EXPECT_EQ(stack.beside, 1U);
  EXPECT_EQ(all.regions.at(1).below.at(0), 0U);
  EXPECT_EQ(all.regions.at(3).below.at(0), 2U);
  EXPECT_EQ(all.regions.at(3).beside, 2U);
  const auto& figure = std::get<Figure>(all.regions.at(3).flow.at(0).kind);
  EXPECT_EQ(figure.picture, 1U);
  EXPECT_EQ(figure.structure, 3U);
  EXPECT_EQ(all.pictures.size(), 2U);
  EXPECT_EQ(all.wishes.at(1).style, 1U);
  EXPECT_EQ(all.origins.at(1).style, 1U);
  EXPECT_EQ(all.structure.at(4).parent, 3U);
  EXPECT_EQ(all.structure.at(3).parent, structure_root);
}

TEST(Join, TellsAnotherLanguageAtTheTopOnly) {
  struct Row {
    std::string first, second, expected;
  };
  for (const Row& row : {Row{"en", "en", "|"}, Row{"en", "de", "de|"}}) {
    Document all = one_paragraph("a", row.first);
    append(one_paragraph("b", row.second), all);
    EXPECT_EQ(all.structure.at(3).language + "|" + all.structure.at(4).language, row.expected);
    EXPECT_EQ(all.metadata.language, row.first);
  }
}

// In the first document's own language it needs to say nothing.
TEST(Join, ForgetsALanguageThatIsTheFirstOnes) {
  Document all = one_paragraph("a", "en");
  Document more = one_paragraph("b", "de");
  more.structure.at(1).language = "en";
  append(more, all);
  EXPECT_EQ(all.structure.at(3).language, "");
}

}  // namespace
}  // namespace cvpdf::document
