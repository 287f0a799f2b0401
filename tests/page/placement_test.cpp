#include "page/placement.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include "page/dump.hpp"
#include "page/galley_text.hpp"

namespace cvpdf::page {
namespace {

constexpr document::StructureId paragraph_id = 1, link_id = 2, strong_in_link_id = 3;

std::vector<document::StructureNode> sample_structure() {
  std::vector<document::StructureNode> structure(4);
  structure[0].role = document::Role::document;
  structure[link_id] = {document::Role::link, paragraph_id, "https://example.org", {}, {}, {}, {}, {}};
  structure[strong_in_link_id] = {document::Role::span, link_id, {}, {}, {}, {}, {}, {}};
  return structure;
}

// Placement asks the library only for the faces of links and underlined runs: of the first face that it opens here.
class Placement : public testing::Test {
 protected:
  void SetUp() override { face_ = fonts_.find({"serif"}, diagnostics_).value(); }

  paragraph::GlyphRun run(std::string text, double x, double width, document::StructureId structure) const {
    paragraph::GlyphRun result;
    result.face = face_;
    result.structure = structure;
    result.x = Length::points(x);
    result.width = Length::points(width);
    result.size = Length::points(10);
    result.utf8 = std::move(text);
    return result;
  }
  static VBox box(std::vector<paragraph::GlyphRun> runs) {
    VBox result;
    result.height = Length::points(12);
    SetLine line;
    line.baseline = {Length::points(5), Length::points(9)};
    line.line.runs = std::move(runs);
    result.items.emplace_back(std::move(line));
    return result;
  }
  std::string placed_text(Galley galley, Length give) const {
    const Cut all{0, galley.size(), give};
    PagedDocument paged;
    paged.pages.push_back({{}, place(galley, all, {Length::points(100), Length::points(200)}, {structure_, fonts_})});
    return dump(paged, fonts_);
  }

  font::FontLibrary fonts_;
  Diagnostics diagnostics_;
  font::FaceId face_ = 0;
  std::vector<document::StructureNode> structure_ = sample_structure();
};

// x and y of every text, and the text.
std::string brief(const std::vector<PageItem>& items) {
  std::string text;
  for (const PageItem& item : items) {
    if (const auto* set = std::get_if<SetText>(&item.kind)) {
      text += fmt::format("{} {} {}; ", points_text(set->baseline.x), points_text(set->baseline.y), set->run.utf8);
    }
    if (std::holds_alternative<LinkArea>(item.kind)) text += fmt::format("link #{}; ", item.structure);
    if (const auto* filled = std::get_if<FilledRect>(&item.kind)) {
      text += fmt::format("rect {}; ", points_text(filled->rect.origin.y));
    }
  }
  return text;
}

TEST_F(Placement, LinesStandWhereTheirBoxesAre) {
  Galley galley;
  galley.emplace_back(box({run("a", 0, 5, 1), run("b", 5, 5, 1)}));
  galley.emplace_back(VGlue{Length::points(3), Length::points(1), {}});
  galley.emplace_back(box({run("c", 0, 5, 1)}));
  galley.emplace_back(VPenalty{5});
  galley.emplace_back(VGlue{Length::points(3), Length::points(2), {}});
  VBox rule;
  rule.height = Length::points(1);
  rule.items.emplace_back(SetRule{{{}, {Length::points(50), Length::points(1)}}, {}});
  galley.emplace_back(rule);
  Galley copy = galley;
  const PlacementInput input{structure_, fonts_};
  EXPECT_EQ(brief(place(galley, {0, 6, {}}, {}, input)), "5 9 a; 10 9 b; 5 24 c; rect 30; ");
  // A third of the give goes to the first glue.
  EXPECT_EQ(brief(place(copy, {0, 6, Length::points(1.5)}, {}, input)), "5 9 a; 10 9 b; 5 24.5 c; rect 31.5; ");
}

TEST_F(Placement, ASliceBeginsAtTheTop) {
  Galley galley;
  galley.emplace_back(box({run("a", 0, 5, 1)}));
  galley.emplace_back(VGlue{Length::points(3), {}, {}});
  galley.emplace_back(box({run("b", 0, 5, 1)}));
  EXPECT_EQ(brief(place(galley, {2, 3, {}}, {Length::points(1), Length::points(2)}, {structure_, fonts_})), "6 11 b; ");
}

TEST_F(Placement, RowsAreReadCellByCell) {
  Galley galley;
  for (int line = 1; line <= 4; ++line) {
    VBox row = box({run(fmt::format("left{}", line), 0, 5, 1)});
    VBox right = box({run(fmt::format("right{}", line), 50, 5, 1)});
    std::get<SetLine>(right.items[0]).cell = 1;
    row.items.push_back(right.items[0]);
    row.row = line <= 2 ? 1 : 2;
    galley.emplace_back(row);
  }
  EXPECT_EQ(brief(place(galley, {0, 4, {}}, {}, {structure_, fonts_})),
            "5 9 left1; 5 21 left2; 55 9 right1; 55 21 right2; "
            "5 33 left3; 5 45 left4; 55 33 right3; 55 45 right4; ");
}

TEST_F(Placement, OneAreaForTheRunsOfALinkOnALine) {
  Galley galley;
  galley.emplace_back(box({run("see ", 0, 20, paragraph_id), run("the ", 20, 15, link_id),
                           run("site", 35, 20, strong_in_link_id), run(" now", 55, 20, paragraph_id)}));
  galley.emplace_back(box({run("again", 0, 30, link_id)}));
  const std::vector<PageItem> items = place(galley, {0, 2, {}}, {}, {structure_, fonts_});
  EXPECT_EQ(brief(items), "5 9 see ; 25 9 the ; 40 9 site; link #2; 60 9  now; 5 21 again; link #2; ");
  const Rect area = std::get<LinkArea>(items[3].kind).rect;
  const font::Metrics& metrics = fonts_.face(face_).metrics;
  const Length ascent = ratio_of(Length::points(10), metrics.ascent, metrics.units_per_em);
  EXPECT_EQ(area.origin, (Point{Length::points(25), Length::points(9) - ascent}));
  EXPECT_EQ(area.size.width, Length::points(35));
  EXPECT_GT(area.size.height, ascent);
}

TEST_F(Placement, AnArtifactHasNeitherStructureNorLinks) {
  Galley galley;
  galley.emplace_back(box({run("7", 0, 20, link_id)}));
  const std::vector<PageItem> items = place_artifact(galley, {0, 1, {}}, {}, fonts_);
  ASSERT_EQ(items.size(), 1u);
  EXPECT_EQ(items[0].structure, document::structure_artifact);
  EXPECT_EQ(std::get<SetText>(items[0].kind).run.structure, document::structure_artifact);
}

// Behind all text: no sentence is parted by a line under a word.
TEST_F(Placement, UnderlinesComeLastAndHaveNoStructure) {
  Galley galley;
  galley.emplace_back(box({run("a", 0, 5, 1)}));
  galley.emplace_back(box({run("b", 0, 5, 1)}));
  std::get<SetLine>(std::get<VBox>(galley[0]).items[0]).line.runs[0].underline = document::Underline::single;
  Galley copy = galley;
  for (const auto& items :
       {place(galley, {0, 2, {}}, {}, {structure_, fonts_}), place_artifact(copy, {0, 2, {}}, {}, fonts_)}) {
    ASSERT_EQ(items.size(), 3u);
    EXPECT_TRUE(std::holds_alternative<FilledRect>(items[2].kind));
    EXPECT_EQ(items[2].structure, document::structure_artifact);
  }
}

TEST_F(Placement, AWrongStructureIsNoLink) {
  Galley galley;
  galley.emplace_back(box({run("x", 0, 20, 99)}));
  structure_[1].parent = 1;
  galley.emplace_back(box({run("y", 0, 20, paragraph_id)}));
  EXPECT_EQ(brief(place(galley, {0, 2, {}}, {}, {structure_, fonts_})), "5 9 x; 5 21 y; ");
}

TEST_F(Placement, IsDumped) {
  Galley galley;
  paragraph::GlyphRun strange = run("say \"x\"", 0, 20.5, paragraph_id);
  strange.color = {0x12, 0x34, 0x56};
  strange.rise = Length::points(3);
  strange.expansion = 1015;
  strange.actual_text.push_back({0, 2, "word"});
  galley.emplace_back(box({strange}));
  const std::string name = fonts_.face(face_).postscript_name;
  EXPECT_EQ(placed_text(galley, {}),
            "page 1 of 1, 0.00 x 0.00\n  text 105.00 209.00 width 20.50 " + name +
                " 10.00 #1 \"say \\\"x\\\"\" #123456 rise 3.00 expansion 1015 glyphs 0-2 as \"word\"\n");
}

}  // namespace
}  // namespace cvpdf::page
