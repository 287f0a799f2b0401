#include "page/typeset.hpp"

#include <gtest/gtest.h>

#include "page/dump.hpp"
#include "page/sample_document.hpp"

namespace cvpdf::page {
namespace {

using document::PageField;
using document::Running;

TEST(Typeset, AnEmptyDocumentIsOnePage) {
  SampleDocument sample(100, 100);
  const PagedDocument paged = sample.typeset();
  EXPECT_EQ(brief(paged), "/");
  EXPECT_EQ(paged.pages[0].size, sample.document.page);
  EXPECT_EQ(paged.structure.size(), 1u);
}

TEST(Typeset, FlowsFromPageToPage) {
  SampleDocument sample(30, 40);
  sample.document.regions[0].rest = frame_at(10, 20, 30, 60);
  for (const char* text : {"a", "b", "c", "d", "e", "f"}) sample.add(sample.paragraph(text));
  EXPECT_EQ(brief(sample.typeset()), "/ 100,59 a 100,71 b 100,83 c / 10,29 d 10,41 e 10,53 f");
}

TEST(Typeset, AFrameWithoutSizeStandsForTheOther) {
  SampleDocument sample(30, 40);
  sample.document.regions[0].rest = {};
  for (const char* text : {"a", "b", "c", "d", "e", "f"}) sample.add(sample.paragraph(text));
  EXPECT_EQ(brief(sample.typeset()), "/ 100,59 a 100,71 b 100,83 c / 100,59 d 100,71 e 100,83 f");
}

TEST(Typeset, AHeadingGoesWithItsText) {
  SampleDocument sample(50, 60);
  document::BlockStyle heading = SampleDocument::plain();
  heading.keep = document::Keep::with_next;
  for (const char* text : {"a", "b", "c"}) sample.add(sample.paragraph(text));
  sample.add(sample.paragraph("H", heading));
  for (const char* text : {"d", "e"}) sample.add(sample.paragraph(text));
  EXPECT_EQ(brief(sample.typeset()), "/ 100,59 a 100,71 b 100,83 c / 100,59 H 100,71 d 100,83 e");
}

TEST(Typeset, RegionsAreReadOneAfterTheOther) {
  SampleDocument sample(30, 24);
  sample.document.regions.push_back({"side", frame_at(10, 50, 30, 24), frame_at(10, 50, 30, 24), {}});
  for (const char* text : {"a", "b", "c", "d"}) sample.add(sample.paragraph(text));
  sample.document.regions[1].flow.push_back(sample.paragraph("x"));
  EXPECT_EQ(brief(sample.typeset()), "/ 100,59 a 100,71 b 10,59 x / 100,59 c 100,71 d");
}

// A foot with "2/7".
void add_folio(SampleDocument& sample, Running::When when) {
  const document::Block block = sample.paragraph("");
  sample.document.paragraphs.back().content = {PageField{PageField::Kind::number, 0},
                                               document::Text{"/", 0, document::structure_as_block, {}},
                                               PageField{PageField::Kind::count, 0}};
  sample.document.running.push_back({when, frame_at(0, 200, 100, 12), {block}});
}

std::string first_texts(const PagedDocument& paged) {
  std::string text;
  for (const Page& page : paged.pages) {
    for (const PageItem& item : page.items) {
      const auto* set = std::get_if<SetText>(&item.kind);
      if (item.structure == document::structure_artifact && set != nullptr) text += set->run.utf8;
    }
    text += "|";
  }
  return text;
}

TEST(Typeset, RunningContentStandsWhereItShould) {
  struct Row {
    Running::When when;
    std::string_view on_one, on_three;
  };
  const Row rows[] = {
      {Running::When::always, "1/1|", "1/3|2/3|3/3|"},
      {Running::When::first, "1/1|", "1/3|||"},
      {Running::When::rest, "|", "|2/3|3/3|"},
      {Running::When::several_pages, "|", "1/3|2/3|3/3|"},
  };
  for (const Row& row : rows) {
    SampleDocument one(30, 36), three(30, 36);
    add_folio(one, row.when);
    add_folio(three, row.when);
    one.add(one.paragraph("a"));
    for (int i = 0; i < 9; ++i) three.add(three.paragraph("b"));
    EXPECT_EQ(first_texts(one.typeset()), row.on_one);
    EXPECT_EQ(first_texts(three.typeset()), row.on_three);
  }
}

TEST(Typeset, RunningContentIsReadFirst) {
  SampleDocument sample(30, 36);
  sample.add(sample.paragraph("a"));
  const document::Block head = sample.paragraph("me");
  sample.document.running.push_back(
      {Running::When::always, frame_at(20, 10, 100, 12), {head, SampleDocument::rule(1)}, Running::Edge::top});
  const PagedDocument paged = sample.typeset();
  EXPECT_EQ(brief(paged), "/ 20,19 me r20,22 100x1 100,59 a");
  EXPECT_EQ(paged.pages[0].items[0].structure, document::structure_artifact);
}

TEST(Typeset, LinksGetAreas) {
  SampleDocument sample(200, 36);
  sample.add(sample.paragraph("see "));
  document::StructureNode link;
  link.role = document::Role::link;
  link.target = "https://example.org";
  sample.document.structure.push_back(link);
  sample.document.paragraphs[0].content.emplace_back(document::Text{"here", 0, 2, {}});
  EXPECT_EQ(brief(sample.typeset()), "/ 100,59 see 140,59 here link");
}

TEST(Typeset, TwiceIsTheSame) {
  std::string dumps[2];
  for (std::string& text : dumps) {
    SampleDocument sample(70, 50);
    add_folio(sample, Running::When::always);
    for (int i = 0; i < 30; ++i) sample.add(sample.paragraph("some words to be set in several lines"));
    text = dump(sample.typeset(), sample.fonts);
  }
  EXPECT_EQ(dumps[0], dumps[1]);
  EXPECT_NE(dumps[0].find("Ascii"), std::string::npos);
}

}  // namespace
}  // namespace cvpdf::page
