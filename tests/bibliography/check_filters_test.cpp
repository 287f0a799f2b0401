#include "bibliography/check_filters.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include "content/reader.hpp"
#include "content/settle_marks.hpp"

namespace cvpdf::bibliography {
namespace {

// What is told of `only` in the document, its section and a group: "place code: hint" each.
std::string told(std::string_view document, std::string_view section, std::string_view group) {
  Diagnostics diagnostics;
  const std::string text = fmt::format(
      "format = 1\nreferences = {{ {} }}\n[person]\nname = 'Ada'\n[[role]]\nmark = '#'\nname = 'speaker'\n"
      "[[section]]\ntitle = 'S'\nreferences = {{ {} }}\n[[section.publication]]\ntitle = 'T'\ntags = ['systems']\n"
      "[[section.group]]\ntitle = 'G'\nreferences = {{ {} }}\n[[section.group.publication]]\ntitle = 'U'\n",
      document, section, group);
  content::Cv cv = content::read_cv(diagnostics.add_source("cv.toml", text), diagnostics);
  content::settle_marks(cv);
  check_filters(cv, diagnostics);
  std::string out;
  for (const Diagnostic& one : diagnostics.sorted()) {
    out += fmt::format("{} {}: {}\n", text.substr(one.span.begin, one.span.end - one.span.begin), one.code, one.hint);
  }
  return out;
}

TEST(CheckFilters, TellEveryWordAtItsPlace) {
  struct Row {
    std::string_view document, section, group, told;
  };
  const Row rows[] = {
      {"only = { role = ['first', 'last', 'speaker', 'equal', 'senior', 'student'] }", "", "", ""},
      {"only = { role = 'frist' }", "", "", "frist bibliography/unknown-role: did you mean `first`?\n"},
      {"", "only = { role = ['speeker', 'captain'] }", "",
       "speeker bibliography/unknown-role: did you mean `speaker`?\ncaptain bibliography/unknown-role: the roles "
       "are: first, last, speaker, equal, senior, corresponding, student\n"},
      // Although nothing is left to ask the second one of.
      {"", "only = { type = 'book' }", "only = { type = 'book', role = 'lsat' }",
       "lsat bibliography/unknown-role: did you mean `last`?\n"},
      {"only = { tag = ['systems', 'Systems'] }", "only = { tag = ['sytems', 'systems'] }", "only = { tag = 'games' }",
       "sytems bibliography/unknown-tag: did you mean `systems`?\ngames bibliography/unknown-tag: \n"},
  };
  for (const Row& row : rows) EXPECT_EQ(told(row.document, row.section, row.group), row.told);
}

}  // namespace
}  // namespace cvpdf::bibliography
