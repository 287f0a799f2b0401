#include "page/join.hpp"

#include <gtest/gtest.h>

namespace cvpdf::page {
namespace {

PagedDocument one_page() {
  PagedDocument pages;
  pages.metadata.language = "en";
  pages.structure.push_back({document::Role::document, 0, {}, {}, {}, {}, {}, {}});
  pages.structure.push_back({document::Role::figure, 0, {}, {}, {}, {}, {}, {}});
  pages.pages.push_back({});
  pages.pages.back().items.push_back({PlacedFigure{}, 1});
  pages.pages.back().items.push_back({FilledRect{}, document::structure_artifact});
  SetText text;
  text.run.structure = 1;
  pages.pages.back().items.push_back({text, 1});
  return pages;
}

TEST(Join, PagesFollowWithTheirStructureAndPictures) {
  PagedDocument all = one_page();
  append(one_page(), all, 1);
  ASSERT_EQ(all.pages.size(), 2U);
  ASSERT_EQ(all.structure.size(), 3U);
  const std::vector<PageItem>& items = all.pages[1].items;
  EXPECT_EQ(std::get<PlacedFigure>(items[0].kind).picture, 1U);
  EXPECT_EQ(items[0].structure, 2U);
  EXPECT_EQ(items[1].structure, document::structure_artifact);
  EXPECT_EQ(std::get<SetText>(items[2].kind).run.structure, 2U);
  EXPECT_EQ(std::get<PlacedFigure>(all.pages[0].items[0].kind).picture, 0U);
}

}  // namespace
}  // namespace cvpdf::page
