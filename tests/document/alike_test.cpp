#include "document/alike.hpp"

#include <gtest/gtest.h>

namespace cvpdf::document {
namespace {

Document sample() {
  Document document;
  document.styles.resize(2);
  Paragraph paragraph;
  paragraph.content = {Text{"words", 0, structure_as_block, {}}, Math{"x", 0, structure_as_block, {}}, LineBreak{},
                       PageField{}};
  paragraph.label = Label{};
  paragraph.label->content = {Text{"2015", 0, structure_as_block, {}}};
  document.paragraphs = {paragraph};
  return document;
}

TEST(Alike, WhateverSizesAndPlaces) {
  Document other = sample();
  other.styles[0].size = Length::points(20);
  other.styles[1].rise = Length::points(2);
  other.page = {Length::points(1), Length::points(2)};
  other.paragraphs[0].style.leading = Length::points(30);
  other.paragraphs[0].style.before.natural = Length::points(9);
  std::get<Text>(other.paragraphs[0].content[0]).span = {1, 2, 3};
  EXPECT_TRUE(is_shaped_alike(sample(), other));
}

TEST(Alike, NotWithOtherWordsOrTypes) {
  using Change = void (*)(Document&);
  const Change changes[] = {
      [](Document& document) { std::get<Text>(document.paragraphs[0].content[0]).utf8 = "word"; },
      [](Document& document) { std::get<Text>(document.paragraphs[0].content[0]).style = 1; },
      [](Document& document) {
        std::get<Text>(document.paragraphs[0].content[0]).at_line_end = Text::AtLineEnd::vanishes;
      },
      [](Document& document) { std::get<Math>(document.paragraphs[0].content[1]).source = "y"; },
      [](Document& document) { std::get<PageField>(document.paragraphs[0].content[3]).kind = PageField::Kind::count; },
      [](Document& document) { std::swap(document.paragraphs[0].content[0], document.paragraphs[0].content[2]); },
      [](Document& document) { document.paragraphs[0].content.pop_back(); },
      [](Document& document) { document.paragraphs[0].label.reset(); },
      [](Document& document) { std::get<Text>(document.paragraphs[0].label->content[0]).utf8 = "2016"; },
      [](Document& document) { document.paragraphs.emplace_back(); },
      [](Document& document) { document.styles[1].weight = 700; },
      [](Document& document) { document.styles[1].underline = Underline::single; },
      [](Document& document) { document.styles.emplace_back(); },
  };
  for (const Change& change : changes) {
    Document other = sample();
    change(other);
    EXPECT_FALSE(is_shaped_alike(sample(), other)) << (&change - changes);
  }
}

}  // namespace
}  // namespace cvpdf::document
