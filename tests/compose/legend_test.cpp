#include <gtest/gtest.h>

#include "compose/composing.hpp"

namespace cvpdf::compose {
namespace {

constexpr std::string_view marked = "[[section.publication]]\nauthors = ['Ji Liu*', 'Xiangru Lian*']\ntitle = 'T'\n";

std::string first_line(const Composed& composed) {
  const std::string all = print_section(composed);
  return all.substr(0, all.find('\n'));
}

TEST(Legend, StandsUnderTheTitleOfTheSection) {
  EXPECT_EQ(first_line(compose_section(marked)), "*(***** means equal contribution)*");
  EXPECT_EQ(first_line(compose_section("[[section.publication]]\nauthors = ['Ji Liu', 'Xiangru Lian']\ntitle = 'T'\n")),
            "Ji Liu and **Xiangru Lian**. “T”");
}

TEST(Legend, HasTheAuthorsWords) {
  const std::string_view roles =
      "[[role]]\nmark = '*'\nlegend = 'did *all*'\n[[role]]\nmark = '†'\nlegend = 'advised'\n"
      "[[role]]\nmark = '‡'\nlegend = 'unused'\n";
  const Composed composed =
      compose_section("[[section.publication]]\nauthors = ['Ji Liu†', 'Xiangru Lian*']\ntitle = 'T'\n", roles);
  EXPECT_EQ(first_line(composed), "*(***** did *all*; **†** advised)*");
}

TEST(Legend, IsTheLanguages) {
  EXPECT_EQ(first_line(compose_section(marked, "language = 'de'")), "*(***** gleicher Beitrag)*");
}

TEST(Legend, IsLeftToAnAuthorWhoSaysIt) {
  const Composed composed = compose_with(
      classic(), "format = 1\n[person]\nname = 'Xiangru Lian'\n[[section]]\ntitle = 'S'\nnote = '(* is for both)'\n" +
                     std::string(marked));
  EXPECT_EQ(first_line(composed), "*(* is for both)*");
}

// The others are told all the same.
TEST(Legend, LeavesOutOnlyWhatANoteSays) {
  const auto with_note = [](const std::string& note) {
    return first_line(compose_with(
        classic(),
        "format = 1\n[person]\nname = 'Xiangru Lian'\n[[role]]\nmark = '#'\nlegend = 'drew'\n[[role]]\nmark = "
        "'+'\nlegend = 'sang'\n[[section]]\ntitle = 'S'\n[[section.group]]\ntitle = 'G'\nnote = '" +
            note + "'\n[[section.group.publication]]\nauthors = ['Ji Liu#', 'Xiangru Lian+']\ntitle = 'T'\n"));
  };
  EXPECT_EQ(with_note("# drew"), "*(**+** sang)*");
  EXPECT_EQ(with_note("C# papers"), "*(**#** drew; **+** sang)*");
}

}  // namespace
}  // namespace cvpdf::compose
