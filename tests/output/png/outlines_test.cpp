#include "output/png/outlines.hpp"

#include <gtest/gtest.h>

#include "output/synthetic.hpp"

namespace cvpdf::output::png {
namespace {

class OutlinesTest : public ::testing::Test {
 protected:
  const Outline& outline_of(std::string_view letter, const SetStyle& style = {}) {
    const paragraph::GlyphRun run = document_.shape(letter, 0, style);
    return outlines_.outline(run.face, run.glyphs.front().id);
  }

  Synthetic document_;
  Outlines outlines_{document_.fonts()};
};

TEST_F(OutlinesTest, AreInFontUnitsUpward) {
  const Outline& outline = outline_of("l");
  ASSERT_FALSE(outline.points.empty());
  EXPECT_EQ(outline.points.size(), outline.tags.size());
  EXPECT_EQ(outline.ends.size(), 1U);
  EXPECT_EQ(static_cast<std::size_t>(outline.ends.back()) + 1, outline.points.size());
  FT_Pos top = 0, bottom = 0;
  for (const FT_Vector& point : outline.points) {
    top = std::max(top, point.y);
    bottom = std::min(bottom, point.y);
  }
  EXPECT_GT(top, 600);
  EXPECT_GT(bottom, -50);
}

TEST_F(OutlinesTest, AreReadOnce) { EXPECT_EQ(&outline_of("a"), &outline_of("a")); }

TEST_F(OutlinesTest, DifferByFace) {
  const Outline& upright = outline_of("a");
  EXPECT_NE(&upright, &outline_of("a", {.slant = document::Slant::italic}));
}

TEST_F(OutlinesTest, ABlankHasNone) { EXPECT_TRUE(outline_of(" ").points.empty()); }

TEST_F(OutlinesTest, AGlyphThatTheFaceLacksHasNone) {
  const paragraph::GlyphRun run = document_.shape("a", 0, {});
  for (const std::uint32_t glyph : {70'000U, 0xFFFFFFFFU}) {
    EXPECT_TRUE(outlines_.outline(run.face, glyph).points.empty()) << glyph;
  }
}

}  // namespace
}  // namespace cvpdf::output::png
