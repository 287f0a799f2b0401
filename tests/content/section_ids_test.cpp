#include "content/section_ids.hpp"

#include <gtest/gtest.h>

namespace cvpdf::content {
namespace {

TEST(FillSectionIds, TakesTheTitleAndKeepsIdsApart) {
  struct Row {
    std::string title, id, expected;
  };
  const std::vector<Row> rows = {
      {"Employment", "", "employment"},
      {"Awards & Honors", "", "awards-honors"},
      {"Awards & Honors", "", "awards-honors-2"},
      {"Awards & Honors", "", "awards-honors-4"},
      {"Other", "awards-honors-3", "awards-honors-3"},
      {"\u00c9tudes", "", "etudes"},
      {"\u5de5\u4f5c", "", "\u5de5\u4f5c"},
      {"!!!", "", "section"},
      {"???", "", "section-2"},
      {"Summary", "employment-2", "employment-2"},
  };
  std::vector<Section> sections(rows.size());
  for (std::size_t n = 0; n < rows.size(); ++n) {
    sections[n].title = {{SpanKind::text, {}, rows[n].title, {}, {}}};
    sections[n].id = rows[n].id;
  }
  fill_section_ids(sections);
  for (std::size_t n = 0; n < rows.size(); ++n) EXPECT_EQ(sections[n].id, rows[n].expected);
}

TEST(IsSectionId, TakesLowerCaseLettersDigitsAndHyphens) {
  for (const std::string_view id : {"a", "a-b", "1", "\u00e9tudes"}) EXPECT_TRUE(is_section_id(id)) << id;
  for (const std::string_view id : {"", "A", "a b", "a_b", "a.b", "#a"}) EXPECT_FALSE(is_section_id(id)) << id;
  EXPECT_FALSE(is_section_id(std::string(65, 'a')));
}

}  // namespace
}  // namespace cvpdf::content
