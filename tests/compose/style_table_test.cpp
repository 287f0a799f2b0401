#include "compose/style_table.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "compose/composing.hpp"

namespace cvpdf::compose {
namespace {

using layout::StyleName;

TEST(StyleTable, LaysStylesOverEachOther) {
  StyleTable table(classic(), "en-US");
  const TypeId strong = table.over(body_type, StyleName::strong);
  EXPECT_EQ(table.text(strong).weight, 700);
  EXPECT_EQ(table.text(strong).size, Length::points(10));
  EXPECT_EQ(table.over(body_type, StyleName::strong), strong);
  const TypeId code = table.over(strong, StyleName::code);
  EXPECT_EQ(table.text(code).weight, 700);
  EXPECT_NEAR(table.text(code).size.points(), 8.8, 0.001);
  EXPECT_EQ(table.text(code).hyphenation, document::Hyphenation::off);
  EXPECT_EQ(table.over(strong, StyleName::body), strong);
  EXPECT_EQ(table.over(strong, layout::no_style), strong);
}

TEST(StyleTable, HandsOnHowLinesAreChosen) {
  layout::Layout layout = classic();
  layout.styles[static_cast<std::size_t>(StyleName::body)].paragraph.tolerance = 300;
  layout::ParagraphChange& line = layout.styles[static_cast<std::size_t>(StyleName::line)].paragraph;
  line.emergency_stretch = 1.5;
  line.looseness = 1;
  line.balance = true;
  StyleTable table(layout, "en-US");
  EXPECT_EQ(table.paragraph(layout::no_style).breaking, (document::LineBreaking{300, {}, 0}));
  EXPECT_EQ(table.paragraph(static_cast<layout::StyleIndex>(StyleName::line)).breaking,
            (document::LineBreaking{300, Length::points(15), 1, true}));
}

// A larger size over an old leading does not print lines over each other.
TEST(StyleTable, LeavesALineTheRoomOfItsType) {
  layout::Layout layout = classic();
  layout::Style& name = layout.styles[static_cast<std::size_t>(StyleName::name)];
  name.text.size = layout::Extent{40, layout::Extent::Unit::points};
  layout::Style& section = layout.styles[static_cast<std::size_t>(StyleName::section)];
  section.text.size = layout::Extent{2, layout::Extent::Unit::ems};
  const auto leading = [](StyleTable& table, StyleName of) {
    return table.paragraph(static_cast<layout::StyleIndex>(of)).leading;
  };
  StyleTable table(layout, "en-US");
  EXPECT_EQ(leading(table, StyleName::name), Length::points(40));  // [styles.name] has a leading of 26 points.
  EXPECT_EQ(leading(table, StyleName::section), Length::points(20));
  EXPECT_EQ(leading(table, StyleName::item), Length::points(13));
  layout.styles[static_cast<std::size_t>(StyleName::body)].paragraph.leading = {0.3, layout::Extent::Unit::ems};
  StyleTable tight(layout, "en-US");
  EXPECT_EQ(leading(tight, StyleName::item), Length::points(10));
}

TEST(StyleTable, EmphasisOverItalicsIsUpright) {
  StyleTable table(classic(), "en-US");
  const TypeId once = table.over(body_type, StyleName::emph);
  EXPECT_EQ(table.text(once).slant, document::Slant::italic);
  EXPECT_EQ(table.text(table.over(once, StyleName::emph)).slant, document::Slant::upright);
}

// A layout without italics: emphasis does not bring them back.
TEST(StyleTable, EmphasisThatIsUprightStaysSo) {
  layout::Layout layout = classic();
  layout.styles[static_cast<std::size_t>(StyleName::emph)].text.slant = document::Slant::upright;
  StyleTable table(layout, "en-US");
  EXPECT_EQ(table.text(table.over(body_type, StyleName::emph)).slant, document::Slant::upright);
}

TEST(StyleTable, OneKindOfFiguresExcludesTheOther) {
  StyleTable table(classic(), "en-US");
  for (const document::FontFeature& feature : table.text(table.over(body_type, StyleName::section)).features) {
    EXPECT_NE(std::string_view(feature.tag.data(), 4), "onum");
  }
}

TEST(StyleTable, UnderlinesGoOnUntilAStyleSaysOtherwise) {
  using document::Underline;
  layout::Layout layout = classic();
  const auto change_of = [&layout](StyleName name) -> layout::TextChange& {
    return layout.styles[static_cast<std::size_t>(name)].text;
  };
  change_of(StyleName::own).underline = Underline::single;
  change_of(StyleName::marks).underline = Underline::none;
  StyleTable table(layout, "en-US");
  const TypeId own = table.over(body_type, StyleName::own);
  EXPECT_EQ(table.text(body_type).underline, Underline::none);
  EXPECT_EQ(table.text(own).underline, Underline::single);
  EXPECT_EQ(table.text(table.over(own, StyleName::emph)).underline, Underline::single);
  EXPECT_EQ(table.text(table.over(own, StyleName::marks)).underline, Underline::none);
  // Else it is as `strong` is, which has no line.
  EXPECT_NE(table.style(own), table.style(table.over(body_type, StyleName::strong)));
  EXPECT_EQ(table.text(table.over(body_type, StyleName::team)).underline, Underline::single);
}

layout::FeatureChange change(std::string_view tag, std::uint32_t value) {
  document::FontFeature feature;
  std::copy(tag.begin(), tag.end(), feature.tag.begin());
  feature.value = value;
  return {"features", feature, {1, 2, 3}};
}

std::string features_of(const document::TextStyle& style) {
  std::string out;
  for (const document::FontFeature& feature : style.features) {
    out += std::string(feature.tag.data(), 4) + std::to_string(feature.value) + " ";
  }
  return out;
}

// What HarfBuzz does anyway must be forbidden; the rest just goes.
TEST(StyleTable, AFeatureThatIsOffIsGoneUnlessItIsOnByDefault) {
  layout::Layout layout = classic();
  layout.styles[static_cast<std::size_t>(StyleName::body)].text.features = {change("smcp", 1), change("onum", 1)};
  layout.styles[static_cast<std::size_t>(StyleName::strong)].text.features = {change("smcp", 0), change("liga", 0),
                                                                              change("c2sc", 0), change("lnum", 1)};
  StyleTable table(layout, "en-US");
  EXPECT_EQ(features_of(table.text(body_type)), "smcp1 onum1 ");
  EXPECT_EQ(features_of(table.text(table.over(body_type, StyleName::strong))), "liga0 lnum1 ");
}

TEST(StyleTable, RemembersWhoAskedForAFeature) {
  layout::Layout layout = classic();
  layout.styles[static_cast<std::size_t>(StyleName::body)].text.features = {change("onum", 1)};
  layout.styles[static_cast<std::size_t>(StyleName::strong)].text.features = {change("smcp", 1), change("liga", 0)};
  StyleTable table(layout, "en-US");
  const TypeId strong = table.over(body_type, StyleName::strong);
  static_cast<void>(table.over(body_type, StyleName::strong));
  ASSERT_EQ(table.wishes().size(), 2U);
  EXPECT_EQ(table.wishes()[0].role, "body");
  EXPECT_EQ(table.wishes()[1].role, "strong");
  EXPECT_EQ(table.wishes()[1].style, table.style(strong));
  EXPECT_EQ(std::string_view(table.wishes()[1].tag.data(), 4), "smcp");
  EXPECT_EQ(table.wishes()[1].span, (SourceSpan{1, 2, 3}));
}

TEST(StyleTable, RemembersWhoMadeAStyle) {
  StyleTable table(classic(), "en-US");
  const TypeId code = table.over(body_type, StyleName::code);
  ASSERT_EQ(table.origins().size(), 2u);
  EXPECT_EQ(table.origins()[0].role, "body");
  EXPECT_EQ(table.origins()[1].role, "code");
  EXPECT_EQ(table.origins()[1].style, table.style(code));
  EXPECT_NE(table.origins()[1].span.file, 0u);
}

TEST(StyleTable, EachStyleStandsOnce) {
  StyleTable table(classic(), "en-US");
  EXPECT_EQ(table.style(table.over(body_type, StyleName::strong)), table.style(table.over(body_type, StyleName::own)));
  static_cast<void>(table.over(body_type, StyleName::bullet));
  EXPECT_EQ(std::move(table).take().size(), 2U);
}

TEST(StyleTable, ResolvesLengths) {
  StyleTable table(classic(), "en-US");
  EXPECT_EQ(table.length({2, layout::Extent::Unit::points}), Length::points(2));
  EXPECT_EQ(table.length({2, layout::Extent::Unit::ems}), Length::points(20));
  EXPECT_EQ(table.length({2, layout::Extent::Unit::lines}), Length::points(26));
  EXPECT_EQ(table.space({{-1, layout::Extent::Unit::lines}, {}, {}}).natural, Length());
}

// Sizes laid over each other without end stay sizes.
TEST(StyleTable, StaysInBounds) {
  layout::Layout layout = classic();
  layout.styles[static_cast<std::size_t>(StyleName::strong)].text.size = layout::Extent{50, layout::Extent::Unit::ems};
  layout.styles[static_cast<std::size_t>(StyleName::code)].text.size = layout::Extent{-1, layout::Extent::Unit::ems};
  StyleTable table(layout, "en-US");
  TypeId type = body_type;
  for (int i = 0; i < 10; ++i) type = table.over(type, StyleName::strong);
  EXPECT_EQ(table.text(type).size, Length::points(500));
  EXPECT_EQ(table.text(table.over(type, StyleName::code)).size, Length::points(1));
}

}  // namespace
}  // namespace cvpdf::compose
