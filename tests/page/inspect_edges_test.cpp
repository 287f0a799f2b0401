#include "page/inspect_edges.hpp"

#include <gtest/gtest.h>

namespace cvpdf::page {
namespace {

// A run of one glyph on a page of 200 by 100 points.
Page page_with(double x, double y, double rise) {
  SetText text{{Length::points(x), Length::points(y)}, {}};
  text.run.glyphs.emplace_back();
  text.run.rise = Length::points(rise);
  text.run.span = {1, 2, 3};
  return {{Length::points(200), Length::points(100)}, {{std::move(text)}}};
}

struct EdgeRow {
  double x, y, rise;
  bool is_off;
};

TEST(InspectEdges, TextIsOnThePageOrTold) {
  const EdgeRow rows[] = {
      {0, 50, 0, false},   {-0.1, 50, 0, true}, {199, 50, 0, false}, {200, 50, 0, true},
      {10, 100, 0, false}, {10, 101, 0, true},  {10, 5, 5, false},   {10, 5, 6, true},
  };
  for (const EdgeRow& row : rows) {
    Diagnostics diagnostics;
    inspect_edges({page_with(row.x, row.y, row.rise)}, diagnostics);
    ASSERT_EQ(diagnostics.all().size(), row.is_off ? 1U : 0U) << row.x << ", " << row.y;
    if (!row.is_off) continue;
    EXPECT_EQ(diagnostics.all().front().code, "page/off-page");
    EXPECT_EQ(diagnostics.all().front().span, (SourceSpan{1, 2, 3}));
  }
}

TEST(InspectEdges, WhatHasNoGlyphsStandsNowhere) {
  Page page = page_with(-10, 50, 0);
  std::get<SetText>(page.items.front().kind).run.glyphs.clear();
  Diagnostics diagnostics;
  inspect_edges({page}, diagnostics);
  EXPECT_TRUE(diagnostics.all().empty());
}

}  // namespace
}  // namespace cvpdf::page
