#include "document/dump.hpp"

#include <gtest/gtest.h>

namespace cvpdf::document {
namespace {

TextStyle style(std::string family, int weight) {
  TextStyle result;
  result.family = std::move(family);
  result.weight = weight;
  return result;
}

Document dumped_sample() {
  Document document;
  document.metadata = {"CV", "Ada \"L\" Lovelace", "en-US", {"mathematics"}};
  document.page = {Length::points(595.276), Length::points(841.89)};
  document.styles = {style("Serif", 400), style("Serif", 700)};
  document.styles[1].slant = Slant::italic;
  document.styles[1].underline = Underline::single;
  document.styles[1].color = Color{0x11, 0x22, 0x33};
  document.styles[1].features = {{{'o', 'n', 'u', 'm'}, 1}};
  Paragraph first;
  first.content = {Text{"Notes on ", 0, structure_as_block, {}}, Text{"the Engine", 1, 3, {}}, LineBreak{},
                   Math{"x^2", 0, structure_as_block, {}}};
  first.style.leading = Length::points(13);
  first.style.before = {Length::points(6), Length::points(1.5), Length::points(1)};
  first.style.keep = Keep::with_next;
  first.structure = 2;
  first.label = Label{{Text{"1843", 0, structure_as_block, {}}}, Length::points(30), Alignment::ragged_left, 4};
  Paragraph folio;
  folio.content = {PageField{PageField::Kind::number, 0}, PageField{PageField::Kind::count, 0}};
  folio.structure = structure_artifact;
  document.paragraphs = {first, folio};
  const Rect frame{{Length::points(70), Length::points(60)}, {Length::points(455), Length::points(700)}};
  Row row{{{Track::Kind::share, {}}, {Track::Kind::fixed, Length::points(40)}},
          Length::points(8),
          {Block{ParagraphId{0}, {}}}};
  document.regions = {
      {"main", frame, frame, {Block{Stack{{Block{row, {}}, Block{Rule{Length::points(0.4), {}}, {}}}}, {}}}}};
  document.running = {{Running::When::several_pages, frame, {Block{ParagraphId{1}, {}}}}};
  document.structure.resize(5);
  document.structure[0].role = Role::document;
  document.structure[1].role = Role::heading1;
  document.structure[1].title = "Work";
  document.structure[3] = {Role::link, 2, "https://example.org", {}, {}, {}, {}, {}};
  document.structure[4] = {Role::label, 2, {}, {}, {}, {}, "fr", {}};
  return document;
}

TEST(Dump, ShowsHowLinesAreChosen) {
  Document document;
  Paragraph paragraph;
  paragraph.style.breaking = {300, Length::points(15), -1, true};
  document.paragraphs = {paragraph};
  document.regions.resize(1);
  document.regions[0].flow = {Block{ParagraphId{0}, {}}};
  EXPECT_NE(dump(document).find(" tolerance 300 emergency 15 looseness -1 balanced]"), std::string::npos)
      << dump(document);
}

TEST(Dump, ShowsColumnsAndLabelsThatAreReadLast) {
  Document document;
  document.styles = {style("Serif", 400)};
  Paragraph paragraph;
  paragraph.content = {Text{"a", 0, structure_as_block, {}}};
  paragraph.label = Label{{Text{"1", 0, structure_as_block, {}}}, Length::points(30), Alignment::ragged_left, 4};
  paragraph.label->reading = Label::Reading::last;
  document.paragraphs = {paragraph};
  document.regions.resize(1);
  document.regions[0].flow = {Block{Columns{3, Length::points(15), {Block{ParagraphId{0}, {}}}}, {}}};
  const std::string text = dump(document);
  EXPECT_EQ(text.substr(text.find("  columns")), R"(  columns 3 gap 15 [justified]
    paragraph 0 #0 [justified]
      label #4 [ragged_left width 30 read last]
        "1" [Serif 10]
      "a" [Serif 10]
)");
}

TEST(Dump, SaysEverythingThatAReviewerMustSee) {
  EXPECT_EQ(dump(dumped_sample()), R"(document "CV" by "Ada \"L\" Lovelace" in en-US
keyword "mathematics"
page 595.28 x 841.89
running several_pages at 70 60 455 x 700
  paragraph 1 artifact [justified]
    page number [Serif 10]
    page count [Serif 10]
region main first 70 60 455 x 700 rest 70 60 455 x 700
  stack [justified]
    row share fixed 40 gap 8 [justified]
      paragraph 0 #2 [justified leading 13 before 6+1.5-1 keep with_next]
        label #4 [ragged_left width 30]
          "1843" [Serif 10]
        "Notes on " [Serif 10]
        "the Engine" [Serif 10 bold italic underlined #112233 onum=1] #3
        line break
        math "x^2" [Serif 10]
    rule 0.4 #000000 [justified]
)");
}

TEST(Dump, SaysWhatStandsBelowWhat) {
  Document document;
  const Rect frame{{Length::points(1), Length::points(2)}, {Length::points(3), Length::points(4)}};
  document.regions = {{"head", frame, frame, {}}, {"main", frame, frame, {}, {0}, Length::points(5), 0}};
  document.running = {{Running::When::first_of_several, frame, {}, Running::Edge::top, {}}};
  document.tints = {{frame, Color{1, 2, 3}, {0}}, {frame, Color{}, {9}, {0, 1}, Length::points(2)}};
  EXPECT_EQ(dump(document), R"(document "" by "" in 
page 0 x 0
tint #010203 at 1 2 3 x 4 below head
tint #000000 at 1 2 3 x 4 below ? under head and main and 2
running first_of_several at 1 2 3 x 4 from the top
region head first 1 2 3 x 4 rest 1 2 3 x 4
region main first 1 2 3 x 4 rest 1 2 3 x 4 below head gap 5 beside head
)");
}

TEST(Dump, StructureIsIndentedByDepth) {
  EXPECT_EQ(dump_structure(dumped_sample().structure), R"(#0 document
  #1 heading1 "Work"
  #2 paragraph
    #3 link -> https://example.org
    #4 label in fr
)");
}

TEST(Dump, WrongIndicesAreShownAndNotFollowed) {
  Document document;
  document.regions = {{"main", {}, {}, {Block{ParagraphId{7}, {}}}}};
  Paragraph paragraph;
  paragraph.content = {Text{"x", 3, structure_as_block, {}}};
  document.paragraphs = {paragraph};
  document.regions[0].flow.push_back({ParagraphId{0}, {}});
  const std::string text = dump(document);
  EXPECT_NE(text.find("unknown paragraph 7"), std::string::npos);
  EXPECT_NE(text.find("unknown style 3"), std::string::npos);
  std::vector<StructureNode> structure(2);
  structure[1].parent = 9;
  EXPECT_EQ(dump_structure(structure), "#0 paragraph\n#1 paragraph\n");
}

}  // namespace
}  // namespace cvpdf::document
