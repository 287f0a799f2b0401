#include "page/running.hpp"

#include <gtest/gtest.h>

#include "page/sample_document.hpp"
#include "page/typeset.hpp"

namespace cvpdf::page {
namespace {

using document::Running;
using Edge = Running::Edge;

// A page of 400 by 300 whose text begins at 50 and ends at 150: eight lines.
SampleDocument with_running(std::string_view words, Edge edge, const Rect& frame) {
  SampleDocument sample(100, 100);
  Running running;
  running.edge = edge;
  running.frame = frame;
  running.gap = Length::points(10);
  running.flow = {sample.paragraph(words)};
  sample.document.running.push_back(std::move(running));
  for (const char* text : {"a", "b", "c", "d", "e", "f", "g"}) sample.add(sample.paragraph(text));
  return sample;
}

struct RunningRow {
  std::string_view words;
  Edge edge;
  Rect frame;
  std::string_view expected;
};

// Ten characters go on a line of 100 points.
TEST(Running, GrowsAwayFromThePagesEdgeAndTheTextYields) {
  const RunningRow rows[] = {
      {"one", Edge::top, frame_at(100, 20, 100, 12),
       "/ 100,29 one 100,59 a 100,71 b 100,83 c 100,95 d 100,107 e "
       "100,119 f 100,131 g"},
      {"one two three", Edge::top, frame_at(100, 20, 100, 12),
       "/ 100,29 one two 100,41 three 100,63 a 100,75 b 100,87 c 100,99 d 100,111 e 100,123 f 100,135 g"},
      {"one", Edge::bottom, frame_at(100, 160, 100, 12),
       "/ 100,169 one 100,59 a 100,71 b 100,83 c 100,95 d 100,107 e 100,119 f 100,131 g"},
      // Beside the text it takes no room.
      {"one two three four five", Edge::bottom, frame_at(220, 160, 100, 12),
       "/ 220,145 one two 220,157 three four 220,169 five 100,59 a 100,71 b 100,83 c 100,95 d 100,107 e 100,119 f "
       "100,131 g"},
  };
  for (const RunningRow& row : rows) {
    EXPECT_EQ(brief(with_running(row.words, row.edge, row.frame).typeset()), row.expected);
  }
}

// It would take the room of the second page's line, but then there would be no second page.
TEST(Running, OfSeveralPagesTakesNoRoomOnAnOnlyPage) {
  SampleDocument sample = with_running("one two three four five", Edge::bottom, frame_at(100, 160, 100, 12));
  sample.document.running.front().when = Running::When::several_pages;
  EXPECT_EQ(brief(sample.typeset()), "/ 100,59 a 100,71 b 100,83 c 100,95 d 100,107 e 100,119 f 100,131 g");
  for (int i = 0; i < 2; ++i) sample.add(sample.paragraph("h"));
  // Its three lines begin at 136, and ten points above are free: room for six.
  constexpr std::string_view two_pages =
      "/ 100,145 one two 100,157 three four 100,169 five 100,59 a 100,71 b 100,83 c 100,95 d 100,107 e 100,119 f "
      "/ 100,145 one two 100,157 three four 100,169 five 100,59 g 100,71 h 100,83 h";
  EXPECT_EQ(brief(sample.typeset()), two_pages);
  sample.document.running.front().when = Running::When::always;
  EXPECT_EQ(brief(sample.typeset()), two_pages);
}

TEST(Running, ThatLeavesNoRoomIsAnError) {
  std::string words;
  for (int i = 0; i < 8; ++i) words += "consenting ";
  SampleDocument sample = with_running(words, Edge::bottom, frame_at(100, 160, 100, 12));
  sample.document.paragraphs.front().content.front() =
      document::Text{words, 0, document::structure_as_block, {1, 7, 9}};
  static_cast<void>(sample.typeset());
  ASSERT_EQ(sample.diagnostics.all().size(), 1U);
  const Diagnostic& row = sample.diagnostics.all().front();
  EXPECT_EQ(row.code, "page/no-room");
  EXPECT_EQ(row.message, "what repeats on every page takes 84.0 pt of 100.0 pt, which leaves 16.0 pt for text");
  EXPECT_EQ(row.span, (SourceSpan{1, 7, 9}));
}

// Words of the layout's own have no place in the content.
TEST(Running, ThatLeavesNoRoomHasAPlaceInTheLayout) {
  SampleDocument sample = with_running("one two three four five six seven eight nine ten eleven twelve thirteen",
                                       Edge::bottom, frame_at(100, 160, 100, 12));
  sample.document.running.front().span = {2, 3, 4};
  static_cast<void>(sample.typeset());
  ASSERT_FALSE(sample.diagnostics.all().empty());
  EXPECT_EQ(sample.diagnostics.all().front().code, "page/no-room");
  EXPECT_EQ(sample.diagnostics.all().front().span, (SourceSpan{2, 3, 4}));
}

}  // namespace
}  // namespace cvpdf::page
