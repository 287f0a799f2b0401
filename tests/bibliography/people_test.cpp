#include "bibliography/people.hpp"

#include <gtest/gtest.h>

#include "bibliography/lists.hpp"

namespace cvpdf::bibliography {
namespace {

std::string authors_of(const Listed& listed) {
  std::string out;
  const auto& entry = std::get<content::Entry>(listed.cv.sections.front().nodes.front());
  for (const content::Author& author : *content::field<std::vector<content::Author>>(entry, content::Slot::authors)) {
    out += (out.empty() ? "" : ", ") + author.name + author.marks;
  }
  return out;
}

TEST(Owner, IsKnownInEverySpelling) {
  struct Spelled {
    std::string_view person, author;
    bool expected;
  };
  const Spelled rows[] = {
      {"Prof. Ada Example", "A. Example", true},
      {"Prof. Dr. Ada Example", "Example, Ada", true},
      {"Ada Example", "Dr. Ada Example", true},
      {"Ada Example, Ph.D.", "Ada Example", true},
      {"Ada Example", "Ada Example, PhD", true},
      {"Ada Example, Ph.D.", "Example, A.", true},
      {"Ada Example, Ph.D.", "Ada Sample", false},
      {"Jörg Müller", "Joerg Mueller", true},
      {"Joerg Mueller", "J. Müller", true},
      {"Jörg Müller", "Jorg Muller", true},
      {"JÖRG MÜLLER", "Joerg Mueller", true},
      {"Jörg Müller", "J. Moller", false},
      {"Xue Li", "Xu Li", false},
      {"Søren Åberg", "Soren Aberg", true},
      {"Søren Ås", "Soeren Aas", true},
      {"Łukasz Wałęsa", "Lukasz Walesa", true},
      {"Shaquille O\u02BCNeal", "S. O'Neal", true},
      {"Shaquille O'Neal", "S. O\u02BCNeal", true},
      {"Vincent van Gogh", "Van Gogh, Vincent", true},
      {"Vincent van Gogh", "V. Van Gogh", true},
      {"Vincent van Gogh", "van Gogh, V.", true},
      {"Vincent van Gogh", "Gogh, V.", false},
  };
  for (const Spelled& row : rows) {
    content::Person person;
    person.name.utf8 = row.person;
    EXPECT_EQ(Owner(person).is(row.author), row.expected) << row.person << " / " << row.author;
  }
}

constexpr std::string_view team = "[[team]]\nname = 'students'\nmembers = ['Stella Star', 'Ōno Tarō']\n";

TEST(Teams, HaveTheirMembersUnderAllSpellings) {
  const content::Cv cv = list(std::string(team), paper("t", "")).cv;
  const People people(cv);
  EXPECT_EQ(people.team_of("S. Star"), 0U);
  EXPECT_EQ(people.team_of("Taro Ono"), 0U);
  EXPECT_EQ(people.team_of("Stella Star"), 0U);
  EXPECT_EQ(people.team_of("Ada Lian"), std::nullopt);
  EXPECT_EQ(people.team_name(0), "students");
}

// Of one who is both, the person.
TEST(Teams, DoNotTakeThePerson) {
  const content::Cv cv = list("[[team]]\nname = 'lab'\nmembers = ['Ada Lian', 'B C']\n", paper("t", "")).cv;
  EXPECT_EQ(People(cv).team_of("Ada Lian"), std::nullopt);
  EXPECT_EQ(People(cv).team_of("B C"), 0U);
}

TEST(Teams, GiveTheirRole) {
  const std::string authors = "authors = ['Ada Lian', 'S. Star', 'C D*', 'Stella Star*']";
  const Listed listed = list(std::string(team) + "role = 'student'\n", paper("t", authors));
  EXPECT_EQ(authors_of(listed), "Ada Lian, S. Star†, C D*, Stella Star*†");
  EXPECT_EQ(listed.codes, "");
  EXPECT_EQ(authors_of(list(std::string(team), paper("t", authors))), "Ada Lian, S. Star, C D*, Stella Star*");
}

TEST(Teams, ReportRolesThatAreNone) {
  EXPECT_EQ(list(std::string(team) + "role = 'captain'\n", paper("t", "authors = ['S. Star']")).codes,
            "bibliography/unknown-role");
}

}  // namespace
}  // namespace cvpdf::bibliography
