#include "output/pdf/links.hpp"

#include <gtest/gtest.h>

#include "output/pdf/syntax.hpp"

namespace cvpdf::output::pdf {
namespace {

TEST(Links, TargetsBecomeUris) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"https://example.org/a?b=c#d", "https://example.org/a?b=c#d"},
      {"mailto:a@b.org", "mailto:a@b.org"},
      {"https://example.org/a b", "https://example.org/a%20b"},
      {"https://example.org/é", "https://example.org/%C3%A9"},
      {"a<b>\"{}|\\^`\x7F\n", "a%3Cb%3E%22%7B%7D%7C%5C%5E%60%7F%0A"},
      {"https://example.org/%20", "https://example.org/%20"}};
  for (const auto& [target, expected] : rows) EXPECT_EQ(uri(target), expected);
}

TEST(Links, AnAnnotationIsWhatPdfUaAsksFor) {
  std::vector<document::StructureNode> nodes(2);
  nodes[1].role = document::Role::link;
  nodes[1].target = "https://example.org";
  const Rect rect{{Length::points(10), Length::points(20)}, {Length::points(30.5), Length::points(12)}};
  ObjectTable table;
  const std::vector<Reference> links = add_links({{rect, 1}}, nodes, {Length::points(100), 7}, table);
  ASSERT_EQ(links.size(), 1U);
  EXPECT_EQ(syntax_of(table.at(links[0]).value).bytes,
            "<</Type/Annot/Subtype/Link/Rect[10 68 40.5 80]/Border[0 0 0]/F 4/StructParent 7"
            "/Contents(https://example.org)/A<</S/URI/URI(https://example.org)>>>>");
}

}  // namespace
}  // namespace cvpdf::output::pdf
