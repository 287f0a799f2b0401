#include "output/pdf/destinations.hpp"

#include <gtest/gtest.h>

#include "output/pdf/syntax.hpp"

namespace cvpdf::output::pdf {
namespace {

using document::Role;

TEST(Destinations, SectionsAreReachedByName) {
  std::vector<document::StructureNode> nodes(6);
  nodes[1].role = Role::section;
  nodes[1].name = "talks";
  nodes[2].role = nodes[3].role = Role::heading2;
  nodes[2].parent = nodes[3].parent = 1;
  nodes[4].role = Role::section;
  nodes[4].name = "awards";
  nodes[5].role = Role::heading2;
  nodes[5].parent = 4;
  // The first heading of a section counts; the names are sorted.
  const std::vector<Heading> headings{
      {0, {7}, 800, {20}}, {2, {7}, 700, {21}}, {3, {7}, 600, {22}}, {5, {8}, 500, {23}}};
  EXPECT_EQ(syntax_of(named_destinations(headings, nodes, Version::pdf_1_7)).bytes,
            "<</Names[(awards)[8 0 R/XYZ null 500 null](talks)[7 0 R/XYZ null 700 null]]>>");
  EXPECT_EQ(syntax_of(named_destinations(headings, nodes, Version::pdf_2_0)).bytes,
            "<</Names[(awards)<</D[8 0 R/XYZ null 500 null]/SD[23 0 R/XYZ null 500 null]>>"
            "(talks)<</D[7 0 R/XYZ null 700 null]/SD[21 0 R/XYZ null 700 null]>>]>>");
  EXPECT_TRUE(named_destinations({{0, {7}, 800, {}}}, nodes, Version::pdf_1_7).empty());
}

}  // namespace
}  // namespace cvpdf::output::pdf
