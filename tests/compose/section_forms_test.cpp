#include "compose/section_forms.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include <fstream>

#include "compose/composing.hpp"

namespace cvpdf::compose {
namespace {

constexpr std::string_view sections =
    "[person]\nname = 'A'\n"
    "[[section]]\ntitle = 'Skills'\n[[section.skill]]\ntitle = 'k'\ntext = 's'\n"
    "[[section]]\ntitle = 'Tools'\n[[section.skill]]\ntitle = 'm'\ntext = 't'\n"
    "[[section]]\ntitle = 'Words'\n[[section.text]]\ntext = 'w'\n[[section.award]]\ntitle = 'a'\n";

struct Row {
  std::string_view of_layout;  // A name in [sections] of the layout's file.
  std::string_view of_cv;      // The same of what is laid over it for this CV; empty: nothing.
  std::string_view told;
};

// "line:column code hint" of all that is told.
std::string told(const Row& row) {
  const std::string path = fmt::format("{}/tests/compose/section-forms.toml", CVPDF_BINARY_DIR);
  std::ofstream(path) << fmt::format("extends = 'classic'\n[sections.{}.lists]\nindent = 1\n", row.of_layout);
  Diagnostics diagnostics;
  layout::LayoutChoice choice{path, {}, {}};
  if (!row.of_cv.empty()) {
    choice.over = {layout::read_setting(fmt::format("sections.{}.lists.indent=2", row.of_cv), diagnostics).value()};
  }
  std::vector<std::string> files;
  const layout::Layout layout = layout::read_layout(choice, files, diagnostics).value();
  const auto file = diagnostics.add_source("cv.toml", std::string(sections));
  static_cast<void>(compose(content::read_cv(file, diagnostics), layout, diagnostics));
  std::string out;
  for (const Diagnostic& one : diagnostics.sorted()) {
    const Location place = diagnostics.locate(one.span);
    out += fmt::format("{}:{} {} {}\n", place.line, place.column, one.code, one.hint);
  }
  return out;
}

// One test of all rows: they write the same file, and tests run side by side.
TEST(SectionNames, AreToldWhereNoneIsMeant) {
  const Row rows[] = {// A file sets other CVs, too: what is not near is for them, and so are kinds.
                      Row{"skills", "", ""}, Row{"skill", "", ""}, Row{"talk", "", ""}, Row{"volunteering", "", ""},
                      Row{"wrods", "", "2:11 compose/unknown-section did you mean 'words'?\n"},
                      Row{"skil", "", "2:11 compose/unknown-section did you mean 'skill'?\n"},
                      Row{"Tool", "", "2:11 compose/unknown-section did you mean 'tools'?\n"},
                      // What is near to one that has a form already is for another CV.
                      Row{"skil", "skill", ""},
                      // For this CV every name is meant.
                      Row{"words", "tools", ""},
                      Row{"words", "text",
                          "1:10 compose/unknown-section one of: skills, tools, words; "
                          "or a kind of which a section holds nothing else\n"},
                      Row{"words", "tool", "1:10 compose/unknown-section did you mean 'tools'?\n"},
                      Row{"volunteering", "volunteering",
                          "1:10 compose/unknown-section one of: skills, tools, words; or a kind of "
                          "which a section holds nothing else\n"}};
  for (const Row& row : rows) EXPECT_EQ(told(row), row.told) << row.of_layout << '/' << row.of_cv;
}

// A kind that this CV has not is for another; what is near to a name of it is not.
TEST(SidebarNames, AreToldWhereNoneIsMeant) {
  const auto told_of = [](std::string_view names) {
    Diagnostics diagnostics;
    layout::LayoutChoice choice{"sidebar", {}, {}};
    choice.over = {layout::read_setting(fmt::format("sidebar.sections=[{}]", names), diagnostics).value()};
    std::vector<std::string> files;
    const layout::Layout layout = layout::read_layout(choice, files, diagnostics).value();
    const auto file = diagnostics.add_source("cv.toml", std::string(sections));
    check_section_forms(content::read_cv(file, diagnostics), layout, diagnostics);
    std::string out;
    for (const Diagnostic& one : diagnostics.all()) out += one.code + " " + one.hint + "\n";
    return out;
  };
  EXPECT_EQ(told_of("'skills', 'education', 'volunteering'"), "");
  EXPECT_EQ(told_of("'skils', 'educaton'"),
            "compose/unknown-section did you mean 'skills'?\n"
            "compose/unknown-section did you mean 'education'?\n");
}

}  // namespace
}  // namespace cvpdf::compose
