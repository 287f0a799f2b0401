#include "layout/columns.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include "layout/reading.hpp"

namespace cvpdf::layout {
namespace {

std::string text_of(const Rect& rect) {
  return fmt::format("{:.0f}-{:.0f}", rect.origin.x.points(), (rect.origin.x + rect.size.width).points());
}

struct ColumnsRow {
  Sidebar::Side side;
  std::string_view main, side_text, full, fill;
};

// A page of 600 with margins of 40 and 30; a sidebar of 180 with a padding of 20 and a gap of 25.
TEST(Columns, StandSideBySide) {
  const Paper paper{"p",
                    {Length::points(600), Length::points(800)},
                    {Length::points(50), Length::points(30), Length::points(60), Length::points(40)}};
  constexpr ColumnsRow rows[] = {
      {Sidebar::Side::none, "40-570", "40-40", "40-570", "0-0"},
      {Sidebar::Side::left, "205-570", "20-160", "20-570", "0-180"},
      {Sidebar::Side::right, "40-395", "440-580", "40-580", "420-600"},
  };
  for (const ColumnsRow& row : rows) {
    Sidebar sidebar;
    sidebar.side = row.side;
    sidebar.width = Length::points(180);
    sidebar.padding = Length::points(20);
    sidebar.gap = Length::points(25);
    const Columns found = columns(paper, sidebar);
    EXPECT_EQ(text_of(found.main), row.main);
    EXPECT_EQ(text_of(found.side), row.side_text);
    EXPECT_EQ(text_of(found.full), row.full);
    EXPECT_EQ(text_of(found.fill), row.fill);
    for (const Rect& column : {found.main, found.side, found.full}) {
      EXPECT_EQ(column.origin.y, Length::points(50));
      EXPECT_EQ(column.size.height, Length::points(690));
    }
    if (row.side != Sidebar::Side::none) {
      EXPECT_EQ(found.fill.size.height, paper.size.height);
    }
  }
}

struct BadColumnsRow {
  std::string_view text, place, message;
};

TEST(Columns, WithoutRoomAreAnErrorWithTheSum) {
  constexpr BadColumnsRow rows[] = {
      {"[page.a4]\nmargins = { left = '10cm', right = '9cm' }\n", "1:1 layout/no-room",
       "the layout 'one' leaves no room on paper 'a4': 100 mm + 90 mm of 210 mm leaves 20 mm for text"},
      {"[page.a4]\nmargins = { top = '20cm', bottom = '9.75cm' }\n", "1:1 layout/no-room",
       "the layout 'one' leaves no room on paper 'a4': 200 mm + 97.5 mm of 297 mm leaves -0.5 mm for text"},
      {"[sidebar]\nside = 'left'\nwidth = '14cm'\ngap = '3cm'\n", "1:1 layout/no-room",
       "the layout 'one' leaves no room on paper 'a4': 140 mm + 30 mm + 25.4 mm of 210 mm leaves 14.6 mm for text"},
      {"[page]\nmargins = { left = '5cm' }\n[sidebar]\nside = 'right'\nwidth = '14cm'\n", "3:1 layout/no-room",
       "the layout 'one' leaves no room on paper 'a4': 140 mm + 0 mm + 50 mm of 210 mm leaves 20 mm for text"},
      {"[sidebar]\nside = 'left'\nwidth = '5cm'\npadding = '2cm'\n", "1:1 layout/no-room",
       "the layout 'one' leaves no room on paper 'a4': padding of 20 mm + 20 mm of 50 mm leaves 10 mm for the "
       "sidebar's text"},
      {"[sidebar]\nside = 'left'\n", "1:1 layout/no-room",
       "the layout 'one' leaves no room on paper 'a4': padding of 0 mm + 0 mm of 0 mm leaves 0 mm for the sidebar's "
       "text"},
      {"[masthead]\ncontacts_width = '14cm'\n", "1:1 layout/no-room",
       "the layout 'one' leaves no room on paper 'a4': its photo and contacts leave 19.2 mm for the rest of the "
       "masthead"},
      {"[photo]\nside = 'left'\nwidth = '14cm'\nheight = '4cm'\n", "1:1 layout/no-room",
       "the layout 'one' leaves no room on paper 'a4': its photo and contacts leave 19.2 mm for the rest of the "
       "masthead"},
      {"[photo]\nside = 'above'\nwidth = '4cm'\nheight = '28cm'\n", "1:1 layout/no-room",
       "the layout 'one' leaves no room on paper 'a4': the photo is 280 mm high"},
  };
  for (const BadColumnsRow& row : rows) {
    const Reading reading = read_text(row.text);
    EXPECT_FALSE(reading.layout.has_value());
    EXPECT_EQ(places(reading.diagnostics), row.place) << row.text;
    ASSERT_FALSE(reading.diagnostics.all().empty());
    EXPECT_EQ(reading.diagnostics.all().front().message, row.message);
  }
}

// Who sets a CV on A4 need not have room on A5.
TEST(Columns, MayHaveNoRoomOnNarrowerPaper) {
  constexpr std::string_view wide = "[sidebar]\nside = 'left'\nwidth = '9cm'\ngap = '1cm'\npadding = '5mm'\n";
  const Reading reading = read_text(std::string(wide));
  ASSERT_TRUE(reading.layout.has_value()) << places(reading.diagnostics);
  EXPECT_TRUE(has_room(*find_paper(*reading.layout, "a4"), *reading.layout));
  EXPECT_FALSE(has_room(*find_paper(*reading.layout, "a5"), *reading.layout));
  EXPECT_EQ(places(read_text(std::string(wide) + "[page]\npaper = 'a5'\n").diagnostics), "1:1 layout/no-room");
}

// The greater of the two is to blame, and nothing where the column itself has no room.
TEST(Columns, BlameWhatTakesTheRoom) {
  constexpr std::string_view photo = "[photo]\nside = 'right'\nwidth = '4cm'\nheight = '4cm'\n";
  EXPECT_EQ(places(read_text(std::string(photo) + "[masthead]\ncontacts_width = '11cm'\n").diagnostics),
            "5:1 layout/no-room");
  EXPECT_EQ(places(read_text(std::string(photo) + "[page]\nmargins = { left = '12cm', right = '8cm' }\n").diagnostics),
            "5:1 layout/no-room");
}

// Laid over those of the main column, from the layout that is extended on.
TEST(Columns, HaveTheirOwnForms) {
  const Folder folder;
  folder.write("base.toml",
               "[sidebar]\nside = 'left'\nwidth = '60mm'\n[sidebar.styles.body]\nsize = '8pt'\nleading = '10pt'\n"
               "[styles.body]\nsize = '10pt'\nweight = 300\n[sidebar.section]\nrule = '1pt'\n");
  folder.write("top.toml", "extends = './base.toml'\n[sidebar]\ngap = '7mm'\n[sidebar.styles.body]\nsize = '9pt'\n");
  const Reading reading = read("./top.toml", folder.path());
  ASSERT_TRUE(reading.layout.has_value()) << places(reading.diagnostics);
  const Layout& main = *reading.layout;
  ASSERT_EQ(main.sidebar.own.size(), 1U);
  const Layout& side = main.sidebar.own.front();
  EXPECT_EQ(main.styles.front().text.size->amount, 10);
  EXPECT_FALSE(main.styles.front().paragraph.leading.has_value());
  EXPECT_FALSE(main.section_title.rule.has_value());
  EXPECT_EQ(side.styles.front().text.size->amount, 9);
  EXPECT_EQ(side.styles.front().paragraph.leading->amount, 10);
  EXPECT_EQ(side.styles.front().text.weight, 300);
  EXPECT_EQ(side.section_title.rule->amount, 1);
  EXPECT_TRUE(read("classic", {}).layout->sidebar.own.empty());
}

}  // namespace
}  // namespace cvpdf::layout
