#include "layout/knobs.hpp"

#include <gtest/gtest.h>

#include "layout/layout.hpp"
#include "layout/reading.hpp"

namespace cvpdf::layout {
namespace {

constexpr std::string_view some_layout = R"(paragraph_gap = 0.5
[page]
margins = { top = "10pt", right = "20pt", bottom = "30pt", left = "40pt" }
[styles.body]
size = "10pt"
leading = "12pt"
[styles.name]
size = "20pt"
leading = 1.5
before = [1, 0.5, 0.25]
[styles.note]
size = 0.9
[entries.list]
columns = 3
before = 0.75
[fit]
gaps = { least = 0.5, most = 1.3, step = 0.1, cost = 1 }
leading = { least = 0.9, step = 0.05, cost = 2 }
size = { least = 0.9, step = 0.05, cost = 3 }
margins = { most = 2, step = 0.5, cost = 4 }
columns = { most = 2, cost = 5 }
)";

Layout read_some_layout() { return read_text(some_layout).layout.value(); }
const Style& style(const Layout& layout, StyleName name) { return layout.styles[static_cast<std::size_t>(name)]; }

TEST(Knobs, GoAsFarAsTheLayoutSays) {
  const Layout layout = read_some_layout();
  struct Row {
    Knob knob;
    int less, more;
  };
  const Row rows[] = {
      {Knob::gaps, 5, 3}, {Knob::leading, 2, 0}, {Knob::size, 2, 0}, {Knob::margins, 0, 2}, {Knob::columns, 2, 0}};
  for (const Row& row : rows) {
    const KnobTravel found = travel(layout.fit, row.knob);
    EXPECT_EQ(found.less, row.less) << static_cast<int>(row.knob);
    EXPECT_EQ(found.more, row.more) << static_cast<int>(row.knob);
  }
  EXPECT_EQ(cost_of(layout.fit, {-5, -2, -1, 2, -1}), 5 + 4 + 3 + 8 + 5);
  EXPECT_DOUBLE_EQ(knob_value(layout.fit, Knob::gaps, -3), 0.7);
  EXPECT_DOUBLE_EQ(knob_value(layout.fit, Knob::gaps, 3), 1.3);
  EXPECT_DOUBLE_EQ(knob_value(layout.fit, Knob::columns, -2), 2);
}

TEST(Knobs, OfGapsTurnEveryGap) {
  const Layout layout = turned(read_some_layout(), {-5, 0, 0, 0, 0});
  EXPECT_EQ(layout.paragraph_gap.natural.amount, 0.25);
  EXPECT_EQ(style(layout, StyleName::name).paragraph.before->natural.amount, 0.5);
  EXPECT_EQ(style(layout, StyleName::name).paragraph.before->stretch.amount, 0.25);
  EXPECT_EQ(style(layout, StyleName::name).paragraph.before->shrink.amount, 0.125);
  EXPECT_EQ(find_arrangement(layout, "list")->before.natural.amount, 0.375);
  EXPECT_EQ(style(layout, StyleName::body).paragraph.leading->amount, 12);
}

TEST(Knobs, OfLeadingAndSizeTurnWhatIsWrittenInPoints) {
  const Layout leading = turned(read_some_layout(), {0, -2, 0, 0, 0});
  EXPECT_DOUBLE_EQ(style(leading, StyleName::body).paragraph.leading->amount, 12 * 0.9);
  EXPECT_DOUBLE_EQ(style(leading, StyleName::name).paragraph.leading->amount, 1.5 * 0.9);
  EXPECT_EQ(style(leading, StyleName::body).text.size->amount, 10);
  const Layout size = turned(read_some_layout(), {0, 0, -2, 0, 0});
  EXPECT_DOUBLE_EQ(style(size, StyleName::body).text.size->amount, 9);
  EXPECT_DOUBLE_EQ(style(size, StyleName::body).paragraph.leading->amount, 12 * 0.9);
  EXPECT_DOUBLE_EQ(style(size, StyleName::name).text.size->amount, 18);
  EXPECT_EQ(style(size, StyleName::name).paragraph.leading->amount, 1.5);  // Ems follow their type.
  EXPECT_EQ(style(size, StyleName::note).text.size->amount, 0.9);
}

TEST(Knobs, OfMarginsAndColumns) {
  const Layout layout = turned(read_some_layout(), {0, 0, 0, 2, -2});
  EXPECT_EQ(find_paper(layout, "a4")->margins,
            (Insets{Length::points(20), Length::points(40), Length::points(60), Length::points(80)}));
  EXPECT_EQ(layout.lists.columns, 4);
  EXPECT_EQ(find_arrangement(layout, "list")->lists.columns, 5);
}

// 60 mm at both sides of 210 mm may grow by a half: 30 mm are left, and at least 25.4 mm must be.
TEST(Knobs, OfMarginsEndWhereAColumnWouldHaveNoRoom) {
  constexpr std::string_view knob = "[fit]\nmargins = { most = 2, step = 0.25, cost = 1 }\n[page.a4]\nmargins = ";
  const auto more_with = [knob](std::string_view margins) {
    const Reading reading = read_text(std::string(knob) + std::string(margins));
    EXPECT_EQ(places(reading.diagnostics), "") << margins;
    return travel(reading.layout.value().fit, Knob::margins).more;
  };
  EXPECT_EQ(more_with("{ left = '20mm', right = '20mm' }"), 4);
  EXPECT_EQ(more_with("{ left = '60mm', right = '60mm' }"), 2);
  EXPECT_EQ(more_with("{ left = '90mm', right = '90mm' }"), 0);
}

// Without a leading the body has that of compose, and the knob turns it all the same.
TEST(Knobs, OfLeadingTurnALayoutThatNamesNone) {
  Layout layout = read_text("[fit]\nleading = { least = 0.9, step = 0.1, cost = 1 }\n").layout.value();
  ASSERT_FALSE(style(layout, StyleName::body).paragraph.leading);
  layout = turned(std::move(layout), {0, -1, 0, 0, 0});
  EXPECT_EQ(style(layout, StyleName::body).paragraph.leading, (Extent{1.3 * 0.9, Extent::Unit::ems}));
}

TEST(Knobs, TurnTheSidebarsOwnForms) {
  Layout layout = read("sidebar", "").layout.value();
  ASSERT_EQ(layout.sidebar.own.size(), 1u);
  const double before = layout.sidebar.own.front().lists.between.natural.amount;
  layout = turned(std::move(layout), {-5, 0, 0, 0, 0});
  EXPECT_DOUBLE_EQ(layout.sidebar.own.front().lists.between.natural.amount, before / 2);
}

TEST(Knobs, AreReadWithTheirBounds) {
  struct Row {
    std::string_view text, expected;
  };
  const Row rows[] = {
      {"[fit]\ngaps = { least = 0.2 }", "2:18 layout/out-of-range"},
      {"[fit]\ngaps = { least = 1.1 }", "2:18 layout/out-of-range"},
      {"[fit]\ngaps = { most = 0.9 }", "2:17 layout/out-of-range"},
      {"[fit]\ngaps = { most = 5 }", "2:17 layout/out-of-range"},
      {"[fit]\ngaps = { step = 0 }", "2:17 layout/out-of-range"},
      {"[fit]\ngaps = { least = 0.5, step = 0.01 }", "2:8 layout/out-of-range"},
      {"[fit]\ngaps = { most = 2.1 }", "2:17 layout/out-of-range"},
      {"[fit]\ngaps = { cost = 0 }", "2:17 layout/out-of-range"},
      {"[fit]\ncolumns = { most = 6 }", "2:20 layout/out-of-range"},
      {"[fit]\ncolumns = { least = 0 }", "2:13 toml/unknown-key"},
      {"[fit]\ngap = { least = 0.5 }", "2:1 toml/unknown-key"},
      {"[fit]\ngaps = 0.5", "2:8 toml/wrong-type"},
      {"fit = 1", "1:7 toml/wrong-type"},
      {"[fit]\ngaps = { least = 0.5, most = 1.5, step = 0.1, cost = 1 }", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(places(read_text(row.text).diagnostics), row.expected) << row.text;
}

}  // namespace
}  // namespace cvpdf::layout
