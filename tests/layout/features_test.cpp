#include "layout/features.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "layout/reading.hpp"

namespace cvpdf::layout {
namespace {

std::string dump(const std::vector<FeatureChange>& features) {
  std::string out;
  for (const FeatureChange& row : features) {
    const std::string_view tag(row.feature.tag.data(), row.feature.tag.size());
    out += fmt::format("{}{}={}", out.empty() ? "" : " ", tag, row.feature.value);
  }
  return out;
}

const Style& strong_of(const Reading& reading) {
  return reading.layout->styles[static_cast<std::size_t>(StyleName::strong)];
}

TEST(Features, AreReadByWhatTheyDo) {
  const struct {
    std::string_view text, expected;
  } rows[] = {
      {"figures = 'oldstyle'", "onum=1"},
      {"figures = 'lining tabular'", "lnum=1 tnum=1"},
      {"figures = ' proportional  slashed-zero '", "pnum=1 zero=1"},
      {"figures = ''", ""},
      {"ligatures = 'none'", "liga=0 clig=0 dlig=0"},
      {"ligatures = 'common discretionary historical'", "liga=1 clig=1 dlig=1 hlig=1"},
      {"position = 'superior'", "sups=1"},
      {"position = 'inferior'", "sinf=1"},
      {"position = 'ordinal'", "ordn=1"},
      {"position = 'normal'", "sups=0 sinf=0 ordn=0"},
      {"fractions = 'diagonal'", "frac=1"},
      {"fractions = 'stacked'", "afrc=1"},
      {"fractions = 'none'", "frac=0 afrc=0"},
      {"caps = 'none'", "smcp=0 c2sc=0"},
      {"caps = 'upper'", ""},
      {"caps = 'small'", "smcp=1"},
      {"caps = 'all-small'", "smcp=1 c2sc=1"},
      {"caps = 'upper-small'", "c2sc=1"},
      {"kerning = false", "kern=0"},
      {"kerning = true", "kern=1"},
      {"stylistic_sets = [1, 20]", "ss01=1 ss20=1"},
      {"stylistic_sets = []", ""},
      {"features = ['onum', '-liga', 'ss01=2', 'cv03']", "onum=1 liga=0 ss01=2 cv03=1"},
      {"features = ['lnum']\nfigures = 'oldstyle'", "onum=1 lnum=1"},  // Tags count last.
  };
  for (const auto& row : rows) {
    const Reading reading = read_text("[styles.strong]\n" + std::string(row.text) + "\n");
    ASSERT_TRUE(reading.layout.has_value()) << row.text << places(reading.diagnostics);
    EXPECT_EQ(dump(strong_of(reading).text.features), row.expected) << row.text;
  }
}

TEST(Features, CapsMapTheTextOrNot) {
  const struct {
    std::string_view caps;
    Caps expected;
  } rows[] = {{"none", Caps::as_written},
              {"small", Caps::as_written},
              {"all-small", Caps::as_written},
              {"upper", Caps::upper},
              {"upper-small", Caps::upper}};
  for (const auto& row : rows) {
    const Reading reading = read_text(fmt::format("[styles.strong]\ncaps = '{}'\n", row.caps));
    ASSERT_TRUE(reading.layout.has_value()) << row.caps;
    EXPECT_EQ(strong_of(reading).text.caps, row.expected) << row.caps;
  }
}

TEST(Features, AKeyWrittenAgainReplacesWhatItSaid) {
  const Folder folder;
  folder.write("base.toml",
               "[styles.strong]\nfigures = 'oldstyle tabular'\ncaps = 'small'\nfeatures = ['ss01', 'zero']\n");
  const struct {
    std::string_view text, expected;
  } rows[] = {{"", "smcp=1 onum=1 tnum=1 ss01=1 zero=1"}, {"figures = 'lining'", "smcp=1 lnum=1 ss01=1 zero=1"},
              {"figures = ''", "smcp=1 ss01=1 zero=1"},   {"caps = 'upper'", "onum=1 tnum=1 ss01=1 zero=1"},
              {"features = []", "smcp=1 onum=1 tnum=1"},  {"features = ['-kern']", "smcp=1 onum=1 tnum=1 kern=0"}};
  for (const auto& row : rows) {
    folder.write("mine.toml", "extends = './base.toml'\n[styles.strong]\n" + std::string(row.text) + "\n");
    const Reading reading = read("./mine.toml", folder.path());
    ASSERT_TRUE(reading.layout.has_value()) << row.text;
    EXPECT_EQ(dump(strong_of(reading).text.features), row.expected) << row.text;
  }
}

TEST(Features, ReportWhatCannotBe) {
  const struct {
    std::string_view text, expected, hint;
  } rows[] = {
      {"[styles.strong]\nfigures = 'oldstyl'", "2:12 layout/bad-choice", "oldstyle"},
      {"[styles.strong]\nfigures = 'lining wide'", "2:19 layout/bad-choice", "tabular"},
      {"[styles.strong]\nfigures = 'lining oldstyle'", "2:19 layout/bad-choice", "leave one"},
      {"[styles.strong]\nfigures = 'tabular proportional'", "2:20 layout/bad-choice", "leave one"},
      {"[styles.strong]\nposition = 'superior inferior'", "2:22 layout/bad-choice", "leave one"},
      {"[styles.strong]\nfractions = 'diagonal stacked'", "2:23 layout/bad-choice", "leave one"},
      {"[styles.strong]\nfigures = ['lining']", "2:11 toml/wrong-type", ""},
      {"[styles.strong]\nligatures = 'descretionary'", "2:14 layout/bad-choice", "discretionary"},
      {"[styles.strong]\ncaps = 'smal'", "2:8 layout/bad-choice", "small"},
      {"[styles.strong]\nkerning = 'off'", "2:11 toml/wrong-type", ""},
      {"[styles.strong]\nstylistic_sets = [0]", "2:19 layout/out-of-range", "1 to 20"},
      {"[styles.strong]\nstylistic_sets = [1, 21]", "2:22 layout/out-of-range", "1 to 20"},
      {"[styles.strong]\nstylistic_sets = ['ss01']", "2:19 toml/wrong-type", ""},
      {"[styles.strong]\nfeatures = ['oldstyle']", "2:13 layout/bad-feature", "figures = \"oldstyle\""},
      {"[styles.strong]\nfeatures = ['onumm']", "2:13 layout/bad-feature", "tag"},
      {"[styles.strong]\nfeatures = ['ss01=256']", "2:13 layout/bad-feature", "tag"},
      {"[styles.strong]\nfigure = 'lining'", "2:1 toml/unknown-key", "figures"},
      {"[styles.section]\ncaps = 'small'", "2:8 layout/title-case", "upper-small"},
      {"[styles.section]\ncaps = 'all-small'", "2:8 layout/title-case", "upper-small"},
      {"[styles.section]\nfeatures = ['smcp']", "2:13 layout/title-case", "upper-small"},
      {"[styles.section]\ntracking = 61", "2:12 layout/out-of-range", "60"},
      {"[styles.strong]\ntracking = 61", "2:12 layout/out-of-range", "60"},
      {"[styles.strong]\ntracking = -61", "2:12 layout/out-of-range", "60"},
  };
  for (const auto& row : rows) {
    const Reading reading = read_text(row.text);
    EXPECT_FALSE(reading.layout.has_value()) << row.text;
    EXPECT_EQ(places(reading.diagnostics), row.expected) << row.text;
    ASSERT_FALSE(reading.diagnostics.all().empty()) << row.text;
    EXPECT_NE(reading.diagnostics.all()[0].hint.find(row.hint), std::string::npos) << reading.diagnostics.all()[0].hint;
  }
}

TEST(Features, ATitleInRealCapitalsMayBeSmall) {
  EXPECT_TRUE(read_text("[styles.section]\ncaps = 'upper-small'\ntracking = 60\n").layout.has_value());
  EXPECT_TRUE(read_text("[styles.section]\ncaps = 'upper'\nfeatures = ['smcp']\n").layout.has_value());
  EXPECT_TRUE(read_text("[styles.section]\nfeatures = ['-smcp']\n").layout.has_value());
}

}  // namespace
}  // namespace cvpdf::layout
