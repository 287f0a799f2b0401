#include "compose/positions.hpp"

#include <gtest/gtest.h>

#include "compose/composing.hpp"

namespace cvpdf::compose {
namespace {

layout::Layout apart_layout() {
  layout::Layout layout = classic();
  for (layout::Arrangement& row : layout.arrangements) {
    if (row.kind.name == "experience") row.positions = layout::Arrangement::Positions::apart;
  }
  return layout;
}

std::string compose_apart(std::string_view entries) {
  static const layout::Layout layout = apart_layout();
  const Composed composed =
      compose_with(layout, "format = 1\n[person]\nname = 'X'\n[[section]]\ntitle = 'S'\n" + std::string(entries));
  EXPECT_TRUE(composed.diagnostics.all().empty());
  return print_section(composed);
}

struct PositionsRow {
  std::string_view entries, expected;
};

TEST(Positions, StandApartWithTheirEmployer) {
  constexpr PositionsRow rows[] = {
      // One role: as it was.
      {"[[section.experience]]\norganization = 'O'\nrole = 'R'\nstart = 2015\nend = 2019\n",
       "**O** >> 2015–2019\n*R*\n"},
      // The employer's place and note are every position's; a place of its own comes first.
      {"[[section.experience]]\norganization = 'O'\nplace = 'P'\nnote = 'N'\n"
       "[[section.experience.position]]\nrole = 'A'\nstart = 2018\nend = 2019\nitems = ['x']\n"
       "[[section.experience.position]]\nrole = 'B'\nplace = 'Q'\nstart = 2015\nend = 2018\nitems = ['y']\n",
       "**O** (N) (P) >> 2018–2019\n*A*\n[•] x\n**O** (N) (Q) >> 2015–2018\n*B*\n[•] y\n"},
      // What the employer says leads the first position's words, once.
      {"[[section.experience]]\norganization = 'O'\nsummary = 'S'\nitems = ['x']\n"
       "[[section.experience.position]]\nrole = 'A'\nsummary = 'T'\nitems = ['y']\n"
       "[[section.experience.position]]\nrole = 'B'\n",
       "**O**\n*A*\nS\nT\n[•] x\n[•] y\n**O**\n*B*\n"},
      // An employer's period is nobody's who has none, where another has one; of nobody's, all have it.
      {"[[section.experience]]\norganization = 'O'\nstart = 2015\nend = 2019\n"
       "[[section.experience.position]]\nrole = 'A'\n[[section.experience.position]]\nrole = 'B'\n",
       "**O** >> 2015–2019\n*A*\n**O** >> 2015–2019\n*B*\n"},
      // What is said of the employer is said once; how its lists are set holds for all.
      {"[[section.experience]]\norganization = 'O'\ntagline = 'G'\nlists = 'inline'\n"
       "[[section.experience.position]]\nrole = 'A'\nitems = ['x', 'y']\n"
       "[[section.experience.position]]\nrole = 'B'\nlists = 'bullets'\nitems = ['z']\n",
       "**O**\n*A*\nG\nx\u00A0· y\n**O**\n*B*\n[•] z\n"},
      // A project between stands with the position before it; one before all, with the first.
      {"[[section.experience]]\norganization = 'O'\n[[section.experience.project]]\ntitle = 'U'\n"
       "[[section.experience.position]]\nrole = 'A'\n[[section.experience.project]]\ntitle = 'V'\n"
       "[[section.experience.position]]\nrole = 'B'\n",
       "**O**\n*A*\n**U**\n**V**\n**O**\n*B*\n"},
  };
  for (const PositionsRow& row : rows) EXPECT_EQ(compose_apart(row.entries), row.expected) << row.entries;
}

TEST(Positions, ThatOverlayTheirEmployersWordsAreReported) {
  const Composed composed = compose_with(
      apart_layout(),
      "format = 1\n[person]\nname = 'X'\n[[section]]\ntitle = 'S'\n[[section.experience]]\norganization = 'O'\n"
      "place = 'P'\nstart = 2015\n[[section.experience.position]]\nrole = 'A'\nstart = 2018\nplace = 'Q'\n"
      "[[section.experience.position]]\nrole = 'B'\nstart = 2015\n");
  EXPECT_EQ(codes(composed.diagnostics), "9:9 compose/slot-not-shown\n");
  EXPECT_EQ(composed.diagnostics.all().front().message,
            "the layout 'classic' shows the period of each position, not that of their experience");
}

}  // namespace
}  // namespace cvpdf::compose
