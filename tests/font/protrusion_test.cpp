// Rows of the tables, and that each face has its own.
#include "font/protrusion.hpp"

#include <gtest/gtest.h>

#include "font/font_library.hpp"

namespace cvpdf::font {
namespace {

struct MarginRow {
  char32_t character;
  int left, right;
};

void check(const Protrusions& protrusions, std::span<const MarginRow> rows) {
  for (const MarginRow& row : rows) {
    const Protrusion found = protrusions.of(row.character);
    EXPECT_EQ(found.left, row.left) << static_cast<unsigned>(row.character);
    EXPECT_EQ(found.right, row.right) << static_cast<unsigned>(row.character);
  }
}

TEST(Protrusion, UprightFaces) {
  const MarginRow rows[] = {{U'.', 0, 700},        {U',', 0, 500},       {U'-', 500, 500},      {U'\u201C', 300, 300},
                            {U'(', 100, 0},        {U')', 0, 200},       {U'A', 50, 50},        {U'a', 0, 0},
                            {U'\0', 0, 0},         {U'\u0430', 0, 0},    {U'\u2013', 200, 200}, {U'\u00AB', 200, 200},
                            {U'\u201E', 300, 300}, {U'\U0010FFFF', 0, 0}};
  check(Protrusions(), rows);
}

TEST(Protrusion, OwnRowsComeFirst) {
  const ProtrusionRow own[] = {{U'a', {10, 20}}, {U'.', {1, 2}}, {U'\u2013', {3, 4}}, {U'\u0436', {5, 6}}};
  const MarginRow rows[] = {{U'a', 10, 20}, {U'.', 1, 2}, {U'\u2013', 3, 4}, {U'\u0436', 5, 6}, {U',', 0, 500}};
  check(Protrusions(own), rows);
}

TEST(Protrusion, EachFaceHasItsOwnTable) {
  using document::Slant;
  FontLibrary fonts;
  Diagnostics diagnostics;
  const auto table_of = [&](const FaceQuery& query) { return fonts.face(*fonts.find(query, diagnostics)).protrusions; };
  const MarginRow upright[] = {{U'.', 0, 700}, {U'V', 50, 50}, {U'\u2018', 300, 400}};
  check(table_of({"Libertine", 400, Slant::upright}), upright);
  // The same quote leans far to the right of where its width begins.
  const MarginRow italic[] = {{U'.', 0, 700}, {U'V', 250, 0}, {U'\u2018', 800, 0}, {U'"', 600, 0}};
  check(table_of({"Libertine", 400, Slant::italic}), italic);
  const MarginRow mono[] = {{U'.', 0, 550}, {U';', 0, 400}};
  check(table_of({"Libertine Mono", 400, Slant::upright}), mono);
}

// A face that the program has never seen: by whether it leans.
TEST(Protrusion, OtherItalicsHaveAMeanOfThose) {
  const MarginRow rows[] = {{U'\u2019', 650, 0}, {U'-', 600, 300}, {U'.', 0, 700}};
  check(Protrusions(leaning_protrusions()), rows);
}

}  // namespace
}  // namespace cvpdf::font
