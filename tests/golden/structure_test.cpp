#include <gtest/gtest.h>

#include "compose/composing.hpp"
#include "document/dump.hpp"
#include "golden/file_text.hpp"
#include "layout/catalog.hpp"

namespace cvpdf::compose {
namespace {

using document::Role;
using document::StructureNode;

TEST(Structure, FollowsThePrintedDepth) {
  const Composed composed = compose_section(
      "[[section.experience]]\norganization = 'O'\n[[section.experience.position]]\nrole = 'R'\n"
      "[[section.experience.position.project]]\ntitle = 'P'\nitems = ['i']\n"
      "[[section.experience.group]]\ntitle = 'G'\n[[section.experience.group.project]]\ntitle = 'Q'\n"
      "[[section.group]]\ntitle = 'Group'\n[[section.group.experience]]\norganization = 'N'\n"
      "[[section.text]]\ntext = 't'\n");
  std::string out;
  for (const StructureNode& node : composed.document.structure) {
    if (document::is_heading(node.role)) {
      out += std::to_string(document::heading_level(node.role)) + " " + node.title + "\n";
    }
  }
  EXPECT_EQ(out, "1 Xiangru Lian\n2 S\n3 O\n4 R\n5 P\n4 G\n5 Q\n3 Group\n4 N\n");
}

TEST(Structure, ListsAreLists) {
  const Composed composed = compose_section(
      "[[section.group]]\ntitle = '2019'\n[[section.group.award]]\ntitle = 'a'\n"
      "[[section.publication]]\ntitle = 'p'\n[[section.list]]\nitems = [{ text = 'x', items = ['y'] }]\n");
  EXPECT_EQ(document::dump_structure(composed.document.structure),
            document::dump_structure(
                {{Role::document, 0, {}, {}, {}, {}, {}, {}},   {Role::heading1, 0, {}, "Xiangru Lian", {}, {}, {}, {}},
                 {Role::section, 0, {}, {}, {}, {}, {}, {}},    {Role::heading2, 2, {}, "S", {}, {}, {}, {}},
                 {Role::list, 2, {}, {}, {}, {}, {}, {}},       {Role::list_item, 4, {}, {}, {}, {}, {}, {}},
                 {Role::label, 5, {}, {}, {}, {}, {}, {}},      {Role::body, 5, {}, {}, {}, {}, {}, {}},
                 {Role::list, 7, {}, {}, {}, {}, {}, {}},       {Role::list_item, 8, {}, {}, {}, {}, {}, {}},
                 {Role::body, 9, {}, {}, {}, {}, {}, {}},       {Role::list, 2, {}, {}, {}, {}, {}, {}},
                 {Role::list_item, 11, {}, {}, {}, {}, {}, {}}, {Role::body, 12, {}, {}, {}, {}, {}, {}},
                 {Role::list, 2, {}, {}, {}, {}, {}, {}},       {Role::list_item, 14, {}, {}, {}, {}, {}, {}},
                 {Role::label, 15, {}, {}, {}, {}, {}, {}},     {Role::body, 15, {}, {}, {}, {}, {}, {}},
                 {Role::list, 17, {}, {}, {}, {}, {}, {}},      {Role::list_item, 18, {}, {}, {}, {}, {}, {}},
                 {Role::label, 19, {}, {}, {}, {}, {}, {}},     {Role::body, 19, {}, {}, {}, {}, {}, {}}}));
}

void count_uses(const std::vector<document::Block>& blocks, std::vector<int>& uses) {
  for (const document::Block& block : blocks) {
    if (const auto* id = std::get_if<document::ParagraphId>(&block.kind)) ++uses.at(*id);
    if (const auto* row = std::get_if<document::Row>(&block.kind)) count_uses(row->cells, uses);
    if (const auto* stack = std::get_if<document::Stack>(&block.kind)) count_uses(stack->children, uses);
    if (const auto* columns = std::get_if<document::Columns>(&block.kind)) count_uses(columns->children, uses);
  }
}

// What holds for every document: parents stand before their children, headings skip no level, every paragraph is named
// by exactly one block, and every style and node that is named exists.
void check(const document::Document& document) {
  const auto& structure = document.structure;
  int level = 0;
  for (std::size_t i = 1; i < structure.size(); ++i) {
    EXPECT_LT(structure[i].parent, i);
    if (!document::is_heading(structure[i].role)) continue;
    const int own = document::heading_level(structure[i].role);
    EXPECT_LE(own, level + 1) << structure[i].title;
    EXPECT_FALSE(structure[i].title.empty());
    level = own;
  }
  std::vector<int> uses(document.paragraphs.size());
  for (const auto& region : document.regions) count_uses(region.flow, uses);
  for (const auto& running : document.running) count_uses(running.flow, uses);
  for (const int times : uses) EXPECT_EQ(times, 1);
  for (const document::Paragraph& paragraph : document.paragraphs) {
    EXPECT_FALSE(paragraph.content.empty());
    for (const document::Inline& one : paragraph.content) {
      const auto* text = std::get_if<document::Text>(&one);
      if (text == nullptr) continue;
      EXPECT_LT(text->style, document.styles.size());
      EXPECT_FALSE(text->utf8.empty());
      if (document::is_silent(one)) {  // Only what is drawn may be.
        EXPECT_EQ(document.styles[text->style].family, "Icons");
        continue;
      }
      EXPECT_TRUE(text->structure == document::structure_as_block || text->structure < structure.size());
    }
  }
}

TEST(Structure, HoldsForEveryCvInEveryLayout) {
  for (const std::string_view name : layout::embedded_names()) {
    const layout::Layout layout = read_layout(std::string(name));
    for (const std::string path :
         {"/content/cv.toml", "/examples/resume.toml", "/examples/professor.toml", "/examples/sidebar.toml"}) {
      const Composed composed = compose_with(layout, golden::file_text(CVPDF_SOURCE_DIR + path));
      EXPECT_EQ(codes(composed.diagnostics), "") << path << " in " << name;
      check(composed.document);
    }
  }
}

}  // namespace
}  // namespace cvpdf::compose
