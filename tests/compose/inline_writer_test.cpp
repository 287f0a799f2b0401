#include "compose/inline_writer.hpp"

#include <gtest/gtest.h>

#include "compose/composing.hpp"

namespace cvpdf::compose {
namespace {

using content::RichText;
using content::Span;
using content::SpanKind;

// Author's words between slashes are slots, the rest is the pattern's.
struct InlineWriterRow {
  std::vector<std::string_view> pieces;  // Pattern, words, pattern, words, ...
  std::string_view expected;
};

std::string text_of(const std::vector<document::Inline>& content) {
  std::string out;
  for (const document::Inline& one : content) {
    if (const auto* text = std::get_if<document::Text>(&one)) out += text->utf8;
  }
  return out;
}

TEST(InlineWriter, NeverDoublesPunctuation) {
  const InlineWriterRow rows[] = {
      {{"", "et al.", ". In"}, "et al. In"},
      {{"", "A", ". In"}, "A. In"},
      {{"", "Why?", ". In"}, "Why? In"},
      {{"", "So!", ". In"}, "So! In"},
      {{"\"", "Why?", "\". In"}, "“Why?”. In"},
      {{"\"", "A.", "\"", "", ". In"}, "“A.” In"},
      {{"", "Tools:", ": "}, "Tools:"},
      {{"", "a,", ", ", "b"}, "a, b"},
      {{"", "a", ", ", "b"}, "a, b"},
      {{", ", "b"}, "b"},
      {{" · ", "b"}, "b"},
      {{"(", "b", ")"}, "(b)"},
      {{"", "and so on…", ". In"}, "and so on… In"},
      {{"", "a", "   "}, "a"},
      {{"", "a?", ", ", "b"}, "a?, b"},
  };
  for (const InlineWriterRow& row : rows) {
    Diagnostics diagnostics;
    Draft draft(classic(), "en-US", diagnostics);
    InlineWriter out(draft, document::structure_root);
    for (std::size_t i = 0; i < row.pieces.size(); ++i) {
      if (i % 2 == 0) {
        out.pattern_text(row.pieces[i], body_type);
      } else {
        out.plain_text(row.pieces[i], body_type, {});
      }
    }
    EXPECT_EQ(text_of(std::move(out).take()), row.expected);
  }
}

TEST(InlineWriter, NeighboursWithOneTargetAreOneLink) {
  Diagnostics diagnostics;
  Draft draft(classic(), "en-US", diagnostics);
  InlineWriter out(draft, document::structure_root);
  const RichText text{{SpanKind::text, {}, "a ", "", {}},
                      {SpanKind::text, {}, "b ", "https://example.org", {}},
                      {SpanKind::text, {true, false}, "c", "https://example.org", {}},
                      {SpanKind::text, {}, "d", "https://example.net", {}},
                      {SpanKind::text, {}, "e", "", {}}};
  out.rich_text(text, body_type);
  const auto content = std::move(out).take();
  ASSERT_EQ(content.size(), 5U);
  const auto structure = [&content](std::size_t i) { return std::get<document::Text>(content[i]).structure; };
  EXPECT_EQ(structure(0), document::structure_as_block);
  EXPECT_EQ(structure(1), structure(2));
  EXPECT_NE(structure(2), structure(3));
  EXPECT_EQ(structure(4), document::structure_as_block);
}

TEST(InlineWriter, CodeAndMathStayAsTheyAre) {
  Diagnostics diagnostics;
  Draft draft(classic(), "en-US", diagnostics);
  InlineWriter out(draft, document::structure_root);
  const RichText text{{SpanKind::code, {}, "a - 'b' ...", "", {}},
                      {SpanKind::text, {}, "'s ", "", {}},
                      {SpanKind::math, {}, "\\text{Li}_{0.8} - '", "", {}}};
  out.rich_text(text, body_type);
  EXPECT_EQ(out.words(), "a - 'b' ...’s Li_0.8−′");
  const auto content = std::move(out).take();
  ASSERT_EQ(content.size(), 3U);
  EXPECT_EQ(std::get<document::Math>(content[2]).source, "\\text{Li}_{0.8} - '");
}

// By the document's language; the author's place stays, whatever becomes of the length.
TEST(InlineWriter, CapitalsAreOfTheLanguageAndKeepTheirPlace) {
  const struct {
    std::string_view language, written, expected;
  } rows[] = {
      {"en-US", "Experience", "EXPERIENCE"}, {"de-DE", "Maßgebliches", "MASSGEBLICHES"},
      {"tr-TR", "bilgi ısı", "BİLGİ ISI"},   {"el-GR", "Εργασία, παλαιά", "ΕΡΓΑΣΙΑ, ΠΑΛΑΙΑ"},
      {"fr-FR", "Expérience", "EXPÉRIENCE"}, {"ru-RU", "Опыт", "ОПЫТ"},
      {"nl-NL", "ijsvrij", "IJSVRIJ"},
  };
  for (const auto& row : rows) {
    Diagnostics diagnostics;
    Draft draft(classic(), std::string(row.language), diagnostics);
    InlineWriter out(draft, document::structure_root);
    const SourceSpan place{1, 10, 10 + static_cast<std::uint32_t>(row.written.size())};
    out.plain_text(row.written, draft.styles().over(body_type, layout::StyleName::section), place);
    EXPECT_EQ(out.words(), row.written);
    const auto content = std::move(out).take();
    ASSERT_EQ(content.size(), 1U) << row.written;
    EXPECT_EQ(std::get<document::Text>(content[0]).utf8, row.expected);
    EXPECT_EQ(std::get<document::Text>(content[0]).span, place) << row.written;
  }
}

TEST(InlineWriter, NeighboursOfOneStyleAreOneText) {
  Diagnostics diagnostics;
  Draft draft(classic(), "en-US", diagnostics);
  InlineWriter out(draft, document::structure_root);
  out.plain_text("a", body_type, {1, 10, 11});
  out.pattern_text(", ", body_type);
  out.plain_text("b", body_type, {1, 20, 21});
  const auto content = std::move(out).take();
  ASSERT_EQ(content.size(), 1U);
  EXPECT_EQ(std::get<document::Text>(content[0]).utf8, "a, b");
  EXPECT_EQ(std::get<document::Text>(content[0]).span, (SourceSpan{1, 10, 21}));
}

}  // namespace
}  // namespace cvpdf::compose
