#include "layout/idle_keys.hpp"

#include <gtest/gtest.h>

#include "layout/reading.hpp"

namespace cvpdf::layout {
namespace {

struct IdleRow {
  std::string_view text, places, hint;
};

TEST(IdleKeys, TitlesInAMarginThatThereIsNot) {
  constexpr std::string_view write_beside = "write beside = \"sections\" in [margin]";
  constexpr IdleRow rows[] = {
      {"[section]\nplace = 'above'\n", "", ""},
      {"[section]\nplace = 'margin'\n", "2:9 layout/no-margin-column", write_beside},
      {"[section]\nplace = 'margin'\n[margin]\nbeside = 'lists'\nwidth = 9\n", "2:9 layout/no-margin-column",
       write_beside},
      {"[section]\nplace = 'margin'\n[margin]\nbeside = 'sections'\n", "2:9 layout/no-margin-column",
       "say its width in [margin]"},
      {"[section]\nplace = 'margin'\n[margin]\nbeside = 'sections'\nwidth = 9\n", "", ""},
      // Of sections of one name, which have all else from the layout.
      {"[sections.skills.section]\nplace = 'margin'\n", "2:9 layout/no-margin-column", write_beside},
      {"[margin]\nbeside = 'sections'\nwidth = 9\n[sections.skills.section]\nplace = 'margin'\n", "", ""},
      {"[section]\nplace = 'margin'\n[sections.skills.margin]\nbeside = 'sections'\nwidth = 9\n", "", ""},
      {"[section]\nplace = 'margin'\n[sections.skills.lists]\nindent = 1\n", "2:9 layout/no-margin-column",
       write_beside},
      // The sidebar's column is narrow; the main one follows.
      {"[section]\nplace = 'margin'\n[margin]\nbeside = 'sections'\nwidth = 9\n"
       "[sidebar]\nside = 'left'\nwidth = '60mm'\n[sidebar.margin]\nbeside = 'lists'\n",
       "", ""},
      {"[sidebar]\nside = 'left'\nwidth = '60mm'\n[sidebar.section]\nplace = 'margin'\n", "5:9 layout/no-margin-column",
       write_beside},
  };
  for (const IdleRow& row : rows) {
    const Reading reading = read_text(row.text);
    EXPECT_TRUE(reading.layout.has_value()) << row.text;
    EXPECT_EQ(places(reading.diagnostics), row.places) << row.text;
    EXPECT_EQ(reading.diagnostics.all().empty() ? "" : reading.diagnostics.all().front().hint, row.hint) << row.text;
  }
}

TEST(IdleKeys, AHeaderOnNoPage) {
  constexpr IdleRow rows[] = {
      {"[header]\npattern = '{name}'\n", "1:1 layout/no-when",
       "write when = \"always\" or \"several-pages\" in [header]"},
      {"[footer]\nfirst = '{name}'\n", "1:1 layout/no-when",
       "write when = \"always\" or \"several-pages\" in [footer]"},
      {"[header]\npattern = '{name}'\nwhen = 'always'\n", "", ""},
      {"[header]\npattern = '{name}'\nwhen = 'never'\n", "", ""},
      {"[header]\nwhen = 'always'\n", "", ""},
      {"extends = 'classic'\n[footer]\npattern = '{page}'\n", "", ""},
  };
  for (const IdleRow& row : rows) {
    const Reading reading = read_text(row.text);
    EXPECT_EQ(places(reading.diagnostics), row.places) << row.text;
    EXPECT_EQ(reading.diagnostics.all().empty() ? "" : reading.diagnostics.all().front().hint, row.hint) << row.text;
  }
}

}  // namespace
}  // namespace cvpdf::layout
