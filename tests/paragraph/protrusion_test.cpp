// A few rows of the table, and that letters keep to the margin.
#include "paragraph/protrusion.hpp"

#include <gtest/gtest.h>

namespace cvpdf::paragraph {
namespace {

TEST(Protrusion, Table) {
  struct Row {
    char32_t character;
    int left, right;
  };
  const Row rows[] = {{U'.', 0, 700}, {U',', 0, 500},        {U'-', 500, 500}, {U'\u201C', 300, 300}, {U'(', 100, 0},
                      {U')', 0, 200}, {U'\u2013', 200, 200}, {U'A', 50, 50},   {U'a', 0, 0},          {U'\0', 0, 0}};
  for (const Row& row : rows) {
    EXPECT_EQ(protrusion_of(row.character).left, row.left) << static_cast<unsigned>(row.character);
    EXPECT_EQ(protrusion_of(row.character).right, row.right) << static_cast<unsigned>(row.character);
  }
}

}  // namespace
}  // namespace cvpdf::paragraph
