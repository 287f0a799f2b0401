#include "layout/reader.hpp"

#include <gtest/gtest.h>

#include "layout/reading.hpp"

namespace cvpdf::layout {
namespace {

const Style& style_of(const Layout& layout, StyleName name) { return layout.styles[static_cast<std::size_t>(name)]; }

TEST(ReadLayout, ReadsClassic) {
  const Reading reading = read("classic", {});
  ASSERT_TRUE(reading.layout.has_value());
  const Layout& layout = *reading.layout;
  EXPECT_EQ(layout.name, "classic");
  EXPECT_EQ(*style_of(layout, StyleName::strong).text.weight, 700);
  EXPECT_EQ(*style_of(layout, StyleName::section).text.caps, Caps::upper);
  ASSERT_NE(find_paper(layout, "letter"), nullptr);
  EXPECT_EQ(find_paper(layout, "letter")->size.width, Length::points(612));
  ASSERT_NE(find_arrangement(layout, "publication"), nullptr);
  EXPECT_EQ(find_arrangement(layout, "publication")->types.size(), 2U);
  EXPECT_EQ(find_arrangement(layout, "no such kind")->kind.name, "default");
}

TEST(ReadLayout, EveryNamedStyleStandsAtItsIndex) {
  const Reading reading = read_text("");
  ASSERT_TRUE(reading.layout.has_value());
  for (std::size_t i = 0; i < style_name_count; ++i) {
    EXPECT_EQ(reading.layout->styles[i].name, style_name(static_cast<StyleName>(i)));
  }
}

TEST(ReadLayout, ChangesOnlyWhatAnExtensionSays) {
  const Folder folder;
  folder.write("mine.toml",
               "extends = 'classic'\nsummary = 'mine'\n[styles.strong]\ncolor = 'accent'\n"
               "[colors]\naccent = '#123456'\n[entries.award]\nform = 'item'\n");
  const Reading reading = read("mine.toml", folder.path());
  ASSERT_TRUE(reading.layout.has_value()) << places(reading.diagnostics);
  const Layout& layout = *reading.layout;
  EXPECT_EQ(layout.name, "mine");
  EXPECT_EQ(layout.summary, "mine");
  EXPECT_EQ(*style_of(layout, StyleName::strong).text.weight, 700);
  EXPECT_EQ(style_of(layout, StyleName::strong).text.color->name, "accent");
  EXPECT_EQ(find_color(layout, "accent"), (Color{0x12, 0x34, 0x56}));
  EXPECT_EQ(find_arrangement(layout, "award")->form, Arrangement::Form::item);
  EXPECT_FALSE(find_arrangement(layout, "award")->lines.empty());
  EXPECT_EQ(reading.files, (std::vector<std::string>{folder.path() + "/mine.toml"}));
}

TEST(ReadLayout, ChoosesHowListsAreSet) {
  struct ListRow {
    std::string_view keys;
    Arrangement::Form form;
    ListChoice lists;
  };
  using Form = Arrangement::Form;
  const ListRow rows[] = {
      {"", Form::headed, {}},
      {"lists = 'inline'", Form::headed, {ListShape::in_line, {}}},
      {"columns = 3", Form::headed, {ListShape::columns, 3}},
      {"lists = 'bullets'\ncolumns = 3", Form::headed, {ListShape::bullets, 3}},
      {"form = 'inline'", Form::in_line, {}},
      // These are the columns of the entries, not of their items.
      {"form = 'columns'\ncolumns = 3", Form::columns, {{}, 3}},
      {"form = 'columns'\ncolumns = 3\nlists = 'columns'", Form::columns, {ListShape::columns, 3}},
  };
  for (const ListRow& row : rows) {
    const Reading reading = read_text("[entries.award]\n" + std::string(row.keys) + "\n");
    ASSERT_TRUE(reading.layout.has_value()) << places(reading.diagnostics);
    EXPECT_EQ(find_arrangement(*reading.layout, "award")->form, row.form) << row.keys;
    EXPECT_EQ(find_arrangement(*reading.layout, "award")->lists, row.lists) << row.keys;
  }
}

TEST(ReadLayout, ChoosesWherePositionsStand) {
  using Positions = Arrangement::Positions;
  const std::pair<std::string_view, Positions> rows[] = {
      {"", Positions::under}, {"positions = 'under'", Positions::under}, {"positions = 'apart'", Positions::apart}};
  for (const auto& [keys, positions] : rows) {
    const Reading reading = read_text("[entries.experience]\n" + std::string(keys) + "\n");
    ASSERT_TRUE(reading.layout.has_value()) << places(reading.diagnostics);
    EXPECT_EQ(find_arrangement(*reading.layout, "experience")->positions, positions) << keys;
  }
}

TEST(ReadLayout, LaysTheNestedArrangementOverTheOuterOne) {
  const Reading reading = read_text(
      "[groups]\nbehind = ':'\n[entries.award]\nform = 'item'\nlines = ['{title}']\n"
      "[entries.award.nested]\nlines = []\n[entries.talk]\nform = 'item'\n");
  ASSERT_TRUE(reading.layout.has_value()) << places(reading.diagnostics);
  const Layout& layout = *reading.layout;
  constexpr auto nested = Arrangement::Depth::nested;
  EXPECT_EQ(find_arrangement(layout, "award")->lines.size(), 1U);
  EXPECT_TRUE(find_arrangement(layout, "award", nested)->lines.empty());
  EXPECT_EQ(find_arrangement(layout, "award", nested)->form, Arrangement::Form::item);
  EXPECT_EQ(find_arrangement(layout, "talk", nested), find_arrangement(layout, "talk"));
  EXPECT_EQ(layout.group_title.behind, ":");
  EXPECT_EQ(places(read_text("[entries.award.nested.nested]\nlines = []\n").diagnostics), "1:23 toml/unknown-key");
}

TEST(ReadLayout, SwitchesHyphenation) {
  using document::Hyphenation;
  EXPECT_EQ(read_text("").layout->hyphenation, Hyphenation::automatic);
  EXPECT_EQ(read_text("hyphenation = true\n").layout->hyphenation, Hyphenation::automatic);
  EXPECT_EQ(read_text("hyphenation = false\n").layout->hyphenation, Hyphenation::off);
  EXPECT_FALSE(read_text("hyphenation = 'off'\n").layout.has_value());
}

TEST(ReadLayout, StylesMayBeUnderlined) {
  using document::Underline;
  const std::pair<std::string_view, std::optional<Underline>> rows[] = {
      {"", std::nullopt}, {"underline = true\n", Underline::single}, {"underline = false\n", Underline::none}};
  for (const auto& [line, expected] : rows) {
    const Reading reading = read_text("[styles.team]\n" + std::string(line));
    ASSERT_TRUE(reading.layout.has_value()) << places(reading.diagnostics);
    EXPECT_EQ(style_of(*reading.layout, StyleName::team).text.underline, expected) << line;
  }
  for (const std::string_view line : {"underline = 'single'\n", "underline = 1\n"}) {
    EXPECT_EQ(places(read_text("[styles.team]\n" + std::string(line)).diagnostics), "2:13 toml/wrong-type") << line;
  }
}

// Strict readers are spared the line under names.
TEST(ReadLayout, TeamIsUnderlinedButInAts) {
  using document::Underline;
  const std::pair<const char*, Underline> rows[] = {
      {"classic", Underline::single}, {"sidebar", Underline::single}, {"ats", Underline::none}};
  for (const auto& [name, expected] : rows) {
    const Reading reading = read(name, {});
    ASSERT_TRUE(reading.layout.has_value()) << name;
    EXPECT_EQ(style_of(*reading.layout, StyleName::team).text.underline, expected) << name;
  }
}

TEST(ReadLayout, StylesSayHowTheirLinesAreChosen) {
  const Reading reading =
      read_text("[styles.body]\ntolerance = 300\nemergency_stretch = 1.5\nlooseness = -1\nbalance = true\n");
  ASSERT_TRUE(reading.layout.has_value()) << places(reading.diagnostics);
  const ParagraphChange& body = style_of(*reading.layout, StyleName::body).paragraph;
  EXPECT_EQ(body.tolerance, 300);
  EXPECT_EQ(body.emergency_stretch, 1.5);
  EXPECT_EQ(body.looseness, -1);
  EXPECT_EQ(body.balance, true);
  EXPECT_FALSE(style_of(*reading.layout, StyleName::line).paragraph.tolerance.has_value());
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"tolerance = 0", "2:13 layout/out-of-range"},
      {"tolerance = 10000", "2:13 layout/out-of-range"},
      {"emergency_stretch = -1", "2:21 layout/out-of-range"},
      {"emergency_stretch = 21", "2:21 layout/out-of-range"},
      {"looseness = 6", "2:13 layout/out-of-range"},
      {"looseness = -6", "2:13 layout/out-of-range"},
      {"balance = 1", "2:11 toml/wrong-type"},
  };
  for (const auto& [line, expected] : rows) {
    EXPECT_EQ(places(read_text("[styles.body]\n" + std::string(line) + "\n").diagnostics), expected) << line;
  }
}

TEST(ReadLayout, LimitsHaveDefaults) {
  const CheckLimits usual;
  const CheckLimits in_classic = read("classic", {}).layout->checks;
  for (const CheckLimits& limits : {read_text("").layout->checks, in_classic}) {
    EXPECT_EQ(limits.underfull_lines, usual.underfull_lines);
    EXPECT_EQ(limits.last_page_lines, usual.last_page_lines);
    EXPECT_EQ(limits.item_lines, usual.item_lines);
    EXPECT_EQ(limits.lonely_letters, usual.lonely_letters);
    EXPECT_EQ(limits.broken_addresses, usual.broken_addresses);
    EXPECT_EQ(limits.smallest_text, usual.smallest_text);
  }
  const Reading own = read_text(
      "[checks]\nunderfull_lines = 0\nitem_lines = 9\nbroken_addresses = false\n"
      "smallest_text = '9pt'\n");
  EXPECT_EQ(own.layout->checks.underfull_lines, 0);
  EXPECT_EQ(own.layout->checks.item_lines, 9);
  EXPECT_EQ(own.layout->checks.last_page_lines, usual.last_page_lines);
  EXPECT_FALSE(own.layout->checks.broken_addresses);
  EXPECT_EQ(own.layout->checks.smallest_text, (Extent{9, Extent::Unit::points}));
  EXPECT_FALSE(read_text("[checks]\nitem_lines = -1\n").layout.has_value());
  EXPECT_FALSE(read_text("[checks]\nlong_items = 1\n").layout.has_value());
}

TEST(ReadLayout, KnowsWhereAStyleIsWritten) {
  const Layout layout = *read_text("[styles.folio]\nsize = '7pt'\n").layout;
  EXPECT_EQ(style_of(layout, StyleName::folio).span, (SourceSpan{1, 8, 13}));
  EXPECT_EQ(style_of(layout, StyleName::body).span, SourceSpan());
}

TEST(ReadLayout, FindsFilesBesideTheContentFirst) {
  const Folder folder;
  std::filesystem::create_directories(folder.path() + "/inner");
  folder.write("base.toml", "summary = 'outer'");
  folder.write("inner/base.toml", "summary = 'inner'");
  folder.write("inner/top.toml", "extends = './base.toml'");
  // `extends` is sought beside the file that says it.
  EXPECT_EQ(read("inner/top.toml", folder.path()).layout->summary, "inner");
  EXPECT_EQ(read("./base.toml", folder.path()).layout->summary, "outer");
  EXPECT_EQ(read(folder.path() + "/base.toml", "/nowhere").layout->summary, "outer");
}

TEST(ReadLayout, MarginsOfThePageAreThoseOfEveryPaper) {
  const Reading reading =
      read_text("[page]\npaper = 'letter'\nmargins = { left = '2cm' }\n[page.a5]\nmargins = { left = '1cm' }\n");
  ASSERT_TRUE(reading.layout.has_value()) << places(reading.diagnostics);
  EXPECT_EQ(reading.layout->paper, "letter");
  EXPECT_NEAR(find_paper(*reading.layout, "a4")->margins.left.points(), 56.69, 0.01);
  EXPECT_NEAR(find_paper(*reading.layout, "a5")->margins.left.points(), 28.35, 0.01);
  EXPECT_NEAR(find_paper(*reading.layout, "a5")->margins.right.points(), 72, 0.01);
}

TEST(ReadLayout, KnowsNoOthers) {
  Reading reading = read("clasic", {});
  EXPECT_FALSE(reading.layout.has_value());
  ASSERT_EQ(reading.diagnostics.all().size(), 1U);
  EXPECT_EQ(reading.diagnostics.all().front().code, "layout/unknown");
  EXPECT_NE(reading.diagnostics.all().front().hint.find("classic"), std::string::npos);
  EXPECT_EQ(read("./missing.toml", {}).diagnostics.all().front().code, "file/missing");
}

TEST(ReadLayout, RefusesCirclesAndEndlessChains) {
  const Folder folder;
  folder.write("a.toml", "extends = './b.toml'");
  folder.write("b.toml", "extends = './a.toml'");
  EXPECT_EQ(places(read("./a.toml", folder.path()).diagnostics), "1:11 layout/extends-circle");
  for (int i = 0; i < 12; ++i) {
    folder.write("n" + std::to_string(i) + ".toml", "extends = './n" + std::to_string(i + 1) + ".toml'");
  }
  EXPECT_EQ(places(read("./n0.toml", folder.path()).diagnostics), "1:11 layout/extends-too-deep");
}

TEST(ReadLayout, ReportsIllFormedBytesWithTheirPlace) {
  EXPECT_EQ(places(read_text("summary = 'a'\nextends = '\xFF'\n").diagnostics), "2:12 toml/encoding");
}

TEST(ReadLayout, ReportsASyntaxError) { EXPECT_EQ(places(read_text("[styles\n").diagnostics).find("1:"), 0U); }

TEST(ReadLayout, FindsStylesOfTheLayoutsOwn) {
  const Reading reading = read_text("[styles.quiet]\nweight = 300\n[entries.award]\nlines = ['{title:quiet}']\n");
  ASSERT_TRUE(reading.layout.has_value());
  const Pattern& pattern = find_arrangement(*reading.layout, "award")->lines.front().pattern;
  EXPECT_EQ(reading.layout->styles[pattern.front().style_index].name, "quiet");
}

// Of the settings in order, what the layout says at last.
std::string laid_over(const std::vector<std::string>& settings, Reading& reading) {
  LayoutChoice choice{"classic", {}, {}, {}, {}};
  for (const std::string& setting : settings) {
    if (auto over = read_setting(setting, reading.diagnostics)) choice.over.push_back(std::move(*over));
  }
  reading.layout = read_layout(choice, reading.files, reading.diagnostics);
  return places(reading.diagnostics);
}

TEST(ReadLayout, SettingsLieOverTheLayout) {
  Reading reading;
  EXPECT_EQ(
      laid_over({"page.paper=letter", "colors.accent='#123456'", "colors.accent=#654321", "styles.strong.weight=600",
                 "masthead.lines=[\"{name}\"]", "cell_gap = 2.5", "page.bottom = ragged"},
                reading),
      "");
  ASSERT_TRUE(reading.layout);
  EXPECT_EQ(reading.layout->name, "classic");
  EXPECT_EQ(reading.layout->paper, "letter");
  EXPECT_EQ(find_color(*reading.layout, "accent"), (Color{0x65, 0x43, 0x21}));
  EXPECT_EQ(*style_of(*reading.layout, StyleName::strong).text.weight, 600);
  EXPECT_EQ(reading.layout->masthead.lines.size(), 1U);
  EXPECT_EQ(style_of(*reading.layout, StyleName::name).text.size->amount, 23);
}

TEST(ReadLayout, SettingsOfThePaperAreKnown) {
  const std::pair<std::string, bool> rows[] = {{"page.paper=letter", true},       {" page.paper = letter", true},
                                               {"page={paper=\"letter\"}", true}, {"page.papers=x", false},
                                               {"page.bottom=ragged", false},     {"page=1", false}};
  for (const auto& [setting, expected] : rows) {
    Diagnostics diagnostics;
    const auto read = read_setting(setting, diagnostics);
    ASSERT_TRUE(read) << setting;
    EXPECT_EQ(paper_of(*read) != nullptr, expected) << setting;
  }
}

TEST(ReadLayout, SettingsThatAreWrongAreToldAtTheirPlace) {
  const std::pair<std::string, std::string> rows[] = {{"page.papr=letter", "1:6 toml/unknown-key"},
                                                      {"page.paper=lettre", "1:1 layout/bad-choice"},
                                                      {"colors.accent=blue", "1:15 layout/bad-color"},
                                                      {"styles.body.size=[1", "1:18 layout/bad-length"},
                                                      {"=letter", "1:1 toml/syntax"},
                                                      {"extends=ats", "1:1 layout/extends-within"}};
  for (const auto& [setting, expected] : rows) {
    Reading reading;
    EXPECT_EQ(laid_over({setting}, reading), expected) << setting;
  }
}

TEST(ReadLayout, APhotoHasAPlaceAndASize) {
  struct PhotoRow {
    std::string_view text, expected;
  };
  const PhotoRow rows[] = {
      {"[photo]\nside = 'left'\nwidth = '30mm'\nheight = '40mm'\n", ""},
      {"[photo]\nside = 'none'\n", ""},
      {"[photo]\nside = 'left'\nwidth = '30mm'\n", "1:1 layout/bad-photo"},
      {"[photo]\nside = 'sidebar'\nwidth = '30mm'\nheight = '40mm'\n", "1:1 layout/bad-photo"},
      {"[photo]\nside = 'margin'\nwidth = '30mm'\nheight = '40mm'\n", "1:1 layout/bad-photo"},
      {"[photo]\nside = 'margin'\nwidth = '30mm'\nheight = '40mm'\n[styles.name]\nindent = 9\n", ""},
      {"[photo]\nside = 'behind'\n", "2:8 layout/bad-choice"},
      {"[photo]\nshape = 'oval'\n", "2:9 layout/bad-choice"},
      {"[masthead]\nfill = 'no-such'\n", "2:8 layout/unknown-color"},
      {"[section]\nfill = 'no-such'\n", "2:8 layout/unknown-color"},
  };
  for (const PhotoRow& row : rows) EXPECT_EQ(places(read_text(row.text).diagnostics), row.expected) << row.text;
}

TEST(ReadLayout, ALineOfThePageStandsOnIt) {
  EXPECT_EQ(places(read_text("[header]\nfrom_edge = 0\n").diagnostics), "");
  EXPECT_EQ(places(read_text("[header]\nfrom_edge = '-2mm'\n").diagnostics), "2:13 layout/out-of-range");
  EXPECT_EQ(places(read_text("[footer]\nfrom_edge = -1\n").diagnostics), "2:13 layout/out-of-range");
}

// From the layout that is extended on; what another section's form says is not theirs.
TEST(ReadLayout, SectionsHaveFormsOfTheirOwn) {
  const Folder folder;
  folder.write("base.toml",
               "[styles.body]\nsize = '10pt'\n[sections.skills.styles.body]\nsize = '8pt'\n"
               "[sections.award.section]\nrule = '1pt'\n");
  folder.write("top.toml", "extends = './base.toml'\n[sections.skills.lists]\ncolumns = 3\n");
  const Reading reading = read("./top.toml", folder.path());
  ASSERT_TRUE(reading.layout.has_value()) << places(reading.diagnostics);
  ASSERT_EQ(reading.layout->sections.size(), 2U);
  const SectionForm& skills = reading.layout->sections[0];
  EXPECT_EQ(skills.name, "skills");
  EXPECT_EQ(style_of(skills.own.front(), StyleName::body).text.size->amount, 8);
  EXPECT_EQ(skills.own.front().lists.columns, 3);
  EXPECT_FALSE(skills.own.front().section_title.rule);
  EXPECT_EQ(style_of(*reading.layout, StyleName::body).text.size->amount, 10);
  EXPECT_EQ(places(read_text("[sections.skills]\nlsits = 1\n").diagnostics), "2:1 toml/unknown-key");
  EXPECT_EQ(places(read_text("[sections.skills.styles.body]\ncolor = 'no-such'\n").diagnostics),
            "2:9 layout/unknown-color");
}

TEST(ReadLayout, TellsWhereAMissingFileIsNamed) {
  EXPECT_EQ(places(read_text("summary = 's'\nextends = './nosuch.toml'\n").diagnostics), "2:11 file/missing");
}

}  // namespace
}  // namespace cvpdf::layout
