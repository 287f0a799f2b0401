#include "page/frames.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include "page/galley_text.hpp"

namespace cvpdf::page {
namespace {

using document::Running;
using Edge = Running::Edge;
using When = Running::When;

Rect rect(double x, double y, double width, double height) {
  return {{Length::points(x), Length::points(y)}, {Length::points(width), Length::points(height)}};
}

std::string text_of(const Rect& rect) {
  return fmt::format("{},{} {}x{}", points_text(rect.origin.x), points_text(rect.origin.y),
                     points_text(rect.size.width), points_text(rect.size.height));
}

document::Region region() { return {"main", rect(50, 40, 100, 200), rect(50, 30, 100, 220), {}}; }

struct FramesRow {
  std::vector<Band> bands;
  text::PageNumbers page;
  std::string_view expected;
};

TEST(Frames, YieldToWhatReachesIntoThem) {
  const FramesRow rows[] = {
      {{}, {1, 1}, "50,40 100x200"},
      {{}, {2, 2}, "50,30 100x220"},
      // A head above, a foot below the frame.
      {{{When::always, Edge::top, rect(50, 10, 100, 20)}}, {1, 1}, "50,40 100x200"},
      {{{When::always, Edge::bottom, rect(50, 260, 100, 20)}}, {1, 1}, "50,40 100x200"},
      // They reach in.
      {{{When::always, Edge::top, rect(50, 10, 100, 50)}}, {1, 1}, "50,60 100x180"},
      {{{When::always, Edge::bottom, rect(50, 210, 100, 50)}}, {1, 1}, "50,40 100x170"},
      {{{When::always, Edge::top, rect(0, 10, 60, 50)}, {When::always, Edge::bottom, rect(140, 210, 60, 50)}},
       {1, 1},
       "50,60 100x150"},
      // Beside the frame they take nothing.
      {{{When::always, Edge::top, rect(0, 10, 50, 50)}}, {1, 1}, "50,40 100x200"},
      {{{When::always, Edge::bottom, rect(150, 210, 50, 50)}}, {1, 1}, "50,40 100x200"},
      // Nor on pages where they do not stand.
      {{{When::rest, Edge::top, rect(50, 10, 100, 50)}}, {1, 3}, "50,40 100x200"},
      {{{When::rest, Edge::top, rect(50, 10, 100, 50)}}, {2, 3}, "50,60 100x190"},
      {{{When::several_pages, Edge::top, rect(50, 10, 100, 50)}}, {1, 1}, "50,40 100x200"},
      {{{When::several_pages, Edge::top, rect(50, 10, 100, 50)}}, {1, 2}, "50,60 100x180"},
      {{{When::first_of_several, Edge::top, rect(50, 10, 100, 50)}}, {1, 1}, "50,40 100x200"},
      {{{When::first_of_several, Edge::top, rect(50, 10, 100, 50)}}, {1, 2}, "50,60 100x180"},
      {{{When::first_of_several, Edge::top, rect(50, 10, 100, 50)}}, {2, 2}, "50,30 100x220"},
      {{{When::first, Edge::top, rect(50, 10, 100, 50)}}, {2, 2}, "50,30 100x220"},
      // Nothing is left.
      {{{When::always, Edge::top, rect(50, 10, 100, 290)}}, {1, 1}, "50,300 100x-60"},
  };
  for (const FramesRow& row : rows) EXPECT_EQ(text_of(frame_on(region(), row.page, row.bands)), row.expected);
}

TEST(Frames, WithoutSizeStandForTheOther) {
  document::Region one = region();
  one.rest = {};
  EXPECT_EQ(own_frame(one, 2), one.first);
  std::swap(one.first, one.rest);
  EXPECT_EQ(own_frame(one, 1), one.rest);
}

}  // namespace
}  // namespace cvpdf::page
