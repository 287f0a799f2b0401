#include "page/underlines.hpp"

#include <gtest/gtest.h>

#include "page/galley_text.hpp"
#include "page/sample_document.hpp"

namespace cvpdf::page {
namespace {

using document::Underline;

constexpr document::StyleId plain = 0, underlined = 1, colored = 2, small = 3;

document::Text text(std::string utf8, document::StyleId style) {
  return {std::move(utf8), style, document::structure_as_block, {}};
}

// One paragraph of these texts, so many points wide. The face "Ascii" says nothing of lines under it: they stand
// 0.75 points below a baseline and are half a point thick.
SampleDocument sample_of(std::vector<document::Inline> content, double width) {
  SampleDocument sample(width, 100);
  sample.document.styles.resize(4, sample.document.styles[plain]);
  for (const document::StyleId id : {underlined, colored, small})
    sample.document.styles[id].underline = Underline::single;
  sample.document.styles[colored].color = {0x12, 0x34, 0x56};
  sample.document.styles[small].size = Length::points(5);
  sample.document.styles[small].rise = Length::points(3);
  sample.add(sample.paragraph(""));
  sample.document.paragraphs[0].content = std::move(content);
  return sample;
}

// "left,top width" of every rectangle, and its color where it is not black.
std::string lines_under(std::vector<document::Inline> content, double width) {
  SampleDocument sample = sample_of(std::move(content), width);
  const PagedDocument set = sample.typeset();
  std::string out;
  for (const PageItem& item : set.pages.at(0).items) {
    const auto* filled = std::get_if<FilledRect>(&item.kind);
    if (filled == nullptr) continue;
    const auto& [origin, size] = filled->rect;
    if (!out.empty()) out += "; ";
    out += points_text(origin.x) + "," + points_text(origin.y) + " " + points_text(size.width);
    if (filled->color != Color()) out += " " + to_string(filled->color);
    EXPECT_EQ(size.height, Length::points(0.5));
  }
  return out;
}

struct UnderlineRow {
  std::vector<document::Inline> content;
  double width;
  std::string_view expected;
};

// Characters are ten points wide, the first baseline at 59, the text's left edge at 100.
TEST(Underlines, StandUnderTheirWords) {
  const UnderlineRow rows[] = {
      {{text("ab", plain)}, 200, ""},
      {{text("ab", underlined)}, 200, "100,59.75 20"},
      {{text("ab ", plain), text("cd ef", underlined), text(", gh", plain)}, 200, "130,59.75 50"},
      // A run of another style behind it is not under the line, raised or not.
      {{text("ab", underlined), text("*, ", plain), text("cd", underlined)}, 200, "100,59.75 20; 150,59.75 20"},
      {{text("ab cd", underlined)}, 30, "100,59.75 20; 100,71.75 20"},
      // What a line ends at has no line under it, be it a run of its own or not.
      {{text("ab ", underlined), text("cd", plain)}, 30, "100,59.75 20"},
      {{text("ab", underlined), text(" ", underlined), text("cd", plain)}, 30, "100,59.75 20"},
      {{text("ab", plain), text(" ", underlined), text("cd", plain)}, 30, ""},
      {{text("ab", plain), text(" ", underlined), text("cd", plain)}, 60, "120,59.75 10"},
  };
  for (const UnderlineRow& row : rows) EXPECT_EQ(lines_under(row.content, row.width), row.expected);
}

TEST(Underlines, OfNeighboursAreOneLineWithoutGaps) {
  const UnderlineRow rows[] = {
      {{text("ab ", underlined), text("cd", underlined)}, 200, "100,59.75 50"},
      // The largest letters say where it stands, and how thick it is.
      {{text("ab", underlined), text("cd", small)}, 200, "100,59.75 30"},
      {{text("cd", small), text("ab", underlined)}, 200, "100,59.75 30"},
      {{text("ab ", underlined), text("cd", colored), text("e", underlined)},
       200,
       "100,59.75 30; 130,59.75 20 #123456; 150,59.75 10"},
  };
  for (const UnderlineRow& row : rows) EXPECT_EQ(lines_under(row.content, row.width), row.expected);
}

// 78 and 40 thousandths of an em, as its "post" table has it.
TEST(Underlines, AreWhereTheFaceWantsThem) {
  SampleDocument sample = sample_of({text("ab", underlined)}, 200);
  sample.document.styles[underlined].family = "Libertine";
  sample.document.styles[underlined].rise = Length::points(2);
  const PagedDocument paged = sample.typeset();
  const auto& items = paged.pages.at(0).items;
  ASSERT_EQ(items.size(), 2u);
  const Rect rect = std::get<FilledRect>(items[1].kind).rect;
  const auto& set = std::get<SetText>(items[0].kind);
  EXPECT_EQ(rect.origin, (Point{set.baseline.x, set.baseline.y - Length::points(2) + Length::points(0.78)}));
  EXPECT_EQ(rect.size, (Size{set.run.width, Length::points(0.4)}));
}

// Shrunk, stretched or tracked: a line is as wide as its words.
TEST(Underlines, FollowJustifiedText) {
  SampleDocument sample = sample_of({text("ab cd ", plain), text("ef gh", underlined), text(" ij kl", plain)}, 155);
  sample.document.paragraphs[0].style.alignment = document::Alignment::justified;
  const PagedDocument paged = sample.typeset();
  const SetText* words = nullptr;
  const FilledRect* line = nullptr;
  for (const PageItem& item : paged.pages.at(0).items) {
    const auto* set = std::get_if<SetText>(&item.kind);
    if (set != nullptr && set->run.underline == Underline::single) words = set;
    if (const auto* filled = std::get_if<FilledRect>(&item.kind)) line = filled;
  }
  ASSERT_TRUE(words != nullptr && line != nullptr);
  EXPECT_EQ(line->rect.origin.x, words->baseline.x);
  EXPECT_EQ(line->rect.size.width, words->run.width);
  EXPECT_NE(line->rect.size.width, Length::points(50));
}

}  // namespace
}  // namespace cvpdf::page
