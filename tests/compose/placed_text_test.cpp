#include "compose/placed_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "compose/composing.hpp"

namespace cvpdf::compose {
namespace {

constexpr std::string_view mark = "ꙮ";

std::string source_of(const Composed& composed, const SourceSpan& span) {
  return std::string(composed.diagnostics.text(span.file).substr(span.begin, span.end - span.begin));
}

SourceSpan place_in(const document::Text& text, std::size_t begin, std::size_t end) {
  return document::part_of({text.span, text.pieces, text.utf8.size()}, {begin, end});
}

std::vector<document::Text> texts_of(const Composed& composed) {
  std::vector<document::Text> texts;
  for (const document::Paragraph& paragraph : composed.document.paragraphs) {
    std::vector<document::Inline> inlines = paragraph.content;
    if (paragraph.label)
      inlines.insert(inlines.end(), paragraph.label->content.begin(), paragraph.label->content.end());
    for (const document::Inline& one : inlines) {
      if (const auto* text = std::get_if<document::Text>(&one)) texts.push_back(*text);
    }
  }
  return texts;
}

// Where the mark stands in the source, and where the document says that it stands.
std::vector<std::size_t> places_in_source(const Composed& composed) {
  std::vector<std::size_t> places;
  const std::string_view source = composed.diagnostics.text(1);
  for (std::size_t at = source.find(mark); at != std::string_view::npos; at = source.find(mark, at + 1)) {
    places.push_back(at);
  }
  return places;
}
std::vector<std::size_t> places_in_document(const Composed& composed) {
  std::vector<std::size_t> places;
  for (const document::Text& text : texts_of(composed)) {
    for (std::size_t at = text.utf8.find(mark); at != std::string::npos; at = text.utf8.find(mark, at + 1)) {
      places.push_back(place_in(text, at, at + mark.size()).begin);
    }
  }
  std::sort(places.begin(), places.end());
  return places;
}

TEST(PlacedText, PointsAtTheVeryCharacter) {
  const std::string_view entries[] = {
      "[[section.text]]\ntext = \"\"\"a ꙮ\n\"b\" ꙮ -- c\nd ꙮ...\"\"\"\n",
      "[[section.text]]\ntext = '''\nShe said \"so 'ꙮ' is\"ꙮ \nand---ꙮ\n   it's Dr. ꙮ'''\n",
      "[[section.text]]\ntext = \"\"\"an *e \\\"ꙮ\\\"* and **ꙮ**,\\\n   it's [l ꙮ](https://example.org) ꙮ\"\"\"\n",
      "[[section.text]]\ntext = \"\"\"na\\u00efveꙮ \\u00e9ꙮ it's `c \\u00e9ꙮ` LaTeX's ꙮ https://example.org/ꙮ\"\"\"\n",
      "[[section.text]]\ntext = \"\"\"one\r\n'two' ꙮ\r\nthree ꙮ   \"\"\"\n",
      "[[section.text]]\ntext = \"a \\\\* -- ꙮ \\\\* ꙮ\"\n",
      "[[section.experience]]\norganization = \"O'Neil ꙮ\"\nplace = 'Mc \"ꙮ\" D'\nnote = 'n ꙮ'\n",
      "[[section.experience]]\norganization = 'O'\nitems = ['is \"a\" ꙮ', \"b's ꙮ\"]\n",
      "[[section.skill]]\ntitle = \"it's ꙮ\"\ntext = \"that's ꙮ\"\n",
  };
  for (const std::string_view entry : entries) {
    const Composed composed = compose_section(entry);
    EXPECT_EQ(places_in_document(composed), places_in_source(composed)) << entry;
  }
}

// Whatever is set as it was written stands in the source at the place that it names.
TEST(PlacedText, EachLetterStandsWhereItSays) {
  const Composed composed = compose_section(
      "[[section.text]]\ntext = \"\"\"It's \\\"Gr\\u00fc\\u00dfe\\\" -- an *alle*...\n  die `x` \\t lesen: "
      "*\\u00e9t\\u00e9*, LaTeX\\\n  $x$ 'so' --- 5 kg\"\"\"\n[[section.experience]]\norganization = \"O'Neil, Inc.\"\n"
      "place = 'a b'\nstart = 2019\nend = 'present'\nitems = ['it is \"b\"', 'c']\n");
  std::size_t letters = 0;
  for (const document::Text& text : texts_of(composed)) {
    for (std::size_t at = 0; at < text.utf8.size(); ++at) {
      const SourceSpan place = place_in(text, at, at + 1);
      const auto byte = static_cast<unsigned char>(text.utf8[at]);
      if (place.file == 0 || byte >= 0x80 || byte <= ' ' || place.end - place.begin != 1) continue;
      EXPECT_EQ(source_of(composed, place), text.utf8.substr(at, 1)) << text.utf8;
      ++letters;
    }
  }
  EXPECT_GT(letters, 60U);
}

TEST(PlacedText, ATextOfOneStretchNeedsNoPieces) {
  document::Text text{"one ", {}, document::structure_as_block, {1, 10, 14}};
  join(text, {"two", {}, document::structure_as_block, {1, 14, 17}});
  EXPECT_TRUE(text.pieces.empty());
  EXPECT_EQ(text.span, (SourceSpan{1, 10, 17}));
  join(text, {" · ", {}, document::structure_as_block, {}});
  join(text, {"three", {}, document::structure_as_block, {1, 30, 35}});
  EXPECT_EQ(place_in(text, 4, 7), (SourceSpan{1, 14, 17}));
  EXPECT_EQ(place_in(text, 12, 14), (SourceSpan{1, 31, 33}));
  EXPECT_EQ(place_in(part(text, {11, 16}), 1, 3), (SourceSpan{1, 31, 33}));
  EXPECT_TRUE(part(text, {11, 16}).pieces.empty());
}

}  // namespace
}  // namespace cvpdf::compose
