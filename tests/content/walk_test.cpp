#include "content/walk.hpp"

#include <gtest/gtest.h>

#include "content/read.hpp"

namespace cvpdf::content {
namespace {

TEST(Walk, FindsAuthorsHoweverDeep) {
  Cv cv = read(
              "[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n"
              "[[section.publication]]\ntitle = 'T'\nauthors = ['a', 'b']\n"
              "[[section.group]]\ntitle = 'G'\n[[section.group.group]]\ntitle = 'H'\n"
              "[[section.group.group.publication]]\ntitle = 'U'\nauthors = ['c']\n"
              "[[section]]\ntitle = 'Z'\n[[section.talk]]\ntitle = 'V'\nauthors = ['d']\n")
              .cv;
  for_each_author_of(cv, [](Author& author) { author.name += '.'; });
  std::string names;
  for_each_author_of(std::as_const(cv), [&names](const Author& author) { names += author.name; });
  EXPECT_EQ(names, "a.b.c.d.");
}

TEST(Walk, FindsEntriesWithinEntries) {
  const Cv cv = read(
                    "[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n[[section.experience]]\norganization = 'O'\n"
                    "[[section.experience.position]]\nrole = 'R'\n[[section.text]]\ntext = 'x'\n")
                    .cv;
  std::string kinds;
  for_each_entry(cv.sections.front().nodes,
                 [&kinds](const Entry& entry) { kinds += std::string(entry.kind->name) + ' '; });
  EXPECT_EQ(kinds, "experience position text ");
}

TEST(Walk, KnowsWhatASectionHolds) {
  struct HoldsRow {
    const char* nodes;
    bool expected;
  };
  const HoldsRow rows[] = {
      {"", false},
      {"[[section.skill]]\ntitle = 'a'\n", true},
      {"[[section.skill]]\ntitle = 'a'\n[[section.text]]\ntext = 'b'\n", false},
      {"[[section.group]]\ntitle = 'G'\n[[section.group.skill]]\ntitle = 'a'\n", true},
      {"[[section.group]]\ntitle = 'G'\n[[section.group.text]]\ntext = 'b'\n", false},
      {"[[section.skill]]\ntitle = 'a'\n[[section.group]]\ntitle = 'G'\n", true},
  };
  for (const HoldsRow& row : rows) {
    const Cv cv = read(fmt::format("[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n{}", row.nodes)).cv;
    const auto is_skill = [](std::string_view kind) { return kind == "skill"; };
    EXPECT_EQ(holds_only(cv.sections.front().nodes, is_skill), row.expected) << row.nodes;
  }
}

}  // namespace
}  // namespace cvpdf::content
