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

}  // namespace
}  // namespace cvpdf::content
