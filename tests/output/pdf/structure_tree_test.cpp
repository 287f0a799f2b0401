#include "output/pdf/structure_tree.hpp"

#include <gtest/gtest.h>

#include "output/pdf/table_dump.hpp"

namespace cvpdf::output::pdf {
namespace {

using document::Role;
using document::StructureNode;

std::vector<StructureNode> make_nodes(const std::vector<std::pair<Role, document::StructureId>>& rows) {
  std::vector<StructureNode> nodes;
  for (const auto& [role, parent] : rows) {
    nodes.push_back({});
    nodes.back().role = role;
    nodes.back().parent = parent;
  }
  return nodes;
}

Tag content(document::StructureId node, std::uint32_t index, std::string_view text = {}) {
  return {Tag::Kind::content, node, index, 700, text};
}
Tag annotation(document::StructureId node, std::uint32_t index) {
  return {Tag::Kind::annotation, node, index, 700, {}};
}

// The tree's objects: the root is 4, elements follow in the order of their nodes. Pages are 101, 102, ...
std::string tree_of(const std::vector<StructureNode>& nodes, const std::vector<std::vector<Tag>>& tags) {
  std::vector<TaggedPage> pages;
  for (const std::vector<Tag>& on_page : tags) {
    pages.push_back({{static_cast<std::uint32_t>(101 + pages.size())}, on_page, {{201}, {202}}});
  }
  ObjectTable table;
  static_cast<void>(add_structure_tree(nodes, pages, table));
  return dump(table).substr(std::string_view("1: null\n2: null\n3: null\n").size());
}

TEST(StructureTree, TextAroundALinkKeepsItsOrder) {
  const auto nodes = make_nodes({{Role::document, 0}, {Role::paragraph, 0}, {Role::link, 1}});
  EXPECT_EQ(tree_of(nodes, {{content(1, 0), content(2, 1), annotation(2, 0), content(1, 2)}}),
            "4: <</Type/StructTreeRoot/ParentTree 8 0 R/ParentTreeNextKey 2/K 5 0 R>>\n"
            "5: <</S/Document/P 4 0 R/K 6 0 R>>\n"
            "6: <</S/P/P 5 0 R/Pg 101 0 R/K[0 7 0 R 2]>>\n"
            "7: <</S/Link/P 6 0 R/Pg 101 0 R/K[1<</Type/OBJR/Obj 201 0 R>>]>>\n"
            "8: <</Nums[0[6 0 R 7 0 R 6 0 R]1 7 0 R]>>\n");
}

TEST(StructureTree, OfPdf2IsInItsNamespace) {
  auto nodes = make_nodes({{Role::document, 0}, {Role::heading1, 0}});
  nodes[1].title = "H";
  ObjectTable table;
  table.version = Version::pdf_2_0;
  const StructureTree tree = add_structure_tree(nodes, {{{101}, {content(1, 0)}, {}}}, table);
  EXPECT_EQ(dump(table).substr(std::string_view("1: null\n2: null\n3: null\n").size()),
            "4: <</Type/StructTreeRoot/ParentTree 8 0 R/ParentTreeNextKey 1/Namespaces[5 0 R]/K 6 0 R>>\n"
            "5: <</Type/Namespace/NS(http://iso.org/pdf2/ssn)>>\n"
            "6: <</S/Document/P 4 0 R/NS 5 0 R/K 7 0 R>>\n"
            "7: <</S/H1/P 6 0 R/NS 5 0 R/Pg 101 0 R/K 0>>\n"
            "8: <</Nums[0[7 0 R]]>>\n");
  ASSERT_EQ(tree.headings.size(), 1U);
  EXPECT_EQ(tree.headings[0].element.number, 7U);
}

TEST(StructureTree, ALinkWithoutAnnotationIsASpan) {
  const auto nodes = make_nodes({{Role::document, 0}, {Role::paragraph, 0}, {Role::link, 1}});
  EXPECT_NE(tree_of(nodes, {{content(2, 0)}}).find("<</S/Span/"), std::string::npos);
}

TEST(StructureTree, AParagraphOverTwoPages) {
  const auto nodes = make_nodes({{Role::document, 0}, {Role::paragraph, 0}, {Role::link, 1}});
  EXPECT_EQ(tree_of(nodes, {{content(1, 0)}, {content(1, 0), content(2, 1), annotation(2, 1)}}),
            "4: <</Type/StructTreeRoot/ParentTree 8 0 R/ParentTreeNextKey 3/K 5 0 R>>\n"
            "5: <</S/Document/P 4 0 R/K 6 0 R>>\n"
            "6: <</S/P/P 5 0 R/Pg 101 0 R/K[0<</Type/MCR/MCID 0/Pg 102 0 R>>7 0 R]>>\n"
            "7: <</S/Link/P 6 0 R/Pg 102 0 R/K[1<</Type/OBJR/Obj 202 0 R>>]>>\n"
            "8: <</Nums[0[6 0 R]1[6 0 R 7 0 R]2 7 0 R]>>\n");
}

TEST(StructureTree, NodesWithoutContentAreLeftOut) {
  const auto nodes = make_nodes({{Role::document, 0}, {Role::section, 0}, {Role::list, 1}, {Role::paragraph, 1}});
  EXPECT_EQ(tree_of(nodes, {{content(3, 0)}}),
            "4: <</Type/StructTreeRoot/ParentTree 8 0 R/ParentTreeNextKey 1/K 5 0 R>>\n"
            "5: <</S/Document/P 4 0 R/K 6 0 R>>\n"
            "6: <</S/Sect/P 5 0 R/K 7 0 R>>\n"
            "7: <</S/P/P 6 0 R/Pg 101 0 R/K 0>>\n"
            "8: <</Nums[0[7 0 R]]>>\n");
}

TEST(StructureTree, NothingAtAll) {
  EXPECT_EQ(tree_of(make_nodes({{Role::document, 0}}), {{}}),
            "4: <</Type/StructTreeRoot/ParentTree 6 0 R/ParentTreeNextKey 1/K 5 0 R>>\n"
            "5: <</S/Document/P 4 0 R/K[]>>\n"
            "6: <</Nums[0[]]>>\n");
}

TEST(StructureTree, ReadingOrderIsTheNodesNotThePages) {
  // A sidebar that is set before the main column's second page.
  const auto nodes =
      make_nodes({{Role::document, 0}, {Role::paragraph, 0}, {Role::paragraph, 0}, {Role::paragraph, 0}});
  const std::string tree = tree_of(nodes, {{content(1, 0), content(3, 1)}, {content(2, 0)}});
  EXPECT_NE(tree.find("/S/Document/P 4 0 R/K[6 0 R 7 0 R 8 0 R]"), std::string::npos) << tree;
}

TEST(StructureTree, TextRightInASectionGetsAParagraph) {
  const auto nodes = make_nodes({{Role::document, 0}, {Role::section, 0}, {Role::list, 1}, {Role::list_item, 2}});
  EXPECT_EQ(tree_of(nodes, {{content(1, 0), content(1, 1), content(3, 2)}}),
            "4: <</Type/StructTreeRoot/ParentTree 11 0 R/ParentTreeNextKey 1/K 5 0 R>>\n"
            "5: <</S/Document/P 4 0 R/K 6 0 R>>\n"
            "6: <</S/Sect/P 5 0 R/K[9 0 R 7 0 R]>>\n"
            "7: <</S/L/P 6 0 R/K 8 0 R>>\n"
            "8: <</S/LI/P 7 0 R/K 10 0 R>>\n"
            "9: <</S/P/P 6 0 R/Pg 101 0 R/K[0 1]>>\n"
            "10: <</S/LBody/P 8 0 R/Pg 101 0 R/K 2>>\n"
            "11: <</Nums[0[9 0 R 9 0 R 10 0 R]]>>\n");
}

TEST(StructureTree, ListsSayHowTheyAreNumbered) {
  const std::pair<std::string_view, std::string_view> rows[] = {{"•", "/A<</O/List/ListNumbering/Disc>>"},
                                                                {"1.", "/A<</O/List/ListNumbering/Decimal>>"}};
  for (const auto& [label, expected] : rows) {
    const auto nodes = make_nodes({{Role::document, 0}, {Role::list, 0}, {Role::list_item, 1}, {Role::label, 2}});
    const std::string tree = tree_of(nodes, {{content(3, 0, label)}});
    EXPECT_NE(tree.find(expected), std::string::npos) << tree;
  }
}

TEST(StructureTree, AttributesOfNodes) {
  auto nodes = make_nodes({{Role::document, 0}, {Role::figure, 0}});
  nodes[1].alt = "A map";
  nodes[1].expansion = "Expanded";
  nodes[1].language = "fr";
  const std::string tree = tree_of(nodes, {{content(1, 0)}});
  EXPECT_NE(tree.find("/S/Figure/P 5 0 R/Pg 101 0 R/K 0/Alt(A map)/E(Expanded)/Lang(fr)"), std::string::npos) << tree;
}

TEST(StructureTree, HeadingsWithTitlesInReadingOrder) {
  auto nodes =
      make_nodes({{Role::document, 0}, {Role::heading1, 0}, {Role::heading2, 0}, {Role::span, 2}, {Role::heading2, 0}});
  nodes[1].title = "One";
  nodes[2].title = "Two";
  ObjectTable table;
  const std::vector<TaggedPage> pages = {{{101}, {content(3, 0), content(1, 1), content(4, 2)}, {}}};
  const StructureTree tree = add_structure_tree(nodes, pages, table);
  ASSERT_EQ(tree.headings.size(), 2U);
  EXPECT_EQ(tree.headings[0].node, 1U);
  EXPECT_EQ(tree.headings[1].node, 2U);
  EXPECT_EQ(tree.headings[1].page, Reference{101});
}

TEST(StructureTree, AParentThatComesLaterIsTakenForTheRoot) {
  const auto nodes = make_nodes({{Role::document, 0}, {Role::paragraph, 2}, {Role::section, 1}});
  const std::string tree = tree_of(nodes, {{content(1, 0), content(2, 1)}});
  EXPECT_NE(tree.find("/S/P/P 5 0 R"), std::string::npos) << tree;
}

}  // namespace
}  // namespace cvpdf::output::pdf
