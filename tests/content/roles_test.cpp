#include "content/roles.hpp"

#include <gtest/gtest.h>

#include "content/read.hpp"
#include "content/settle_marks.hpp"

namespace cvpdf::content {
namespace {

constexpr std::string_view person_of_roles = "[person]\nname = 'Ada'\n";

Reading read_paper(std::string_view head, std::string_view keys) {
  Reading reading =
      read(fmt::format("format = 1\n{}{}[[section]]\ntitle = 'S'\n[[section.publication]]\ntitle = 'T'\n{}\n",
                       person_of_roles, head, keys));
  settle_marks(reading.cv);
  return reading;
}

std::string authors_of(const Reading& reading) {
  std::string out;
  const auto& entry = std::get<Entry>(reading.cv.sections.front().nodes.front());
  for (const Author& author : *field<std::vector<Author>>(entry, Slot::authors)) {
    out += (out.empty() ? "" : " ") + author.name + author.marks;
  }
  return out;
}

// By numbers, or by marks behind names: it comes to the same.
TEST(Roles, AreGivenByNumbers) {
  struct Row {
    std::string_view head, keys, authors;
  };
  const Row rows[] = {
      {"", "roles = { equal = [1, 2] }", "A* B* C"},
      {"", "roles = { equal = 1 }", "A* B C"},
      {"", "roles = { equal = [1, 2], corresponding = [-1] }", "A* B* C†"},
      {"", "roles = { corresponding = 1, equal = [1] }", "A*† B C"},  // In the order of the roles, not of the keys.
      {"", "roles = { first = [1, 2], senior = [2, 3], student = 3 }", "A† B†‡ C‡§"},
      {"[[role]]\nmark = '#'\nname = 'artist'\nlegend = 'drew'\n", "roles = { artist = 2, equal = 1 }", "A* B# C"},
      // A mark that means something already is none for a built-in role.
      {"[[role]]\nmark = '†'\nlegend = 'deceased'\n", "roles = { equal = 1, first = 2 }", "A* B‡ C"},
  };
  for (const Row& row : rows) {
    const Reading reading = read_paper(row.head, fmt::format("authors = ['A', 'B', 'C']\n{}", row.keys));
    EXPECT_EQ(codes(reading.diagnostics), "") << row.keys;
    EXPECT_EQ(authors_of(reading), row.authors) << row.head << row.keys;
  }
}

TEST(Roles, AreNotThoseOfOthers) {
  const Reading reading = read_paper("", "authors = ['A', 'B', 'et al.']\nroles = { equal = -1 }");
  EXPECT_EQ(authors_of(reading), "A B* et al.");
}

TEST(Roles, ReportWhatIsNotThere) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"roles = { captain = 1 }", "content/unknown-role"}, {"roles = { equal = 3 }", "content/no-such-author"},
      {"roles = { equal = 0 }", "content/no-such-author"}, {"roles = { equal = -3 }", "content/no-such-author"},
      {"roles = { equal = 'A' }", "toml/wrong-type"},      {"roles = 1", "toml/wrong-type"},
  };
  for (const auto& [keys, code] : rows) {
    const Reading reading = read_paper("", fmt::format("authors = ['A', 'B']\n{}", keys));
    ASSERT_EQ(reading.diagnostics.all().size(), 1U) << keys;
    EXPECT_EQ(reading.diagnostics.all().front().code, code) << keys;
  }
}

// A sign that no role was declared for is part of a name, whatever is built in.
TEST(Roles, ThatAreBuiltInHaveNoMarksAtNames) {
  const Reading reading = read_paper("", "authors = ['A†']");
  EXPECT_EQ(authors_of(reading), "A†");
  EXPECT_EQ(reading.diagnostics.all().front().code, "content/unknown-mark");
}

// A role without a name whose mark is the usual one is equal contribution, whatever its words.
TEST(Roles, OfTheUsualMarkAreEqual) {
  const Reading reading =
      read_paper("[[role]]\nmark = '*'\nlegend = 'did the same'\n", "authors = ['A', 'B']\nroles = { equal = [1, 2] }");
  EXPECT_EQ(authors_of(reading), "A* B*");
  EXPECT_EQ(reading.cv.roles.size(), 1U);
}

// A sign that an author uses without saying what it means gets no meaning.
TEST(Roles, DoNotTakeSignsThatAuthorsUse) {
  const Reading reading = read_paper("", "authors = ['A†', { name = 'B', marks = '‡' }, 'C']\nroles = { first = 3 }");
  EXPECT_EQ(authors_of(reading), "A† B‡ C§");
}

TEST(Roles, MarksStandInTheirOrder) {
  const std::vector<AuthorRole> roles = {{"*", {}, {}}, {"†", {}, {}}, {"#", {}, {}}};
  std::string marks;
  for (const std::string_view mark : {"#", "*", "†", "*", "?"}) add_mark(marks, mark, roles);
  EXPECT_EQ(marks, "*†#?");
}

TEST(Teams, AreRead) {
  const Reading reading = read_paper("[[team]]\nname = 'students'\nmembers = ['B C', 'D E']\nrole = 'student'\n", "");
  EXPECT_EQ(codes(reading.diagnostics), "");
  ASSERT_EQ(reading.cv.teams.size(), 1U);
  EXPECT_EQ(reading.cv.teams.front().members.size(), 2U);
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"name = 'My Team'\nmembers = ['A']", "content/bad-team"},
      {"members = ['A']", "toml/missing-key"},
      {"name = 'a'", "toml/missing-key"},
      {"name = 'a'\nmembers = ['']", "content/empty-name"},
      {"name = 'a'\nmembers = ['A']\nfoo = 1", "toml/unknown-key"},
  };
  for (const auto& [keys, code] : rows) {
    const Reading bad = read_paper(fmt::format("[[team]]\n{}\n", keys), "");
    ASSERT_EQ(bad.diagnostics.all().size(), 1U) << keys;
    EXPECT_EQ(bad.diagnostics.all().front().code, code) << keys;
  }
}

TEST(Overlays, AreReadByKey) {
  const Reading reading = read_paper(
      "[overlay.lian2017]\naward = 'Best'\nselected = true\nroles = { equal = [1] }\n[overlay.'a:b']\nhide = true\n",
      "");
  EXPECT_EQ(codes(reading.diagnostics), "");
  ASSERT_EQ(reading.cv.overlays.size(), 2U);
  EXPECT_EQ(reading.cv.overlays[0].key.utf8, "lian2017");
  EXPECT_EQ(reading.cv.overlays[0].roles.size(), 1U);
  EXPECT_TRUE(field<Flag>(reading.cv.overlays[0].fields, Slot::selected) != nullptr);
  EXPECT_TRUE(reading.cv.overlays[1].hidden);
  EXPECT_EQ(codes(read_paper("[overlay.a]\ntitel = 'x'\n", "").diagnostics), "5:1+5 toml/unknown-key\n");
  EXPECT_EQ(codes(read_paper("[overlay]\na = 1\n", "").diagnostics), "5:5+1 toml/wrong-type\n");
}

}  // namespace
}  // namespace cvpdf::content
