#include "output/pdf/outline.hpp"

#include <gtest/gtest.h>

#include "output/pdf/table_dump.hpp"

namespace cvpdf::output::pdf {
namespace {

TEST(Outline, NoneWithoutHeadings) {
  ObjectTable table;
  EXPECT_FALSE(add_outline({}, {}, table));
  EXPECT_EQ(table.objects.size(), 3U);
}

TEST(Outline, NestsByLevelAndFoldsTheDeep) {
  const int levels[] = {1, 2, 4, 3, 2};
  std::vector<document::StructureNode> nodes;
  std::vector<Heading> headings;
  for (const int level : levels) {
    nodes.push_back({});
    nodes.back().role = static_cast<document::Role>(static_cast<int>(document::Role::heading1) + level - 1);
    nodes.back().title = "H" + std::to_string(level);
    headings.push_back({static_cast<document::StructureId>(nodes.size() - 1), {9}, 700, {}});
  }
  ObjectTable table;
  ASSERT_TRUE(add_outline(headings, nodes, table));
  EXPECT_EQ(dump(table),
            "1: null\n2: null\n3: null\n"
            "4: <</Type/Outlines/First 5 0 R/Last 5 0 R/Count 3>>\n"
            "5: <</Title(H1)/Dest[9 0 R/XYZ null 700 null]/Parent 4 0 R/First 6 0 R/Last 9 0 R/Count 2>>\n"
            "6: <</Title(H2)/Dest[9 0 R/XYZ null 700 null]/Parent 5 0 R/Next 9 0 R/First 7 0 R/Last 8 0 R/Count -2>>\n"
            "7: <</Title(H4)/Dest[9 0 R/XYZ null 700 null]/Parent 6 0 R/Next 8 0 R>>\n"
            "8: <</Title(H3)/Dest[9 0 R/XYZ null 700 null]/Parent 6 0 R/Prev 7 0 R>>\n"
            "9: <</Title(H2)/Dest[9 0 R/XYZ null 700 null]/Parent 5 0 R/Prev 6 0 R>>\n");
}

TEST(Outline, LeadsToElementsInPdf2) {
  std::vector<document::StructureNode> nodes(1);
  nodes[0].role = document::Role::heading1;
  nodes[0].title = "H";
  ObjectTable table;
  table.version = Version::pdf_2_0;
  ASSERT_TRUE(add_outline({{0, {9}, 700, {8}}}, nodes, table));
  EXPECT_NE(dump(table).find("/A<</S/GoTo/D[9 0 R/XYZ null 700 null]/SD[8 0 R/XYZ null 700 null]>>"), std::string::npos)
      << dump(table);
}

}  // namespace
}  // namespace cvpdf::output::pdf
