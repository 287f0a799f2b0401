#include "bibliography/selection.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include "bibliography/lists.hpp"

namespace cvpdf::bibliography {
namespace {

const std::string some_papers =
    paper("first",
          "year = 2001\ntype = 'article'\ntags = ['ml', 'x']\nselected = true\nauthors = ['Ada Lian', 'B C']") +
    paper("shared", "year = 2020\nstatus = 'submitted'\nauthors = ['B C', 'Ada Lian']\nroles = { equal = [1, 2] }") +
    paper("last", "tags = ['db']\nauthors = ['B C', 'A. Lian']\nroles = { corresponding = -1 }") +
    paper("other", "year = 2010\narxiv = '1'\nauthors = ['B C', 'Ada Lian', 'D E']");

std::string messages(const std::string& head, const std::string& section) {
  std::string out;
  for (const Diagnostic& one : list(head, section).told) out += one.message + "\n";
  return out;
}

TEST(Only, KeepsWhatMeetsAllConditions) {
  struct Row {
    std::string_view only, lists;
  };
  const Row rows[] = {
      {"type = 'article'", "S(first)"},
      {"type = ['article', 'preprint']", "S(first other)"},
      {"tag = 'ml'", "S(first)"},
      {"tag = ['db', 'ml']", "S(first last)"},
      {"tag = ['DB', 'Ml']", "S(first last)"},
      {"status = 'published'", "S(first last other)"},
      {"selected = true", "S(first)"},
      {"selected = false", "S(shared last other)"},
      {"since = 2010", "S(shared last other)"},  // What gives no year may be of any.
      {"until = 2010", "S(first other)"},
      {"since = 2002, until = 2019", "S(other)"},
      {"role = 'first'", "S(first shared)"},
      {"role = 'last'", "S(shared last)"},
      {"role = 'corresponding'", "S(last)"},
      {"type = 'proceedings', role = 'first'", "S(shared)"},
  };
  for (const Row& row : rows) {
    const Listed listed = list("", "references = { only = { " + std::string(row.only) + " } }\n" + some_papers);
    EXPECT_EQ(listed.lists, row.lists) << row.only;
    EXPECT_EQ(listed.codes, "bibliography/left-out") << row.only;
  }
}

TEST(Only, SaysNothingWhereItLeavesNothingOut) {
  EXPECT_EQ(list("", "references = { only = { until = 2030, since = 1990 } }\n" + paper("a", "year = 2000")).codes, "");
  EXPECT_EQ(list("", some_papers).codes, "");
}

// A title of nothing goes too; what was empty before is another matter.
TEST(Only, TakesEmptyGroupsAlong) {
  const std::string groups =
      "[[section.group]]\ntitle = 'G'\n[[section.group.publication]]\ntitle = 'g'\ntype = 'book'\n";
  EXPECT_EQ(list("references = { only = { type = 'article' } }", some_papers + groups).lists, "S(first)");
  // A document of nothing is a mistake.
  const Listed nothing = list("references = { only = { type = 'patent' } }", some_papers);
  EXPECT_EQ(nothing.lists, "");
  EXPECT_EQ(nothing.codes, "bibliography/left-out bibliography/nothing-left");
}

TEST(Only, IsOverruledByGroups) {
  const std::string group =
      "[[section.group]]\ntitle = 'G'\nreferences = { only = { type = 'book' } }\n[[section.group.publication]]\ntitle "
      "= "
      "'g'\ntype = 'book'\n";
  EXPECT_EQ(list("", "references = { only = { type = 'article' } }\n" + some_papers + group).lists, "S(first G(g))");
}

// One note a list: whose, how many, and the first keys; what two lists leave out of one file is told once.
TEST(Only, TellsWhatEveryListLeavesOut) {
  const auto group = [](std::string_view title, std::string_view only, std::string_view first) {
    std::string text = fmt::format("[[section.group]]\ntitle = '{}'\nreferences = {{ {} }}\n", title, only);
    for (const std::string_view key : {first, std::string_view("b"), std::string_view("c"), std::string_view("d")}) {
      text += fmt::format("[[section.group.publication]]\ntitle = '{0}'\nkey = '{0}'\ntype = 'book'\n", key);
    }
    return text + "[[section.group.publication]]\ntitle = 'e'\nyear = 2001\n";
  };
  const std::string_view since = "only = { type = 'proceedings' }";
  EXPECT_EQ(messages("", group("G", since, "a") + group("H", since, "z") + group("G", since, "a")),
            "4 of 5 publications of 'G' are left out, as `only` says: a, b, c, …\n"
            "4 of 5 publications of 'H' are left out, as `only` says: z, b, c, …\n");
  EXPECT_EQ(messages("references = { only = { since = 2000, type = 'article' } }",
                     paper("p", "type = 'article'") + group("G", "", "a")),
            "5 of 5 publications of 'G' are left out, as `only` says: a, b, c, …\n");
  EXPECT_EQ(messages("", "references = { only = { type = 'book' } }\n" + paper("p", "type = 'book'") + paper("q", "")),
            "1 of 2 publications of 'S' are left out, as `only` says\n");
}

TEST(Only, ReportsRolesThatNobodyHas) {
  EXPECT_EQ(list("", "references = { only = { role = 'captain' } }\n" + some_papers).codes,
            "bibliography/left-out bibliography/nothing-left bibliography/unknown-role");
}

}  // namespace
}  // namespace cvpdf::bibliography
