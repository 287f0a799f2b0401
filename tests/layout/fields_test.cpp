#include "layout/fields.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "layout/reading.hpp"

namespace cvpdf::layout {
namespace {

struct LengthRow {
  std::string_view written;
  double amount;
  Extent::Unit unit;
};

TEST(Extent, IsReadInEveryUnit) {
  const LengthRow rows[] = {
      {"12", 12, Extent::Unit::ems},          {"1.5", 1.5, Extent::Unit::ems},
      {"'12pt'", 12, Extent::Unit::points},   {"'1in'", 72, Extent::Unit::points},
      {"'25.4mm'", 72, Extent::Unit::points}, {"'2.54 cm'", 72, Extent::Unit::points},
      {"'-1.2em'", -1.2, Extent::Unit::ems},  {"'0.5 lines'", 0.5, Extent::Unit::lines},
      {"'1 line'", 1, Extent::Unit::lines},
  };
  for (const LengthRow& row : rows) {
    const Reading reading = read_text("[lists]\nindent = " + std::string(row.written) + "\n");
    ASSERT_TRUE(reading.layout.has_value()) << row.written << places(reading.diagnostics);
    EXPECT_EQ(reading.layout->lists.indent.unit, row.unit) << row.written;
    EXPECT_NEAR(reading.layout->lists.indent.amount, row.amount, 1e-9) << row.written;
  }
}

struct BadFieldsRow {
  std::string_view text, expected;
};

TEST(Fields, ReportWhatCannotBe) {
  const BadFieldsRow rows[] = {
      {"[lists]\nindent = '12px'", "2:10 layout/bad-length"},
      {"[lists]\nindent = 'wide'", "2:10 layout/bad-length"},
      {"[lists]\nindent = ''", "2:10 layout/bad-length"},
      {"[lists]\nindent = true", "2:10 layout/bad-length"},
      {"[lists]\nindent = 1e9", "2:10 layout/out-of-range"},
      {"[lists]\nindent = nan", "2:10 layout/out-of-range"},
      {"[styles.body]\nsize = -3", "2:8 layout/out-of-range"},
      {"[styles.body]\nleading = '0pt'", "2:11 layout/out-of-range"},
      {"[lists]\nindent = inf", "2:10 layout/out-of-range"},
      {"[lists]\nbetween = [1, 2, 3, 4]", "2:11 layout/bad-length"},
      {"[lists]\nbetween = []", "2:11 layout/bad-length"},
      {"[lists]\nbetween = ['x']", "2:12 layout/bad-length"},
      {"[lists]\nbullet = '-'", "2:1 toml/unknown-key"},
      {"[styles.strong]\nslant = 'itallic'", "2:9 layout/bad-choice"},
      {"[styles.strong]\nweight = 2000", "2:10 layout/out-of-range"},
      {"[styles.strong]\nfeatures = ['onum', 'oldstyle']", "2:21 layout/bad-feature"},
      {"[styles.strong]\nfeatures = ['ss01=x']", "2:13 layout/bad-feature"},
      {"[styles.strong]\ncolor = 'red'", "2:9 layout/unknown-color"},
      {"[styles.strong]\ncolor = '#12'", "2:9 layout/unknown-color"},
      {"[colors]\nred = 'ff0000'", "2:7 layout/bad-color"},
      {"[footer]\nwhen = 'often'", "2:8 layout/bad-choice"},
      {"[entries.list]\nlists = 'column'", "2:9 layout/bad-choice"},
      {"[entries.list]\nlists = 2", "2:9 toml/wrong-type"},
      {"[entries.list]\nform = 'inlined'", "2:8 layout/bad-choice"},
      {"[entries.list]\ncolumns = 0", "2:11 layout/out-of-range"},
      {"[entries.list]\ncolumns = 7", "2:11 layout/out-of-range"},
      {"[lists]\ncolumns = -1", "2:11 layout/out-of-range"},
      {"[lists]\nseparator = 1", "2:13 toml/wrong-type"},
      {"[lists]\ncolumn_gap = 'wide'", "2:14 layout/bad-length"},
      {"[footer]\npattern = '{name'", "2:12 layout/bad-pattern"},
      {"[footer]\npattern = '{name:bold}'", "2:12 layout/unknown-style"},
      {"[footer]\npattern = ['{name}', '{page:bold}']", "2:23 layout/unknown-style"},
      {"[footer]\npattern = 7", "2:11 toml/wrong-type"},
      {"[header]\nfirst = '{name'", "2:10 layout/bad-pattern"},
      {"[header]\nstyle = 'loud'", "2:9 layout/unknown-style"},
      {"[section]\ncontinued = { pattern = '{title}', style = 'loud' }", "2:13 layout/unknown-style"},
      {"[section]\ncontinued = ['{title']", "2:15 layout/bad-pattern"},
      {"[section]\ncontinued = true", "2:13 toml/wrong-type"},
      {"[entries.experience]\ncontinued = '{title:loud}'", "2:14 layout/unknown-style"},
      {"[header]\nregion = 'top'", "2:10 layout/bad-choice"},
      {"[masthead]\nregion = 'left'", "2:10 layout/bad-choice"},
      {"[sidebar]\nside = 'top'", "2:8 layout/bad-choice"},
      {"[sidebar]\nwidth = '6em'", "2:9 layout/bad-length"},
      {"[sidebar]\ngap = -1", "2:7 layout/bad-length"},
      {"[sidebar]\nfill = 'beige'", "2:8 layout/unknown-color"},
      {"[sidebar]\nwide = '6cm'", "2:1 toml/unknown-key"},
      {"[sidebar]\nside = 'left'\nwidth = '60mm'\n[sidebar.styles.body]\nsise = 9", "5:1 toml/unknown-key"},
      {"[sidebar]\nside = 'left'\nwidth = '60mm'\n[sidebar.entries.award]\nlines = ['{title:x}']",
       "5:11 layout/unknown-style"},
      {"sidebar = 'left'", "1:11 toml/wrong-type"},
      {"[entries.award]\nlines = ['{title', '{x:none}']", "2:11 layout/bad-pattern; 2:21 layout/unknown-style"},
      {"[entries.award]\nlines = [{ pattern = '{title}', style = 'wide' }]", "2:10 layout/unknown-style"},
      {"[entries.award]\nlines = [1]", "2:10 toml/wrong-type"},
      {"[entries]\naward = 1", "2:9 toml/wrong-type"},
      {"[page]\npaper = 'a44'", "1:1 layout/bad-choice"},
      {"[page]\nmargins = { left = '-1mm' }", "2:20 layout/bad-length"},
      {"[page]\npaper = 'a5'\n[page.a5]\nmargins = { left = '20cm' }", "1:1 layout/no-room"},
      {"[dates]\nyear = '{yaer}'", "2:8 layout/unknown-token"},
      {"[dates]\nmonth = '{mon} {year}'", "2:9 layout/unknown-token"},
      {"[dates]\nongoing = '{present}'", "2:11 layout/unknown-token"},
      {"[typography]\nqoutes = false", "2:1 toml/unknown-key"},
      {"[typography]\nquotes = 1", "2:10 toml/wrong-type"},
      {"typography = false", "1:14 toml/wrong-type"},
      {"format = 2\nunknown = 1", "1:10 layout/bad-format"},
      {"summary = 1", "1:11 toml/wrong-type"},
      {"page = 1", "1:8 toml/wrong-type"},
  };
  for (const BadFieldsRow& row : rows) {
    const Reading reading = read_text(row.text);
    EXPECT_FALSE(reading.layout.has_value()) << row.text;
    EXPECT_EQ(places(reading.diagnostics), row.expected) << row.text;
  }
}

TEST(Fields, SayWhatWasMeant) {
  const Reading reading = read_text("[styles.strong]\nslant = 'itallic'\n[styles.emph]\ncolour = 'x'\n");
  ASSERT_EQ(reading.diagnostics.all().size(), 2U);
  EXPECT_NE(reading.diagnostics.all()[0].hint.find("italic"), std::string::npos);
  EXPECT_NE(reading.diagnostics.all()[1].hint.find("color"), std::string::npos);
}

}  // namespace
}  // namespace cvpdf::layout
