// Blocks that go on on another page, with their heads.
#include "page/head.hpp"

#include <gtest/gtest.h>

#include "page/sample_document.hpp"

namespace cvpdf::page {
namespace {

// Leading 12: so many lines of ten letters, one below the other.
std::vector<document::Block> lines(SampleDocument& sample, std::string_view letters) {
  std::vector<document::Block> blocks;
  for (const char letter : letters) blocks.push_back(sample.paragraph(std::string(1, letter)));
  return blocks;
}

document::ParagraphId head(SampleDocument& sample, std::string_view text, double gap = 0) {
  document::BlockStyle style = SampleDocument::plain();
  style.after = space(gap);
  return std::get<document::ParagraphId>(sample.paragraph(text, style).kind);
}

document::Block continued(SampleDocument& sample, std::vector<document::Block> children, std::string_view text) {
  document::Block block = SampleDocument::stack(std::move(children));
  std::get<document::Stack>(block.kind).continued = {head(sample, text)};
  return block;
}

TEST(Continued, HeadsEachFurtherPage) {
  SampleDocument sample(200, 48);
  sample.add(continued(sample, lines(sample, "abcdefgh"), "CBD"));
  EXPECT_EQ(brief(sample.typeset()),
            "/ 100,59 a 100,71 b 100,83 c 100,95 d / 100,59 CBD 100,71 e 100,83 f 100,95 g / 100,59 CBD 100,71 h");
}

TEST(Continued, NotWhatBeginsOnThePage) {
  SampleDocument sample(200, 48);
  for (document::Block& block : lines(sample, "abcd")) sample.add(std::move(block));
  sample.add(continued(sample, lines(sample, "efg"), "CBD"));
  EXPECT_EQ(brief(sample.typeset()), "/ 100,59 a 100,71 b 100,83 c 100,95 d / 100,59 e 100,71 f 100,83 g");
}

// The innermost that has begun; what follows an inner one goes on with the outer.
TEST(Continued, OfBlocksInEachOther) {
  SampleDocument sample(200, 48);
  std::vector<document::Block> outer = lines(sample, "ab");
  outer.push_back(continued(sample, lines(sample, "cdef"), "INNER"));
  for (document::Block& block : lines(sample, "ghi")) outer.push_back(std::move(block));
  sample.add(continued(sample, std::move(outer), "OUTER"));
  EXPECT_EQ(brief(sample.typeset()),
            "/ 100,59 a 100,71 b 100,83 c 100,95 d / 100,59 INNER 100,71 e 100,83 f 100,95 g / 100,59 OUTER 100,71 h "
            "100,83 i");
}

TEST(Continued, OfSeveralLinesWithTheirGaps) {
  SampleDocument sample(200, 60);
  document::Block block = SampleDocument::stack(lines(sample, "abcdefg"));
  const document::ParagraphId first = head(sample, "C", 2), second = head(sample, "B", 3);
  std::get<document::Stack>(block.kind).continued = {first, second};
  sample.add(std::move(block));
  EXPECT_EQ(brief(sample.typeset()),
            "/ 100,59 a 100,71 b 100,83 c 100,95 d 100,107 e / 100,59 C 100,73 B 100,88 f 100,100 g");
}

TEST(Continued, IsAnArtifact) {
  SampleDocument sample(200, 48);
  sample.add(continued(sample, lines(sample, "abcdefgh"), "CBD"));
  const PagedDocument paged = sample.typeset();
  ASSERT_EQ(paged.pages.size(), 3u);
  EXPECT_EQ(paged.pages[1].items.front().structure, document::structure_artifact);
  const auto& text = std::get<SetText>(paged.pages[1].items.front().kind);
  EXPECT_EQ(text.run.utf8, "CBD");
  EXPECT_EQ(text.run.structure, document::structure_artifact);
  EXPECT_NE(paged.pages[1].items.back().structure, document::structure_artifact);
}

// A block whose label, 0.5 within the indent of 50 less 30, stands again beside the first line of each further page.
document::Block labelled(SampleDocument& sample, std::vector<document::Block> children, std::string_view label) {
  document::Label shape;
  shape.width = Length::scaled(30 * Length::scaled_per_point);
  document::Block block = SampleDocument::stack(std::move(children));
  std::get<document::Stack>(block.kind).beside =
      std::get<document::ParagraphId>(sample.labelled(label, "", shape).kind);
  return block;
}

TEST(Continued, BesideTheFirstLine) {
  SampleDocument sample(200, 48);
  sample.add(labelled(sample, lines(sample, "abcdefgh"), "Y"));
  sample.add(sample.paragraph("i"));
  EXPECT_EQ(brief(sample.typeset()),
            "/ 100,59 a 100,71 b 100,83 c 100,95 d / 119.5,59 Y 100,59 e 100,71 f 100,83 g 100,95 h / 100,59 i");
}

TEST(Continued, BesideTheFirstLineUnderAnOutersHead) {
  SampleDocument sample(200, 48);
  std::vector<document::Block> outer;
  outer.push_back(labelled(sample, lines(sample, "abcdefgh"), "Y"));
  sample.add(continued(sample, std::move(outer), "OUTER"));
  EXPECT_EQ(brief(sample.typeset()),
            "/ 100,59 a 100,71 b 100,83 c 100,95 d / 100,59 OUTER 119.5,71 Y 100,71 e 100,83 f 100,95 g "
            "/ 100,59 OUTER 119.5,71 Y 100,71 h");
}

// It could reach down to what has a label of its own.
TEST(Continued, NotBesideWhereTheLabelHasTwoLines) {
  SampleDocument sample(200, 48);
  sample.add(labelled(sample, lines(sample, "abcdef"), "YYYYY ZZZZZ"));
  EXPECT_EQ(brief(sample.typeset()), "/ 100,59 a 100,71 b 100,83 c 100,95 d / 100,59 e 100,71 f");
}

// Three lines of head on a page of four leave one for text, whatever that costs, and nothing is lost.
TEST(Continued, LeavesRoomForALineAtLeast) {
  SampleDocument sample(200, 48);
  document::Block block = SampleDocument::stack(lines(sample, "abcdef"));
  for (int i = 0; i < 3; ++i) std::get<document::Stack>(block.kind).continued.push_back(head(sample, "A"));
  sample.add(std::move(block));
  const std::string text = brief(sample.typeset());
  for (const std::string_view letter : {" a ", " b ", " c ", " d ", " e ", " f"}) {
    EXPECT_NE(text.find(letter), std::string::npos) << text;
  }
}

}  // namespace
}  // namespace cvpdf::page
