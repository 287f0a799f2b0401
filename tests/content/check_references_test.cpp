#include "content/check_references.hpp"

#include <gtest/gtest.h>

#include "content/read.hpp"

namespace cvpdf::content {
namespace {

// Wishes of the document, of its one section, and of a group in it.
struct ClashRow {
  std::string_view document, section, group, codes;
};

Diagnostics told(const ClashRow& row) {
  return read(fmt::format("format = 1\nreferences = {{ {} }}\n[person]\nname = 'Ada'\n[[section]]\ntitle = 'S'\n"
                          "references = {{ {} }}\n[[section.group]]\ntitle = 'G'\nreferences = {{ {} }}\n"
                          "[[section.group.publication]]\ntitle = 'T'\n",
                          row.document, row.section, row.group))
      .diagnostics;
}

// Where the later of the two wishes stands, and no further in.
TEST(CheckReferences, YearsAndNumbersClashAcrossTables) {
  const ClashRow rows[] = {
      {"", "years = true, number = 'group'", "", "7:14+34 content/years-and-numbers (warning)\n"},
      {"years = true", "number = 'section'", "", "7:14+22 content/years-and-numbers (warning)\n"},
      {"number = 'document'", "", "years = true", "10:14+16 content/years-and-numbers (warning)\n"},
      {"years = true", "", "number = 'group'", "10:14+20 content/years-and-numbers (warning)\n"},
      {"years = true", "number = 'section'", "sort = 'year'", "7:14+22 content/years-and-numbers (warning)\n"},
      {"years = true", "number = 'section', years = false", "", ""},
      {"years = true", "number = 'none'", "", ""},
      {"years = true, number = 'group'", "years = false", "", "2:14+34 content/years-and-numbers (warning)\n"},
  };
  for (const ClashRow& row : rows) {
    EXPECT_EQ(codes(told(row)), row.codes) << row.document << '|' << row.section << '|' << row.group;
  }
}

TEST(CheckReferences, TellsHowToChoose) {
  EXPECT_EQ(told({"years = true", "number = 'section'", "", ""}).all().front().hint,
            "the years are wished for around it: write `years = false` here");
  EXPECT_EQ(told({"number = 'section'", "years = true", "", ""}).all().front().hint,
            "the numbers are wished for around it: write `number = \"none\"` here");
}

// Wherever within it the other one is wished for, it has its effect.
TEST(CheckReferences, SomeWishesAskForOthers) {
  const ClashRow rows[] = {
      {"", "prefix = 'P'", "", "7:14+16 content/wish-without-effect (warning)\n"},
      {"", "count = 'down', number = 'none'", "", "7:14+35 content/wish-without-effect (warning)\n"},
      {"titles = { x = 'Y' }", "group_by = 'none'", "", "2:14+24 content/wish-without-effect (warning)\n"},
      {"", "", "keep_last = true", "10:14+20 content/wish-without-effect (warning)\n"},
      {"max_authors = 3", "max_authors = 'all', keep_last = true", "",
       "7:14+41 content/wish-without-effect (warning)\n"},
      {"keep_last = true, prefix = 'P'", "", "max_authors = 3, number = 'group'", ""},
      {"number = 'section', group_by = 'tag'", "prefix = 'P', titles = { x = 'Y' }", "count = 'down'", ""},
      {"", "prefix = {}, titles = {}, keep_last = false", "", ""},
  };
  for (const ClashRow& row : rows) {
    EXPECT_EQ(codes(told(row)), row.codes) << row.document << '|' << row.section << '|' << row.group;
  }
}

// Whichever table the titles and the groups are wished for in.
TEST(CheckReferences, TitlesAreForGroupsThatCanBe) {
  const ClashRow rows[] = {
      {"group_by = 'type'", "titles = { articel = 'J' }", "", "7:38+1 content/no-such-type (warning)\n"},
      {"titles = { articel = 'J' }", "group_by = 'type'", "", "2:38+1 content/no-such-type (warning)\n"},
      {"", "group_by = 'status', titles = { submited = 'J' }", "", "7:60+1 content/no-such-status (warning)\n"},
      {"group_by = 'type'", "group_by = 'tag', titles = { articel = 'J' }", "", ""},
      {"group_by = 'type', titles = { thesis = 'J' }", "", "", ""},
  };
  for (const ClashRow& row : rows) EXPECT_EQ(codes(told(row)), row.codes) << row.document << '|' << row.section;
}

}  // namespace
}  // namespace cvpdf::content
