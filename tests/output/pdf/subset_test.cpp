#include "output/pdf/subset.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

#include "font/font_library.hpp"

namespace cvpdf::output::pdf {
namespace {

TEST(Subset, IdsAreDenseAndTheProgramIsSmall) {
  font::FontLibrary fonts;
  Diagnostics diagnostics;
  const auto id = fonts.find({"Libertine"}, diagnostics);
  ASSERT_TRUE(id);
  const font::Face& face = fonts.face(*id);
  std::vector<std::uint32_t> glyphs;
  for (const char32_t c : {U'A', U'b', U'c', U'z'}) {
    std::uint32_t glyph = 0;
    ASSERT_TRUE(hb_font_get_nominal_glyph(face.hb_font.get(), c, &glyph));
    glyphs.push_back(glyph);
  }
  std::sort(glyphs.begin(), glyphs.end());
  const Subset cut = subset(face, glyphs);
  EXPECT_EQ(cut.ids, (std::vector<std::uint32_t>{1, 2, 3, 4}));
  EXPECT_EQ(cut.program[0], 1) << "a CFF table begins with its major version";
  EXPECT_LT(cut.program.size(), 3000U);
  EXPECT_EQ(subset(face, glyphs).program, cut.program);
}

}  // namespace
}  // namespace cvpdf::output::pdf
