#include "page/grounds.hpp"

#include <gtest/gtest.h>

#include "page/galley_text.hpp"
#include "page/sample_document.hpp"

namespace cvpdf::page {
namespace {

constexpr document::StyleId plain = 0, red = 1, blue = 2, raised = 3;

document::Text text(std::string utf8, document::StyleId style) {
  return {std::move(utf8), style, document::structure_as_block, {}};
}

PagedDocument set(std::vector<document::Inline> content, double width) {
  SampleDocument sample(width, 100);
  sample.document.styles.resize(4, sample.document.styles[plain]);
  sample.document.styles[red].fill = Color{0xff, 0, 0};
  sample.document.styles[blue].fill = Color{0, 0, 0xff};
  sample.document.styles[raised].fill = Color{0xff, 0, 0};
  sample.document.styles[raised].size = Length::points(5);
  sample.document.styles[raised].rise = Length::points(3);
  sample.add(sample.paragraph(""));
  sample.document.paragraphs[0].content = std::move(content);
  return sample.typeset();
}

// "left,top widthxheight color" of every rectangle; they stand before all text.
std::string grounds_of(const PagedDocument& paged) {
  std::string out;
  bool has_text = false;
  for (const PageItem& item : paged.pages.at(0).items) {
    has_text = has_text || std::holds_alternative<SetText>(item.kind);
    const auto* filled = std::get_if<FilledRect>(&item.kind);
    if (filled == nullptr) continue;
    EXPECT_FALSE(has_text);
    EXPECT_EQ(item.structure, document::structure_artifact);
    const auto& [origin, size] = filled->rect;
    out += (out.empty() ? "" : "; ") + points_text(origin.x) + "," + points_text(origin.y) + " " +
           points_text(size.width) + "x" + points_text(size.height) + " " + to_string(filled->color);
  }
  return out;
}

struct GroundRow {
  std::vector<document::Inline> content;
  double width;
  std::string_view expected;
};

// Characters are ten points wide, the first baseline at 59, the text's left edge at 100; lines are 12 points apart.
TEST(Grounds, LieUnderTheirWords) {
  const GroundRow rows[] = {
      {{text("ab", plain)}, 200, ""},
      {{text("ab", red)}, 200, "97,51.2 26x10.5 #ff0000"},
      {{text("ab ", plain), text("cd ef", red), text(" gh", plain)}, 200, "127,51.2 56x10.5 #ff0000"},
      {{text("ab", red), text("cd", blue)}, 200, "97,51.2 26x10.5 #ff0000; 117,51.2 26x10.5 #0000ff"},
      {{text("ab", red), text(" ", plain), text("cd", red)}, 200, "97,51.2 26x10.5 #ff0000; 127,51.2 26x10.5 #ff0000"},
      // The largest letters say how high it is.
      {{text("ab", red), text("cd", raised)}, 200, "97,51.2 36x10.5 #ff0000"},
      // One of its own for each line.
      {{text("ab cd", red)}, 30, "97,51.2 26x10.5 #ff0000; 97,63.2 26x10.5 #ff0000"},
  };
  for (const GroundRow& row : rows) EXPECT_EQ(grounds_of(set(row.content, row.width)), row.expected);
}

}  // namespace
}  // namespace cvpdf::page
