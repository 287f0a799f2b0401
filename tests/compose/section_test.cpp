#include "compose/section.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include <fstream>

#include "compose/composing.hpp"

namespace cvpdf::compose {
namespace {

layout::Layout section_layout(std::string_view more) {
  const std::string path = fmt::format("{}/tests/compose/section-{}.toml", CVPDF_BINARY_DIR,
                                       testing::UnitTest::GetInstance()->current_test_info()->name());
  std::ofstream(path) << "extends = 'classic'\n" << more;
  return read_layout(path);
}

constexpr std::string_view two_sections =
    "[person]\nname = 'A'\n"
    "[[section]]\ntitle = 'Skills'\n[[section.skill]]\ntitle = 'k'\ntext = 's'\n"
    "[[section]]\ntitle = 'Tools'\n[[section.skill]]\ntitle = 'm'\ntext = 't'\n"
    "[[section]]\ntitle = 'Words'\n[[section.text]]\ntext = 'w'\n";

std::string sections_of(std::string_view layout) {
  return print(compose_with(section_layout(layout), std::string(two_sections)), 1);
}

// By its id, or by the kind of all that it holds; an id comes first.
TEST(SectionForms, LieOverTheLayoutForTheirSections) {
  EXPECT_EQ(
      sections_of(
          "[sections.skill.section]\nrule = '0pt'\n[sections.skill.entries.skill]\nlines = ['{summary}, {title}']\n"),
      "SKILLS\ns, k\nTOOLS\nt, m\nWORDS\n---\nw\n");
  EXPECT_EQ(sections_of("[sections.tools.entries.skill]\nlines = ['{title}']\n"
                        "[sections.skill.entries.skill]\nlines = ['{summary}, {title}']\n"),
            "SKILLS\n---\ns, k\nTOOLS\n---\nm\nt\nWORDS\n---\nw\n");
}

TEST(SectionForms, HaveStylesOfTheirOwn) {
  const Composed composed =
      compose_with(section_layout("[sections.tools.styles.body]\nsize = '7pt'\n"), std::string(two_sections));
  const auto size_of = [&](std::size_t block) {
    const auto id = std::get<document::ParagraphId>(composed.document.regions.front().flow.at(block).kind);
    const auto& text = std::get<document::Text>(composed.document.paragraphs[id].content.back());
    return composed.document.styles[text.style].size;
  };
  EXPECT_EQ(size_of(3), Length::points(10));
  EXPECT_EQ(size_of(6), Length::points(7));
  EXPECT_EQ(size_of(9), Length::points(10));
}

TEST(SectionTitles, MayHaveAColourUnderThem) {
  const Composed composed = compose_with(section_layout("[section]\nfill = '#eeeeee'\n"), std::string(two_sections));
  const auto id = std::get<document::ParagraphId>(composed.document.regions.front().flow.at(1).kind);
  EXPECT_EQ(composed.document.paragraphs[id].style.fill, (Color{0xee, 0xee, 0xee}));
}

TEST(SectionForms, HaveDatesOfTheirOwn) {
  constexpr std::string_view content =
      "[person]\nname = 'A'\n[[section]]\ntitle = 'Awards'\n[[section.award]]\ntitle = 'a'\ndate = '2001-05'\n"
      "[[section]]\ntitle = 'Posts'\n[[section.experience]]\norganization = 'O'\ndate = '2001-05'\n";
  EXPECT_EQ(print(compose_with(section_layout("[sections.award.dates]\nmonth = '{year}'\n[section]\nrule = '0pt'\n"),
                               std::string(content)),
                  1),
            "AWARDS\n[2001] a\nPOSTS\n**O** >> 2001.05\n");
}

// With ornaments, and icons that are no words, above and in the margin.
TEST(SectionTitles, AreWrittenByAPattern) {
  EXPECT_EQ(sections_of("[section]\npattern = '❧ {title} ❧'\nrule = '0pt'\n"),
            "❧ SKILLS ❧\n**k**: s\n❧ TOOLS ❧\n**m**: t\n❧ WORDS ❧\nw\n");
  EXPECT_EQ(sections_of("[sections.tools.section]\npattern = '§ {title}'\n[section]\nrule = '0pt'\n"),
            "SKILLS\n**k**: s\n§ TOOLS\n**m**: t\nWORDS\nw\n");
  const Composed margin = compose_with(
      section_layout("[margin]\nbeside = 'sections'\nwidth = 9\n[section]\nplace = 'margin'\npattern = '{title}:'\n"),
      std::string(two_sections));
  EXPECT_EQ(print(margin, 1), "[SKILLS:] **k**: s\n[TOOLS:] **m**: t\n[WORDS:] w\n");
}

TEST(SectionTitles, HaveTheirRuleWhereTheyStand) {
  constexpr std::string_view centred = "[section]\nrule_width = '3cm'\n[styles.section]\nalign = 'center'\n";
  const Composed composed = compose_with(section_layout(centred), std::string(two_sections));
  const document::Block& rule = composed.document.regions.front().flow.at(2);
  ASSERT_TRUE(std::holds_alternative<document::Rule>(rule.kind));
  EXPECT_EQ(rule.style.alignment, document::Alignment::centered);
}

TEST(SectionTitles, MayStandInTheMargin) {
  constexpr std::string_view beside = "[margin]\nbeside = 'sections'\nwidth = 9\n[section]\nplace = 'margin'\n";
  const Composed composed = compose_with(section_layout(beside), std::string(two_sections));
  EXPECT_EQ(print(composed, 1), "[SKILLS] **k**: s\n[TOOLS] **m**: t\n[WORDS] w\n");
  const auto id = std::get<document::ParagraphId>(composed.document.regions.front().flow.at(1).kind);
  const document::Label& title = composed.document.paragraphs[id].label.value();
  EXPECT_EQ(composed.document.structure[title.structure].role, document::Role::heading2);
  EXPECT_EQ(composed.document.structure[title.structure].title, "Skills");
  // Where there is a label already it stands above.
  EXPECT_EQ(print(compose_with(
                      section_layout(beside),
                      "[person]\nname = 'A'\n[[section]]\ntitle = 'T'\n[[section.award]]\ntitle = 'a'\nyear = 2001\n"),
                  1),
            "T\n[2001] a\n");
  // Without a margin column it stands above, too.
  EXPECT_EQ(sections_of("[section]\nplace = 'margin'\nrule = '0pt'\n"),
            "SKILLS\n**k**: s\nTOOLS\n**m**: t\nWORDS\nw\n");
}

// Dates, and the titles of groups.
TEST(MarginLabels, AreAlignedAsTheirStyleIs) {
  using document::Alignment;
  struct Row {
    std::string_view style;
    Alignment expected;
  };
  const Row rows[] = {
      {"", Alignment::ragged_right},
      {"[styles.margin]\nalign = 'right'\n", Alignment::ragged_left},
      {"[styles.margin]\nalign = 'center'\n", Alignment::centered},
      {"[styles.margin]\nalign = 'left'\n", Alignment::ragged_right},
      {"[styles.margin]\nalign = 'justified'\n", Alignment::ragged_right},
      {"[styles.body]\nalign = 'right'\n", Alignment::ragged_right},
  };
  constexpr std::string_view content =
      "[person]\nname = 'A'\n[[section]]\ntitle = 'T'\n[[section.award]]\ntitle = 'a'\nyear = 2001\n"
      "[[section]]\ntitle = 'U'\n[[section.group]]\ntitle = 'g'\n[[section.group.award]]\ntitle = 'b'\n";
  for (const Row& row : rows) {
    const Composed composed = compose_with(section_layout(row.style), std::string(content));
    std::size_t labels = 0;
    for (const document::Paragraph& paragraph : composed.document.paragraphs) {
      if (!paragraph.label) continue;
      ++labels;
      EXPECT_EQ(paragraph.label->alignment, row.expected) << row.style;
    }
    EXPECT_EQ(labels, 2U) << row.style;
  }
}

}  // namespace
}  // namespace cvpdf::compose
