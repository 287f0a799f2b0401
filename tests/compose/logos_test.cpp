#include "compose/logos.hpp"

#include <gtest/gtest.h>

#include <random>

#include "compose/composing.hpp"

namespace cvpdf::compose {
namespace {

// "^" before a raised letter, "_" before a lowered one.
std::string marked(std::string_view utf8) {
  std::string out;
  for (const LogoPiece& piece : split_logos(utf8)) {
    if (piece.form == LogoForm::raised) out += '^';
    if (piece.form == LogoForm::lowered) out += '_';
    out += piece.utf8;
  }
  return out;
}

TEST(SplitLogos, TakesWholeWords) {
  struct Row {
    std::string_view text, expected;
  };
  const Row rows[] = {
      {"", ""},
      {"TeX", "T_eX"},
      {"LaTeX", "L^aT_eX"},
      {"ConTeXt", "ConT_eXt"},
      {"LuaTeX and XeTeX", "LuaT_eX and X_eT_eX"},
      {"BibTeX, pdfLaTeX", "BibT_eX, pdfL^aT_eX"},
      {"XeLaTeX/LuaLaTeX", "X_eL^aT_eX/LuaL^aT_eX"},
      {"(LaTeX)’s", "(L^aT_eX)’s"},
      {"LaTeX's", "L^aT_eX's"},
      {"LaTeX2e", "LaTeX2e"},
      {"éTeX TeXé", "éTeX TeXé"},
      {"TeXnician MikTeX", "TeXnician MikTeX"},
      {"latex tex TEX", "latex tex TEX"},
      {"TeX TeX", "T_eX T_eX"},
      {"TeXTeX", "TeXTeX"},
      {"x LaTeX", "x L^aT_eX"},
  };
  for (const Row& row : rows) EXPECT_EQ(marked(row.text), row.expected) << row.text;
}

TEST(SplitLogos, LosesNothing) {
  std::mt19937 random(11);
  constexpr std::string_view parts[] = {"TeX", "La", "Xe", " ", "Con", "t", "é", "-", "Lua", "1"};
  for (int i = 0; i < 2000; ++i) {
    std::string text, joined;
    for (std::size_t k = 0, n = random() % 12; k < n; ++k) text += parts[random() % std::size(parts)];
    for (const LogoPiece& piece : split_logos(text)) joined += piece.utf8;
    EXPECT_EQ(joined, text);
  }
}

TEST(SplitLogos, TakesLinearTimeOnHostileText) {
  std::string text;
  while (text.size() < (1U << 20U)) text += "TeX";
  EXPECT_EQ(split_logos(text).size(), 1U);
}

std::string paragraph_styles(const Composed& composed) {
  std::string out;
  const auto& block = composed.document.regions.at(0).flow.at(3);  // Behind the name, the title and its rule.
  for (const document::Inline& one :
       composed.document.paragraphs[std::get<document::ParagraphId>(block.kind)].content) {
    const auto& text = std::get<document::Text>(one);
    const document::TextStyle& style = composed.document.styles[text.style];
    out += text.utf8 + (style.rise > Length() ? "^" : style.rise < Length() ? "_" : "|");
  }
  return out;
}

TEST(LogoType, RaisesAndLowersInRunningText) {
  EXPECT_EQ(paragraph_styles(compose_section("[[section.text]]\ntext = 'a **LaTeX** b'\n")), "a |L|a^T|e_X| b|");
  EXPECT_EQ(paragraph_styles(compose_section("[[section.text]]\ntext = 'a `LaTeX` b'\n")), "a |LaTeX| b|");
  EXPECT_EQ(paragraph_styles(compose_section("[[section.text]]\ntext = 'TeX'\n", "[typography]\nlogos = false\n")),
            "TeX|");
}

// What pdftotext -raw takes for one line: no letter rises more than half its size, and none is drawn in by 0.2 em.
TEST(LogoType, StaysOneWordForReaders) {
  const Composed composed = compose_section("[[section.text]]\ntext = 'LaTeX and XeTeX'\n");
  for (const document::TextStyle& style : composed.document.styles) {
    EXPECT_LT(style.rise, times(style.size, 0.5));
    EXPECT_GT(style.rise, times(style.size, -0.5));
    EXPECT_GT(style.tracking, -160);
  }
}

}  // namespace
}  // namespace cvpdf::compose
