#include "compose/check_layout.hpp"

#include <gtest/gtest.h>

#include "compose/composing.hpp"

namespace cvpdf::compose {
namespace {

layout::Part part(layout::Part::Kind kind, std::string text) {
  layout::Part made;
  made.kind = kind;
  made.text = std::move(text);
  return made;
}

std::string check(const layout::Layout& layout) {
  Diagnostics diagnostics;
  check_layout(layout, diagnostics);
  std::string out;
  for (const Diagnostic& row : diagnostics.all()) out += row.code + ": " + row.message + " (" + row.hint + ")\n";
  return out;
}

TEST(CheckLayout, ClassicIsInOrder) { EXPECT_EQ(check(classic()), ""); }

TEST(CheckLayout, KnowsNoOtherNames) {
  layout::Layout layout;
  layout.arrangements.resize(1);
  layout.arrangements.front().kind.name = "experiense";
  layout.arrangements.front().lines.resize(1);
  layout.arrangements.front().lines.front().pattern = {part(layout::Part::Kind::slot, "tittle"),
                                                       part(layout::Part::Kind::word, "inn"),
                                                       part(layout::Part::Kind::icon, "maill")};
  layout.footer.lines = {{{part(layout::Part::Kind::slot, "title")}, {}, layout::no_style, {}}};
  EXPECT_EQ(check(layout),
            "compose/unknown-slot: there is no slot 'title' ()\n"
            "compose/unknown-kind: there is no kind of entry 'experiense' (did you mean 'experience'?)\n"
            "compose/unknown-slot: there is no slot 'tittle' (did you mean 'title'?)\n"
            "compose/unknown-word: there is no word 'inn' (did you mean 'in'?)\n"
            "compose/unknown-icon: there is no icon 'maill' (did you mean 'mail'?)\n");
}

// What prints one cell would lose what is behind the " >> ".
TEST(CheckLayout, FindsCellsWhereThereIsOne) {
  struct CellRow {
    const char* setting;
    bool is_wrong;
  };
  constexpr CellRow rows[] = {
      {"masthead.contacts=['{email} >> {url}']", true},
      {"masthead.profile='{network} >> {user}'", true},
      {"legend.pattern='{mark} >> {legend}'", true},
      {"entries.award.label='{period} >> {organization}'", true},
      {"entries.experience.continued='{organization} >> {place}'", true},
      {"section.pattern='{title} >> {title}'", true},
      {"section.continued='{title} >> {#continued}'", true},
      {"sections.x.section.continued='{title} >> {#continued}'", true},
      {"entries.award.lines=['{title} >> {organization}']", false},
      {"masthead.lines=['{name} >> {contacts}']", false},
      {"footer.pattern='{name} >> {page}'", false},
  };
  for (const CellRow& row : rows) {
    Diagnostics diagnostics;
    std::vector<std::string> files;
    layout::LayoutChoice choice{"classic", {}, {}};
    choice.over = {layout::read_setting(row.setting, diagnostics).value()};
    const auto layout = layout::read_layout(choice, files, diagnostics);
    ASSERT_TRUE(layout.has_value()) << row.setting;
    EXPECT_EQ(check(*layout).starts_with("compose/one-cell: "), row.is_wrong) << row.setting << check(*layout);
  }
}

}  // namespace
}  // namespace cvpdf::compose
