#include "output/reflow/pieces.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace cvpdf::output::reflow {
namespace {

using document::Role;
using document::Text;

// A document of one style, and an element for each role that a test needs: #1 a paragraph, #2 a link, #3 a sign.
document::Document one_style(const document::TextStyle& style) {
  document::Document document;
  document.styles = {style};
  document.structure = {{Role::document, 0, {}, {}, {}, {}, {}, {}},
                        {Role::paragraph, 0, {}, {}, {}, {}, {}, {}},
                        {Role::link, 1, "https://a.org", {}, {}, {}, {}, {}},
                        {Role::span, 1, {}, {}, {}, "equal contribution", {}, {}},
                        {Role::formula, 2, {}, {}, "x^2", {}, {}, {}}};
  return document;
}

Text words(std::string utf8, document::StructureId structure = document::structure_as_block) {
  return {std::move(utf8), 0, structure, {}};
}

Line pieces(const document::Inline& one, const document::TextStyle& style = {}) {
  Line line;
  append_piece(one_style(style), one, line);
  return line;
}

TEST(ReflowPieces, StylesThatMeanSomething) {
  document::TextStyle style;
  style.weight = 700;
  style.slant = document::Slant::italic;
  style.family = "Libertine Mono";
  style.features = {{{'s', 'u', 'p', 's'}, 1}};
  style.underline = document::Underline::single;
  EXPECT_EQ(pieces(words("a"), style).at(0).emphasis, (Emphasis{true, true, true, true, true}));
  style = {};
  style.weight = 500;
  style.features = {{{'s', 'u', 'p', 's'}, 1}, {{'s', 'u', 'p', 's'}, 0}};
  style.rise = style.size * 19 / 100;  // The A of a logo.
  EXPECT_EQ(pieces(words("a"), style).at(0).emphasis, Emphasis{});
  style.rise = style.size / 3;
  EXPECT_TRUE(pieces(words("a"), style).at(0).emphasis.superior);
}

TEST(ReflowPieces, ElementsThatMeanSomething) {
  EXPECT_EQ(pieces(words("a", 2)).at(0).target, "https://a.org");
  EXPECT_EQ(pieces(words("a", 3)).at(0).expansion, "equal contribution");
  const Line formula = pieces(document::Math{"x^{2}", 0, 4, {}});
  EXPECT_EQ(formula.at(0).alt, "x^2");
  EXPECT_EQ(formula.at(0).target, "https://a.org");
  EXPECT_EQ(pieces(document::LineBreak{}).at(0).kind, Piece::Kind::line_break);
}

TEST(ReflowPieces, WhatIsLeftOut) {
  EXPECT_EQ(pieces(words("a\u00ADb\u200Bc\u2060d\u00A0e")).at(0).utf8, "abcd\u00A0e");
  EXPECT_TRUE(pieces(words("\u200B")).empty());
  EXPECT_TRUE(pieces(words("a", document::structure_artifact)).empty());
  EXPECT_TRUE(pieces(document::Math{"x", 0, document::structure_artifact, {}}).empty());
  EXPECT_TRUE(pieces(document::PageField{}).empty());
}

TEST(ReflowPieces, JoinWhatIsAlike) {
  const document::Document document = one_style({});
  Line line;
  for (const Text& text : {words("a"), words("b"), words("c", 2)}) append_piece(document, text, line);
  ASSERT_EQ(line.size(), 2U);
  EXPECT_EQ(line[0].utf8, "ab");
}

TEST(ReflowPieces, WordsAsTheyWereWritten) {
  struct Row {
    std::string_view capitals, title, restored;
  };
  const Row rows[] = {{"SERVICE", "Service", "Service"},
                      {"STRASSE", "Straße", "Straße"},
                      {"SERVICE", "Services", "SERVICE"},  // Not the same words.
                      {"SERVICE", "", "SERVICE"},
                      {"Service", "Service", "Service"}};
  for (const Row& row : rows) {
    Line line = pieces(words(std::string(row.capitals)));
    restore_case(line, row.title);
    EXPECT_EQ(plain_words(line), row.restored);
  }
}

TEST(ReflowPieces, CaseIsRestoredAcrossPieces) {
  const document::Document document = one_style({});
  Line line;
  append_piece(document, words("BOUNDS OF "), line);
  append_piece(document, document::Math{"x^{2}", 0, 4, {}}, line);
  append_piece(document, words(" AND MORE"), line);
  restore_case(line, "Bounds of x^2 and more");
  EXPECT_EQ(plain_words(line), "Bounds of x^2 and more");
  EXPECT_EQ(line[1].kind, Piece::Kind::formula);
}

TEST(ReflowPieces, FamiliesOfOneWidth) {
  for (const char* const family : {"Libertine Mono", "mono", "Source Code Pro", "Courier New"}) {
    EXPECT_TRUE(is_monospace(family)) << family;
  }
  EXPECT_FALSE(is_monospace("Libertine"));
}

}  // namespace
}  // namespace cvpdf::output::reflow
