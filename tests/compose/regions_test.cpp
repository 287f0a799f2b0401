#include "compose/regions.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include <fstream>
#include <utility>

#include "compose/composing.hpp"

namespace cvpdf::compose {
namespace {

constexpr std::string_view sidebar_table = "[sidebar]\nside = 'left'\nwidth = '60mm'\ngap = '8mm'\npadding = '6mm'\n";

layout::Layout with_sidebar(std::string_view more) {
  // Tests run side by side: each has a file of its own.
  const std::string path = fmt::format("{}/tests/compose/regions-{}.toml", CVPDF_BINARY_DIR,
                                       testing::UnitTest::GetInstance()->current_test_info()->name());
  std::ofstream(path) << "extends = 'classic'\n" << sidebar_table << more;
  return read_layout(path);
}

constexpr std::string_view person =
    "[person]\nname = 'A'\nheadline = 'h'\nemail = 'a@b.org'\nphone = '1'\n"
    "profiles = [{ network = 'N', user = 'u' }, { network = 'M', user = 'v' }]\n";

std::string section(std::string_view title, std::string_view entry, std::string_view keys = {}) {
  return fmt::format("[[section]]\ntitle = '{}'\n{}\n{}\n", title, keys, entry);
}
const std::string skills = "[[section.skill]]\ntitle = 'k'\ntext = 's'";
const std::string text = "[[section.text]]\ntext = 't'";

// "region: block / block", one line for each region.
std::string regions_text(const Composed& composed) {
  std::string out;
  for (const document::Region& region : composed.document.regions) {
    out += region.name;
    std::string_view between = ": ";
    for (const document::Block& block : region.flow) {
      const std::string printed = print(composed.document, block);
      if (printed != "---") out += std::string(std::exchange(between, " / ")) + printed;
    }
    std::string_view word = " (below ";
    for (const std::uint32_t id : region.below) {
      out += std::string(std::exchange(word, " and ")) + composed.document.regions.at(id).name;
    }
    out += region.below.empty() ? "\n" : ")\n";
  }
  return out;
}

std::string regions_of(std::string_view layout, const std::string& sections) {
  return regions_text(compose_with(with_sidebar(layout), std::string(person) + sections));
}

struct RegionsRow {
  std::string_view layout;
  std::string sections;
  std::string_view expected;
};

TEST(Regions, HoldTheSectionsThatTheLayoutAndTheContentSay) {
  const RegionsRow rows[] = {
      {"sections = ['skill']\n[masthead]\nlines = ['{name}']\n", section("S", skills) + section("T", text),
       "masthead: A\nmain: T / t (below masthead)\nsidebar: S / **k**: s\n"},
      {"sections = ['t']\n[masthead]\nlines = ['{name}']\n", section("S", skills) + section("T", text),
       "masthead: A\nmain: S / **k**: s (below masthead)\nsidebar: T / t\n"},
      // Entries of another kind keep it in the main column.
      {"sections = ['skill']\n[masthead]\nlines = ['{name}']\n", section("S", skills + "\n" + text),
       "masthead: A\nmain: S / **k**: s / t (below masthead)\n"},
      {"sections = ['skill']\n[masthead]\nlines = ['{name}']\n",
       section("S", "[[section.group]]\ntitle = 'G'\n[[section.group.skill]]\ntitle = 'k'\ntext = 's'"),
       "masthead: A\nsidebar: S / **G** / **k**: s\n"},
      // The content overrules.
      {"sections = ['skill']\n[masthead]\nlines = ['{name}']\n",
       section("S", skills, "region = 'main'") + section("T", text, "region = 'sidebar'"),
       "masthead: A\nmain: S / **k**: s (below masthead)\nsidebar: T / t\n"},
      // Names of which there is nothing are silent, and so is a region of which there is nothing.
      {"sections = ['languages', 'no-such']\n[masthead]\nlines = ['{name}']\n", section("T", text),
       "masthead: A\nmain: T / t (below masthead)\n"},
      {"sections = []\n[masthead]\nlines = ['{name}']\n", section("T", text, "region = 'sidebar'"),
       "masthead: A\nsidebar: T / t\n"},
  };
  for (const RegionsRow& row : rows) EXPECT_EQ(regions_of(row.layout, row.sections), row.expected) << row.layout;
}

TEST(Regions, PutTheMastheadWhereTheLayoutSays) {
  const std::string sections = section("S", skills) + section("T", text);
  const auto placed = [&sections](std::string_view place) {
    return regions_of(fmt::format("sections = ['skill']\n[masthead]\nregion = '{}'\nlines = ['{{name}}']\n", place),
                      sections);
  };
  EXPECT_EQ(placed("main"), "masthead: A\nmain: T / t (below masthead)\nsidebar: S / **k**: s\n");
  EXPECT_EQ(placed("sidebar"), "masthead: A\nmain: T / t\nsidebar: S / **k**: s (below masthead)\n");
  EXPECT_EQ(placed("full"), "masthead: A\nmain: T / t (below masthead)\nsidebar: S / **k**: s (below masthead)\n");
}

// They are read before the main column, so that they are found where they are looked for.
TEST(Regions, PutContactsAtTheSidebarsTop) {
  EXPECT_EQ(regions_of("contacts = true\nsections = ['skill']\n[masthead]\nregion = 'sidebar'\nlines = ['{name}']\n",
                       section("S", skills) + section("T", text)),
            "masthead: A\ncontacts: a@b.org / 1 / N:\u00A0u / M:\u00A0v (below masthead)\nmain: T / t\n"
            "sidebar: S / **k**: s (below contacts)\n");
}

// A content that speaks of a sidebar goes into any layout.
TEST(Regions, AreOneWithoutASidebar) {
  const std::string sections = section("S", skills, "region = 'sidebar'") + section("T", text);
  const Composed composed = compose_with(classic(), "[person]\nname = 'A'\n" + sections);
  EXPECT_EQ(regions_text(composed), "main: A / S / **k**: s / T / t\n");
  EXPECT_TRUE(composed.document.tints.empty());
}

TEST(Regions, HaveTheirFrames) {
  const Composed composed = compose_with(with_sidebar("sections = ['skill']\nfill = '#eeeeee'\n"),
                                         std::string(person) + section("S", skills) + section("T", text));
  constexpr double millimetre = 72 / 25.4;
  const auto& regions = composed.document.regions;
  EXPECT_NEAR(regions.at(1).rest.origin.x.points(), 68 * millimetre, 0.01);
  EXPECT_NEAR(regions.at(1).rest.size.width.points(), 595.2756 - 93 * millimetre, 0.01);
  EXPECT_NEAR(regions.at(2).rest.origin.x.points(), 6 * millimetre, 0.01);
  EXPECT_NEAR(regions.at(2).rest.size.width.points(), 48 * millimetre, 0.01);
  ASSERT_EQ(composed.document.tints.size(), 1U);
  const Rect& fill = composed.document.tints.front().rect;
  EXPECT_EQ(fill.origin, Point{});
  EXPECT_EQ(fill.size.height, composed.document.page.height);
  EXPECT_NEAR(fill.size.width.points(), 60 * millimetre, 0.01);
}

// Its own styles, colours, entries and section titles, and those of the main column unchanged behind it.
TEST(Regions, HaveTheirOwnForms) {
  const Composed composed = compose_with(
      with_sidebar("sections = ['skill']\n[sidebar.styles.body]\nsize = '8pt'\nalign = 'left'\n[sidebar.colors]\n"
                   "text = '#123456'\n[sidebar.section]\nrule = 0\n[sidebar.entries.skill]\nlines = ['{summary}']\n"
                   "[footer]\nwhen = 'always'\n"),
      std::string(person) + section("S", skills) + section("T", text));
  const document::Document& document = composed.document;
  const auto style_of = [&document](const document::Block& block) {
    const document::Paragraph& paragraph = document.paragraphs[std::get<document::ParagraphId>(block.kind)];
    return document.styles[std::get<document::Text>(paragraph.content.front()).style];
  };
  ASSERT_EQ(document.regions.size(), 3U);
  const auto& side = document.regions.at(2).flow;
  ASSERT_EQ(side.size(), 2U);  // A title without a rule, and a line.
  EXPECT_EQ(print(document, side[1]), "s");
  EXPECT_EQ(style_of(side[1]).size, Length::points(8));
  EXPECT_EQ(style_of(side[1]).color, (Color{0x12, 0x34, 0x56}));
  EXPECT_EQ(style_of(document.regions.at(1).flow.back()).size, Length::points(10));
  EXPECT_EQ(style_of(document.running.front().flow.front()).size, Length::points(9));
}

struct ClosingRow {
  std::string_view layout, person, section;
  bool has_sidebar;
};

TEST(CloseEmptySidebar, WhereNothingWouldStandInIt) {
  constexpr std::string_view for_skills = "sections = ['skill']\n", for_contacts = "contacts = true\n",
                             for_masthead = "[masthead]\nregion = 'sidebar'\n";
  constexpr std::string_view with_mail = "email = 'a@b.org'\n",
                             with_profile = "profiles = [{ url = 'https://a.org' }]\n";
  const std::string text_there = section("S", text, "region = 'sidebar'"), skills_here = section("S", skills);
  const ClosingRow rows[] = {
      {for_skills, "", "", false},         {for_skills, with_mail, "", false},
      {for_skills, "", skills_here, true}, {"", "", skills_here, false},
      {"", "", text_there, true},          {for_contacts, "", "", false},
      {for_contacts, with_mail, "", true}, {for_contacts, with_profile, "", true},
      {for_masthead, "", "", true},
  };
  for (const ClosingRow& row : rows) {
    layout::Layout layout = with_sidebar(row.layout);
    Diagnostics diagnostics;
    const auto file =
        diagnostics.add_source("cv.toml", fmt::format("[person]\nname = 'A'\n{}{}", row.person, row.section));
    close_empty_sidebar(content::read_cv(file, diagnostics), layout, diagnostics);
    EXPECT_EQ(layout.sidebar.own.size(), row.has_sidebar ? 1U : 0U) << row.layout << row.person << row.section;
    EXPECT_EQ(codes(diagnostics).find("compose/empty-sidebar") == std::string::npos, row.has_sidebar);
  }
}

// A photo is something, if there is one.
TEST(CloseEmptySidebar, NotUnderAPhoto) {
  layout::Layout layout = with_sidebar("[photo]\nside = 'sidebar'\nwidth = '30mm'\nheight = '30mm'\n");
  Diagnostics diagnostics;
  content::Cv cv;
  cv.person.photo.picture.emplace();
  close_empty_sidebar(cv, layout, diagnostics);
  EXPECT_EQ(layout.sidebar.own.size(), 1U);
  cv.person.photo.picture.reset();
  close_empty_sidebar(cv, layout, diagnostics);
  EXPECT_TRUE(layout.sidebar.own.empty());
}

}  // namespace
}  // namespace cvpdf::compose
