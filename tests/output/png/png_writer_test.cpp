#include "output/png/png_writer.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

#include "output/png/decoded.hpp"
#include "output/synthetic.hpp"

namespace cvpdf::output::png {
namespace {

constexpr int resolution = 72;  // A point is a pixel.
constexpr Color blank{255, 255, 255};

// Around all that is not white; empty where all is.
struct InkBox {
  int left = 0, top = 0, right = 0, bottom = 0;  // Half-open.
  friend bool operator==(const InkBox&, const InkBox&) = default;
};

InkBox ink_box(const Picture& picture) {
  InkBox box{picture.width, picture.height, 0, 0};
  for (int y = 0; y < picture.height; ++y) {
    for (int x = 0; x < picture.width; ++x) {
      if (picture.pixel(x, y) == blank) continue;
      box = {std::min(box.left, x), std::min(box.top, y), std::max(box.right, x + 1), std::max(box.bottom, y + 1)};
    }
  }
  return box.right == 0 ? InkBox() : box;
}

// How much of the picture is black, in pixels.
double ink_of(const Picture& picture) {
  double ink = 0;
  for (const std::uint8_t channel : picture.bytes) ink += 255 - channel;
  return ink / 255 / 3;
}

Color darkest(const Picture& picture) {
  Color out = blank;
  for (int y = 0; y < picture.height; ++y) {
    for (int x = 0; x < picture.width; ++x) {
      if (picture.pixel(x, y).green < out.green) out = picture.pixel(x, y);
    }
  }
  return out;
}

WriterInput at(WriterInput input, int dots_per_inch) {
  input.dots_per_inch = dots_per_inch;
  return input;
}

std::vector<Picture> pictures_of(const Synthetic& document, int dots_per_inch = resolution) {
  Diagnostics diagnostics;
  std::vector<Picture> pictures;
  for (const std::string& file : write_png(at(document.input(), dots_per_inch), diagnostics)) {
    pictures.push_back(decode(file));
  }
  EXPECT_TRUE(diagnostics.all().empty());
  return pictures;
}

// A page of 100 by 60 points.
class PngWriter : public ::testing::Test {
 protected:
  PngWriter() { document_.add_page(100, 60); }
  void letter(double x, double y, std::string_view utf8, const SetStyle& style = {}) {
    document_.text(x, y, utf8, document::structure_artifact, style);
  }
  Picture picture(int dots_per_inch = resolution) { return pictures_of(document_, dots_per_inch).front(); }

  Synthetic document_;
};

TEST_F(PngWriter, AnEmptyPageIsWhite) {
  const Picture empty = picture();
  EXPECT_EQ(empty.width, 100);
  EXPECT_EQ(empty.height, 60);
  EXPECT_EQ(ink_box(empty), InkBox());
}

TEST_F(PngWriter, RectanglesStandWhereTheyShould) {
  struct Row {
    double x, y, width, height;
    int dots_per_inch;
    InkBox expected;
  };
  const Row rows[] = {{10, 20, 30, 5, 72, {10, 20, 40, 25}},
                      {10, 20, 30, 5, 144, {20, 40, 80, 50}},
                      {10, 20.1, 30, 0.01, 72, {10, 20, 40, 21}},
                      {10, 20, 0, 30, 72, {10, 20, 11, 50}},
                      {90, 50, 500, 500, 72, {90, 50, 100, 60}},
                      {-10, -10, 11, 12, 72, {0, 0, 1, 2}},
                      {200, 10, 10, 10, 72, {}},
                      {10, -5, 10, 3, 72, {}},
                      {-9e9, -9e9, 9e10, 9e10, 72, {0, 0, 100, 60}}};
  for (const Row& row : rows) {
    Synthetic document;
    document.add_page(100, 60);
    document.rule(row.x, row.y, row.width, row.height);
    const Picture picture = pictures_of(document, row.dots_per_inch).front();
    EXPECT_EQ(ink_box(picture), row.expected) << row.x << " " << row.y;
    EXPECT_EQ(darkest(picture), row.expected == InkBox() ? blank : (Color{128, 0, 0})) << row.x << " " << row.y;
  }
}

// Libertine's "l" of 40 pt has its stem's foot on the baseline, its head 0.7 em above.
TEST_F(PngWriter, AGlyphStandsOnItsBaseline) {
  letter(20, 50, "l", {.size = 40, .color = {200, 0, 90}});
  const InkBox box = ink_box(picture());
  EXPECT_NEAR(box.bottom, 50, 1);
  EXPECT_NEAR(box.top, 50 - 28, 1);
  EXPECT_NEAR(box.left, 21, 1);
  EXPECT_NEAR(box.right, 30, 2);
  EXPECT_EQ(darkest(picture()), (Color{200, 0, 90}));
}

// What a run says beside its place moves or stretches the same glyph.
TEST_F(PngWriter, EveryPartOfARunCounts) {
  letter(20, 50, "l", {.size = 30});
  const InkBox plain = ink_box(picture());
  const double ink = ink_of(picture());
  paragraph::GlyphRun& run = document_.last_run();
  const paragraph::GlyphRun before = run;

  run.rise = Length::points(7);
  EXPECT_EQ(ink_box(picture()), (InkBox{plain.left, plain.top - 7, plain.right, plain.bottom - 7}));
  run = before;
  run.glyphs[0].dy = 100;  // 3 pt.
  EXPECT_EQ(ink_box(picture()), (InkBox{plain.left, plain.top - 3, plain.right, plain.bottom - 3}));
  run = before;
  run.glyphs[0].x = Length::points(4);
  run.glyphs[0].dx = 200;  // 6 pt.
  EXPECT_EQ(ink_box(picture()), (InkBox{plain.left + 10, plain.top, plain.right + 10, plain.bottom}));
  run.expansion = 500;  // The offset too.
  EXPECT_EQ(ink_box(picture()).left, plain.left + 4 + 3);
  run = before;
  run.expansion = 2000;
  EXPECT_NEAR(ink_of(picture()), 2 * ink, 0.02 * ink);
  run = before;
  run.size = Length::points(60);
  EXPECT_NEAR(ink_of(picture(36)), ink, 0.02 * ink);
}

// Baselines on whole pixels, glyphs on quarters of one: down and to the left.
TEST_F(PngWriter, GlyphsStandOnPartsOfPixels) {
  struct PlaceRow {
    double x, y, same_x, same_y;
  };
  const PlaceRow rows[] = {{20.3, 40.9, 20.25, 40}, {20.24, 40.02, 20, 40}, {20.99, 40, 20.75, 40}};
  letter(20, 40, "R", {.size = 12.5});
  const auto picture_at = [this](double x, double y) {
    auto& item = document_.pages().pages.back().items.back();
    std::get<page::SetText>(item.kind).baseline = {Length::points(x), Length::points(y)};
    return picture().bytes;
  };
  for (const PlaceRow& row : rows) EXPECT_EQ(picture_at(row.x, row.y), picture_at(row.same_x, row.same_y));
  EXPECT_NE(picture_at(20, 40), picture_at(20.25, 40));
}

// Each pixel is the mean of the finer ones that it is made of; but for what FreeType rounds: points to 1/64 of a pixel,
// and curves to lines.
TEST_F(PngWriter, CoverageIsExact) {
  constexpr int finer = 4;
  constexpr double rounding = 20;
  letter(20.25, 40, "R", {.size = 12.5});
  const Picture coarse = picture(), fine = picture(finer * resolution);
  for (int y = 0; y < coarse.height; ++y) {
    for (int x = 0; x < coarse.width; ++x) {
      double sum = 0;
      for (int i = 0; i < finer * finer; ++i) sum += fine.pixel(finer * x + i % finer, finer * y + i / finer).green;
      EXPECT_NEAR(coarse.pixel(x, y).green, sum / finer / finer, rounding) << x << ", " << y;
    }
  }
}

TEST_F(PngWriter, LaterItemsCoverEarlierOnes) {
  letter(20, 50, "l", {.size = 40});
  document_.rule(0, 0, 100, 60);
  EXPECT_EQ(darkest(picture()), (Color{128, 0, 0}));
  letter(20, 50, "l", {.size = 40, .color = blank});
  const Picture both = picture();
  EXPECT_GT(std::count(both.bytes.begin(), both.bytes.end(), 255), 0);
}

TEST_F(PngWriter, LinksAreNotSeen) {
  document_.link_area(10, 10, 50, 20, document_.node(document::Role::link));
  EXPECT_EQ(ink_box(picture()), InkBox());
}

TEST_F(PngWriter, WhatHasNoInkOrNoPlaceIsLeftOut) {
  letter(20, 50, " ");
  letter(-500, 50, "l");
  letter(500, 50, "l");
  letter(20, -500, "l");
  letter(20, 900, "l");
  letter(20, 50, "l", {.size = 0});
  letter(9e12, -9e12, "l");
  document_.last_run().size = Length::points(9e12);
  letter(20, 50, "l");
  document_.last_run().glyphs[0].id = 0xFFFFFF;
  letter(20, 50, "l");
  document_.last_run().glyphs.clear();
  EXPECT_EQ(ink_box(picture()), InkBox());
}

TEST_F(PngWriter, AGlyphAcrossTheEdgeIsCut) {
  letter(-5, 65, "W", {.size = 60});
  const InkBox box = ink_box(picture());
  EXPECT_EQ(box.left, 0);
  EXPECT_EQ(box.bottom, 60);
}

TEST(PngPages, EachIsAPictureOfItsOwnSize) {
  Synthetic document;
  document.add_page();
  document.add_page(612, 792);
  const std::vector<Picture> pictures = pictures_of(document, 96);
  ASSERT_EQ(pictures.size(), 2U);
  EXPECT_EQ(pictures[0].width, 794);
  EXPECT_EQ(pictures[0].height, 1123);
  EXPECT_EQ(pictures[1].width, 816);
  EXPECT_EQ(pictures[1].height, 1056);
}

TEST(PngPages, TheSameBytesTwice) {
  Diagnostics diagnostics;
  const auto one = small_document(), other = small_document();
  EXPECT_EQ(write_png(one->input(), diagnostics), write_png(other->input(), diagnostics));
}

TEST(PngPages, TooManyPixelsAreReported) {
  struct Row {
    double width, height;
    int dots_per_inch;
  };
  const Row rows[] = {{612, 792, 1200},
                      {72'000, 72'000, 96},
                      {72'000, 1, 96},
                      {612, 792, std::numeric_limits<int>::max()},
                      {1e13, 1e13, 96}};
  for (const Row& row : rows) {
    Synthetic document;
    document.add_page();
    document.add_page(row.width, row.height);
    Diagnostics diagnostics;
    EXPECT_TRUE(write_png(at(document.input(), row.dots_per_inch), diagnostics).empty());
    ASSERT_EQ(diagnostics.all().size(), 1U);
    EXPECT_TRUE(diagnostics.failed());
    EXPECT_EQ(diagnostics.all()[0].code, "output/too-large-picture");
    EXPECT_FALSE(diagnostics.all()[0].hint.empty());
  }
}

}  // namespace
}  // namespace cvpdf::output::png
