#include "page/boxes.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "page/dump.hpp"
#include "page/galley_text.hpp"
#include "page/sample_document.hpp"

namespace cvpdf::page {
namespace {

PagedDocument with_boxes(SampleDocument& sample) {
  return page::with_boxes(sample.typeset(), sample.document, sample.fonts);
}

// The rectangles on a page but for the sides of outlines: "frame", "box", "base", "glue", "more" or "less" with
// their left, top, width and height.
std::string drawn(const Page& page) {
  struct Row {
    std::string_view color, name;
  };
  constexpr Row names[] = {{"#2f6fde", "frame"}, {"#a9b4bd", "box"},  {"#d64545", "base"},
                           {"#e69a17", "glue"},  {"#2e9e5b", "more"}, {"#b03fb3", "less"}};
  std::string text;
  for (const PageItem& item : page.items) {
    const auto* filled = std::get_if<FilledRect>(&item.kind);
    if (filled == nullptr) continue;
    for (const Row& row : names) {
      if (to_string(filled->color) != row.color) continue;
      const Rect& rect = filled->rect;
      text += std::string(row.name) + " " + points_text(rect.origin.x) + "," + points_text(rect.origin.y) + " " +
              points_text(rect.size.width) + "x" + points_text(rect.size.height) + "\n";
    }
  }
  return text;
}

TEST(WithBoxes, DrawsWhatThePageIsMadeOf) {
  SampleDocument sample(30, 40);
  document::BlockStyle style = SampleDocument::plain();
  style.before = space(6);
  sample.add(sample.paragraph("a"));
  sample.add(sample.paragraph("b", style));
  const PagedDocument pages = with_boxes(sample);
  ASSERT_EQ(pages.pages.size(), 1u);
  EXPECT_EQ(drawn(pages.pages[0]),
            "box 100,50 30x0.25\nbox 100,61.75 30x0.25\nbox 100,50 0.25x12\nbox 129.75,50 0.25x12\n"
            "base 100,59 30x0.25\n"
            "glue 94,62 2x6\n"
            "box 100,68 30x0.25\nbox 100,79.75 30x0.25\nbox 100,68 0.25x12\nbox 129.75,68 0.25x12\n"
            "base 100,77 30x0.25\n"
            "frame 100,50 30x0.5\nframe 100,89.5 30x0.5\nframe 100,50 0.5x40\nframe 129.5,50 0.5x40\n");
}

std::string glue_on_first_page(const document::Space& gap, double height) {
  SampleDocument sample(30, height);
  document::BlockStyle style = SampleDocument::plain();
  style.before = gap;
  for (const char* text : {"a", "b", "c"}) sample.add(sample.paragraph(text, style));
  std::string text;
  std::istringstream lines(drawn(with_boxes(sample).pages[0]));
  for (std::string line; std::getline(lines, line);) {
    if (line.rfind("glue", 0) == 0 || line.rfind("more", 0) == 0 || line.rfind("less", 0) == 0) text += line + "\n";
  }
  return text;
}

TEST(WithBoxes, TellsHowGlueWasSet) {
  const auto six = Length::points(6);
  EXPECT_EQ(glue_on_first_page({six, six, {}}, 34), "glue 94,62 2x6\nmore 94,68 2x4\n");
  EXPECT_EQ(glue_on_first_page({six, {}, six}, 26), "less 94,62 2x2\n");
  EXPECT_EQ(glue_on_first_page({six, {}, {}}, 30), "glue 94,62 2x6\n");
}

TEST(WithBoxes, FramesRunningContent) {
  SampleDocument sample(30, 40);
  const document::Block head = sample.paragraph("me");
  const Rect frame{{Length::points(10), Length::points(10)}, {Length::points(80), Length::points(12)}};
  sample.document.running.push_back({document::Running::When::always, frame, {head}});
  EXPECT_NE(drawn(with_boxes(sample).pages[0]).find("frame 10,10 80x0.5\n"), std::string::npos);
}

// What was there stays in its order; what is added is silent, and stands behind it.
TEST(WithBoxes, AddsOnlyArtifacts) {
  SampleDocument sample(50, 50);
  for (int i = 0; i < 9; ++i) sample.add(sample.paragraph("some words in lines"));
  const PagedDocument plain = sample.typeset(), boxed = page::with_boxes(plain, sample.document, sample.fonts);
  ASSERT_EQ(boxed.pages.size(), plain.pages.size());
  for (std::size_t page = 0; page < plain.pages.size(); ++page) {
    const std::vector<PageItem>&before = plain.pages[page].items, &after = boxed.pages[page].items;
    ASSERT_GT(after.size(), before.size());
    PagedDocument same = boxed;
    same.pages[page].items.resize(before.size());
    same.pages = {same.pages[page]};
    EXPECT_EQ(dump(same, sample.fonts), dump({plain.metadata, {plain.pages[page]}, plain.structure}, sample.fonts));
    for (std::size_t i = before.size(); i < after.size(); ++i) {
      EXPECT_EQ(after[i].structure, document::structure_artifact);
    }
  }
}

}  // namespace
}  // namespace cvpdf::page
