// Lines cut through ligatures and kerning pairs, in a real font.
#include "paragraph/line_glyphs.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "paragraph/sample_text.hpp"

namespace cvpdf::paragraph {
namespace {

class LineGlyphsTest : public testing::Test {
 protected:
  LineGlyphsTest() { sample_.document.styles[0].family = "Libertine"; }

  std::vector<Line> set(const std::string& text, double points) {
    const Setting setting{document::Alignment::ragged_right, {}, Length::points(points), {}};
    return sample_.set(sample_.shape(text), setting);
  }
  Length width(const std::string& text) { return natural_width(sample_.shape(text), sample_.document, sample_.fonts); }

  Sample sample_;
};

TEST_F(LineGlyphsTest, LigaturesAreDividedAndShapedAgain) {
  const std::vector<Line> lines = set("of\u00ADfice of\u00ADfice", 20);
  ASSERT_EQ(joined(lines), "of-|fice|of-|fice");
  EXPECT_TRUE(sample_.diagnostics.all().empty());
  for (const std::size_t i : {0U, 2U}) {
    EXPECT_EQ(lines[i].runs.front().glyphs.size(), 3U);
    EXPECT_EQ(lines[i + 1].runs.front().glyphs.front().cluster, 0U);
  }
}

// Each piece is as wide as if it had been shaped alone.
TEST_F(LineGlyphsTest, PatternsDivideLigatures) {
  for (const char* word : {"difficult", "affliction", "officiating", "waffling", "sniffling"}) {
    for (const double points : {12, 16, 20, 25, 30}) {
      std::string letters;
      for (const Line& line : set(word, points)) {
        const std::string piece = text_of(line);
        EXPECT_NEAR(line.runs.front().width.points(), width(piece).points(), 1e-4) << piece;
        letters += piece.back() == '-' ? piece.substr(0, piece.size() - 1) : piece;
      }
      EXPECT_EQ(letters, word);
    }
  }
}

TEST_F(LineGlyphsTest, AMiddlePieceIsShapedInOneGo) {
  const std::vector<Line> lines = set("su\u00ADf\u00ADf\u00ADix", 12);
  std::string text;
  for (const Line& line : lines) text += text_of(line);
  std::string letters;
  for (const char c : text) letters += c == '-' ? "" : std::string(1, c);
  EXPECT_EQ(letters, "suffix");
}

TEST_F(LineGlyphsTest, HyphensAreKernedToTheirWord) {
  const std::vector<Line> lines = set("concatenation concatenation", 45);
  EXPECT_EQ(text_of(lines[0]).back(), '-');
  const std::string half = text_of(lines[0]);
  EXPECT_NEAR(lines[0].runs.front().width.points(), width(half).points(), 1e-4);
}

}  // namespace
}  // namespace cvpdf::paragraph
