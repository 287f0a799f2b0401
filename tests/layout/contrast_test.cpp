#include "layout/contrast.hpp"

#include <gtest/gtest.h>

#include "layout/reading.hpp"

namespace cvpdf::layout {
namespace {

struct ContrastRow {
  std::string_view text, expected;
};

TEST(Contrast, BelowTheLeastIsAWarningWithThePlaceOfTheStyle) {
  constexpr ContrastRow rows[] = {
      {"[styles.body]\ncolor = '#767676'\n", ""},
      {"[styles.body]\ncolor = '#777777'\n", "2:9 layout/low-contrast"},
      {"[colors]\npale = '#bbbbbb'\n[styles.body]\nsize = '10pt'\ncolor = 'pale'\n", "5:9 layout/low-contrast"},
  };
  for (const ContrastRow& row : rows) EXPECT_EQ(places(read_text(row.text).diagnostics), row.expected) << row.text;
}

// The author's own file is at fault, and not the built-in one whose styles name the colour.
TEST(Contrast, OfAColourThatIsNamedElsewhereHasThePlaceOfTheColour) {
  const Reading reading = read_text("extends = 'classic'\n[colors]\naccent = '#ffff00'\n");
  ASSERT_FALSE(reading.diagnostics.all().empty());
  for (const Diagnostic& one : reading.diagnostics.all()) {
    EXPECT_EQ(one.code, "layout/low-contrast");
    EXPECT_EQ(reading.diagnostics.locate(one.span).line, 3) << one.message;
    EXPECT_EQ(one.span.file, 1U) << one.message;
  }
}

TEST(Contrast, OnAStylesFillIsThatToIt) {
  constexpr ContrastRow rows[] = {
      {"[styles.item]\nfill = '#eeeeee'\n", ""},
      {"[styles.item]\nfill = '#555555'\n", "1:9 layout/low-contrast"},
      {"[styles.item]\nfill = '#203040'\ncolor = '#ffffff'\n", ""},
      {"[colors]\npale = '#dddddd'\n[styles.item]\nfill = 'pale'\ncolor = '#777777'\n", "5:9 layout/low-contrast"},
      {"[sections.skill.styles.item]\ncolor = '#eeeeee'\n", "2:9 layout/low-contrast"},
      {"[styles.strong]\ncolor = '#eeeeee'\n[sections.skill.styles.item]\nsize = 1\n", "2:9 layout/low-contrast"},
      {"[sections.skill.styles.item]\nfill = '#555555'\n", "1:24 layout/low-contrast"},
  };
  for (const ContrastRow& row : rows) EXPECT_EQ(places(read_text(row.text).diagnostics), row.expected) << row.text;
}

TEST(Contrast, InTheSidebarIsThatToItsFill) {
  constexpr std::string_view sidebar =
      "[styles.body]\ncolor = 'ink'\n[sidebar]\nside = 'left'\nwidth = '60mm'\npadding = '9mm'\ngap = '9mm'\n"
      "fill = 'ground'\n";
  constexpr ContrastRow rows[] = {
      {"[colors]\nink = '#222222'\nground = '#eeeeee'\n", ""},
      {"[colors]\nink = '#222222'\nground = '#334455'\n", "5:9 layout/low-contrast"},
      {"[colors]\nink = '#222222'\nground = '#000000'\n", "5:9 layout/low-contrast"},
      {"[colors]\nink = '#222222'\nground = '#334455'\n[sidebar.colors]\nink = '#ffffff'\n", ""},
  };
  for (const ContrastRow& row : rows) {
    EXPECT_EQ(places(read_text(std::string(row.text) + std::string(sidebar)).diagnostics), row.expected) << row.text;
  }
}

// Name, headline and contacts stand on the band alone; all else on white paper.
TEST(Contrast, OnTheMastheadsBandIsThatToItsFill) {
  constexpr std::string_view band = "[masthead]\nfill = '#203040'\n";
  constexpr ContrastRow rows[] = {
      {"[styles.name]\ncolor = '#ffffff'\n[styles.headline]\ncolor = '#ffffff'\n[styles.contact]\ncolor = '#dddddd'\n",
       ""},
      {"[styles.name]\ncolor = '#304050'\n[styles.strong]\ncolor = '#eeeeee'\n[styles.headline]\ncolor = '#ffffff'\n"
       "[styles.contact]\ncolor = '#ffffff'\n",
       "2:9 layout/low-contrast; 4:9 layout/low-contrast"},
      // Without a colour of its own a style has the body's.
      {"[styles.body]\ncolor = '#1c1c1c'\n[styles.name]\nsize = 2\n[styles.headline]\ncolor = '#ffffff'\n"
       "[styles.contact]\ncolor = '#ffffff'\n",
       "3:9 layout/low-contrast"},
      // Contacts in the sidebar stand on its fill.
      {"[sidebar]\nside = 'left'\nwidth = '60mm'\npadding = '5mm'\ngap = '5mm'\nfill = '#eeeeee'\ncontacts = true\n"
       "[styles.name]\ncolor = '#ffffff'\n[styles.headline]\ncolor = '#ffffff'\n[styles.contact]\ncolor = '#ffffff'\n",
       "13:9 layout/low-contrast; 13:9 layout/low-contrast"},
  };
  for (const ContrastRow& row : rows) {
    EXPECT_EQ(places(read_text(std::string(row.text) + std::string(band)).diagnostics), row.expected) << row.text;
  }
}

TEST(Contrast, OfSectionTitlesIsThatToTheirFill) {
  constexpr ContrastRow rows[] = {
      {"[styles.section]\ncolor = '#ffffff'\n[section]\nfill = '#203040'\n", ""},
      {"[styles.section]\ncolor = '#304050'\n[section]\nfill = '#203040'\n", "2:9 layout/low-contrast"},
      {"[styles.body]\ncolor = '#1c1c1c'\n[styles.section]\nsize = 2\n[section]\nfill = '#203040'\n",
       "3:9 layout/low-contrast"},
  };
  for (const ContrastRow& row : rows) EXPECT_EQ(places(read_text(row.text).diagnostics), row.expected) << row.text;
}

// A body without a colour is black; so are styles without one.
TEST(Contrast, OfNoColorIsThatOfBlack) {
  const Reading reading = read_text(
      "[styles.body]\nsize = '10pt'\n[colors]\nground = '#000000'\n[sidebar]\nside = 'left'\nwidth = '60mm'\n"
      "padding = '9mm'\ngap = '9mm'\nfill = 'ground'\n");
  EXPECT_EQ(places(reading.diagnostics), "1:9 layout/low-contrast");
}

TEST(Contrast, IsSaidInFigures) {
  const Reading reading = read_text("[styles.body]\ncolor = '#999999'\n");
  ASSERT_EQ(reading.diagnostics.all().size(), 1U);
  EXPECT_EQ(reading.diagnostics.all().front().message,
            "'body' is hard to read: its #999999 stands 2.8 to 1 from white paper");
  EXPECT_EQ(reading.diagnostics.all().front().hint, "4.5 to 1 is the least for text");
}

}  // namespace
}  // namespace cvpdf::layout
