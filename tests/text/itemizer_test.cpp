#include "text/itemizer.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "text/test_styles.hpp"
#include "unicode/text.hpp"

namespace cvpdf::text {
namespace {

// Stretches as "face/script(text)".
std::string dump(const std::vector<Stretch>& stretches, std::string_view utf8, const font::FontLibrary& fonts) {
  std::string out;
  for (const Stretch& stretch : stretches) {
    const auto [begin, end] = stretch.range;
    out += fmt::format("{}/{}({})", fonts.face(stretch.face).postscript_name, stretch.script,
                       utf8.substr(begin, end - begin));
  }
  return out;
}

TEST(Itemizer, SplitsWhereScriptOrFaceChange) {
  const struct {
    std::string_view family, text, expected;
  } rows[] = {
      {"Libertine", "", ""},
      {"Libertine", "Plain English text, 2019.", "LinLibertineO/Latn(Plain English text, 2019.)"},
      {"Libertine", "2019", "LinLibertineO/Latn(2019)"},
      {"Libertine", "\u201CD\u00B2 \u2013 x\u201D", "LinLibertineO/Latn(\u201CD\u00B2 \u2013 x\u201D)"},
      {"Libertine", "(\u03B1) a", "LinLibertineO/Grek((\u03B1) )LinLibertineO/Latn(a)"},
      {"Libertine", "e\u0301x", "LinLibertineO/Latn(e\u0301x)"},
      {"Ascii", "ab\u2192c", "Ascii-Regular/Latn(ab)LinLibertineO/Latn(\u2192)Ascii-Regular/Latn(c)"},
      // A base goes with its mark into a face that has both.
      {"Ascii", "abe\u0301c", "Ascii-Regular/Latn(ab)LinLibertineO/Latn(e\u0301)Ascii-Regular/Latn(c)"},
      // Blanks and ignorables never change the face.
      {"Ascii", "a\u2009b\u00ADc\u00A0d", "Ascii-Regular/Latn(a\u2009b\u00ADc\u00A0d)"},
      {"Mono", "x\u03B1", "LinLibertineMO/Latn(x)LinLibertineO/Grek(\u03B1)"},
      // What a face draws wrongly, however it is written.
      {"Libertine Display", "a\u017Bk",
       "LinLibertineDisplayO/Latn(a)LinLibertineO/Latn(\u017B)LinLibertineDisplayO/Latn(k)"},
      {"Libertine Display", "Z\u0307k", "LinLibertineO/Latn(Z\u0307)LinLibertineDisplayO/Latn(k)"},
      {"Libertine Display", "Z\u0301k", "LinLibertineDisplayO/Latn(Z\u0301k)"},
  };
  for (const auto& row : rows) {
    font::FontLibrary fonts(test_folder);
    Diagnostics diagnostics;
    Itemizer itemizer(fonts, diagnostics);
    const std::vector<Stretch> stretches = itemizer.itemize({row.text, {}}, {row.family});
    EXPECT_EQ(dump(stretches, row.text, fonts), row.expected);
    for (const Diagnostic& note : diagnostics.all()) EXPECT_EQ(note.code, "text/fallback-face") << row.text;
  }
}

// In the face that lacks a blank, a hyphen, the acute accent, and every letter with a diaeresis.
TEST(Itemizer, TakesLettersApartAndTogether) {
  const struct {
    std::string_view text, expected;
  } rows[] = {
      {"abc", "Bare-Regular/Latn(abc)"},
      {"e\u0301", "Bare-Regular/Latn(e\u0301)"},                          // As é.
      {"\u00E9\u00F6u\u0308", "Bare-Regular/Latn(\u00E9\u00F6u\u0308)"},  // As é, o and U+0308, u and U+0308.
      {"a\u0301", "LinLibertineO/Latn(a\u0301)"},
      {"\u00E1", "LinLibertineO/Latn(\u00E1)"},
      {"a b", "Bare-Regular/Latn(a)LinLibertineO/Latn( )Bare-Regular/Latn(b)"},
      {"a-b", "Bare-Regular/Latn(a)LinLibertineO/Latn(-)Bare-Regular/Latn(b)"},
      {"a\u00A0b", "Bare-Regular/Latn(a)LinLibertineO/Latn(\u00A0)Bare-Regular/Latn(b)"},
      {"a\u00ADb", "Bare-Regular/Latn(a\u00ADb)"},
      {"\u200B", "LinLibertineO/Latn(\u200B)"},
      {"\u0308", "Bare-Regular/Latn(\u0308)"},
  };
  for (const auto& row : rows) {
    font::FontLibrary fonts(CVPDF_SOURCE_DIR "/tests/data/bare");
    Diagnostics diagnostics;
    const auto stretches = Itemizer(fonts, diagnostics).itemize({row.text, {}}, {"Bare"});
    EXPECT_EQ(dump(stretches, row.text, fonts), row.expected);
    EXPECT_LE(diagnostics.all().size(), 1U) << row.text;
  }
}

TEST(Itemizer, NamesAFallbackOnceAFamily) {
  font::FontLibrary fonts;
  Diagnostics diagnostics;
  Itemizer itemizer(fonts, diagnostics);
  const auto itemize = [&](std::string_view text, std::string_view family) {
    static_cast<void>(itemizer.itemize({text, {1, 10, 10 + static_cast<std::uint32_t>(text.size())}}, {family}));
  };
  itemize("a\u03B1 \u03B2", "Mono");
  itemize("\u03B3", "Mono");
  ASSERT_EQ(diagnostics.all().size(), 1U);
  const Diagnostic& note = diagnostics.all()[0];
  EXPECT_EQ(note.code, "text/fallback-face");
  EXPECT_EQ(note.severity, Severity::note);
  EXPECT_EQ(note.span, (SourceSpan{1, 11, 13}));
  EXPECT_EQ(note.message, "the font \"Libertine Mono\" lacks \"\u03B1\", for which \"Libertine\" stands in");
  itemize("\u0436", "Mono");
  itemize("\u0436", "Libertine");
  EXPECT_EQ(diagnostics.all().size(), 1U);
  itemize("\u0436", "Sans");  // Has its own Cyrillic or another family's.
  EXPECT_LE(diagnostics.all().size(), 2U);
}

TEST(Itemizer, WarnsOnceOfAScriptThatIsNotSetYet) {
  font::FontLibrary fonts;
  Diagnostics diagnostics;
  Itemizer itemizer(fonts, diagnostics);
  const auto count = [&](std::string_view code) {
    return std::count_if(diagnostics.all().begin(), diagnostics.all().end(),
                         [&](const Diagnostic& diagnostic) { return diagnostic.code == code; });
  };
  const std::string_view text = "a \u05D0 \u05D1 \u0905\u0906 \u0E01\u0E02 \u1820\u1821 \u0561 \u10D0";
  const SourceSpan span{1, 10, 10 + static_cast<std::uint32_t>(text.size())};
  for (int i = 0; i < 2; ++i) static_cast<void>(itemizer.itemize({text, span}, {"Libertine"}));
  EXPECT_EQ(count("text/unsupported-script"), 4);  // Armenian and Georgian are alphabets like Latin.
  EXPECT_LE(count("text/missing-glyph"), 3 + 2 * 2);
  EXPECT_EQ(diagnostics.all()[0].message, "Hebrew text cannot be set rightly yet");
  EXPECT_EQ(diagnostics.all()[0].span, (SourceSpan{1, 12, 14}));
}

TEST(Itemizer, KeepsAnEmojiInOneFace) {
  for (const std::string_view emoji :
       {"\U0001F469\u200D\U0001F4BB", "\U0001F1E9\U0001F1EA", "1\uFE0F\u20E3", "\U0001F44B\U0001F3FD", "\u2764\uFE0F",
        "\U0001F3F4\U000E0067\U000E0062\U000E007F"}) {
    font::FontLibrary fonts(test_folder);
    Diagnostics diagnostics;
    const auto stretches = Itemizer(fonts, diagnostics).itemize({emoji, {}}, {"Ascii"});
    ASSERT_EQ(stretches.size(), 1U) << emoji;
    EXPECT_EQ(stretches[0].range.end, emoji.size());
    EXPECT_LE(diagnostics.all().size(), 1U) << emoji;
  }
}

TEST(Itemizer, WarnsOnceOfWhatShouldTurnTheDirection) {
  font::FontLibrary fonts(test_folder);
  Diagnostics diagnostics;
  // None of these is closed; U+200E and U+200F turn nothing.
  const std::string text = "a\u200E\u200Fb\u2066\u0301c\u202Ed\u2069\u202C";
  const SourceSpan span{1, 10, 10 + static_cast<std::uint32_t>(text.size())};
  std::string kept;
  for (const Stretch& stretch : Itemizer(fonts, diagnostics).itemize({text, span}, {"Libertine"})) {
    kept += text.substr(stretch.range.begin, stretch.range.end - stretch.range.begin);
  }
  EXPECT_EQ(kept, text);
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_EQ(diagnostics.all()[0].code, "text/directional-control");
  EXPECT_EQ(diagnostics.all()[0].message, "the directional control U+2066 has no effect yet");
  EXPECT_EQ(diagnostics.all()[0].span.begin, 18U);
}

TEST(Itemizer, WarnsOfWhatNoFontHas) {
  font::FontLibrary fonts(test_folder);
  Diagnostics diagnostics;
  const std::string text = "ab" + unicode::to_utf8(0x10FFFD) + "c" + unicode::to_utf8(0x10FFFD);
  const SourceSpan span{1, 50, 50 + static_cast<std::uint32_t>(text.size())};
  const auto stretches = Itemizer(fonts, diagnostics).itemize({text, span}, {"Ascii"});
  ASSERT_EQ(stretches.size(), 1U);
  ASSERT_EQ(diagnostics.all().size(), 1U);  // Once a text.
  const Diagnostic& warning = diagnostics.all()[0];
  EXPECT_EQ(warning.code, "text/missing-glyph");
  EXPECT_EQ(warning.severity, Severity::warning);
  EXPECT_EQ(warning.span, (SourceSpan{1, 52, 56}));
  EXPECT_NE(warning.message.find("U+10FFFD"), std::string::npos);
}

TEST(Itemizer, LeavesOutControlCharactersAlone) {
  font::FontLibrary fonts(test_folder);
  Diagnostics diagnostics;
  const std::string_view text("a\x01\0b\tc\n", 7);
  const auto stretches = Itemizer(fonts, diagnostics).itemize({text, {1, 0, 7}}, {"Ascii"});
  ASSERT_EQ(stretches.size(), 2U);
  EXPECT_EQ(stretches[0].range.end, 1U);
  EXPECT_EQ(stretches[1].range.begin, 3U);
  EXPECT_EQ(stretches[1].range.end, 7U);
  ASSERT_EQ(diagnostics.all().size(), 2U);
  EXPECT_EQ(diagnostics.all()[0].code, "text/control-character");
  EXPECT_EQ(diagnostics.all()[0].span, (SourceSpan{1, 1, 2}));
}

TEST(Itemizer, UnknownFamiliesAreSetInTheSerif) {
  font::FontLibrary fonts;
  Diagnostics diagnostics;
  const auto stretches = Itemizer(fonts, diagnostics).itemize({"text", {}}, {"No Such Family"});
  ASSERT_EQ(stretches.size(), 1U);
  EXPECT_EQ(fonts.face(stretches[0].face).postscript_name, "LinLibertineO");
  EXPECT_TRUE(diagnostics.failed());
}

TEST(Itemizer, BearsAnyNumberOfMarks) {
  font::FontLibrary fonts;
  Diagnostics diagnostics;
  std::string text = "a";
  for (int i = 0; i < 50'000; ++i) text += "\u0301";
  const auto stretches = Itemizer(fonts, diagnostics).itemize({text, {}}, {"Libertine"});
  ASSERT_EQ(stretches.size(), 1U);
  EXPECT_EQ(stretches[0].range.end, text.size());
}

TEST(Itemizer, TellsTheMainScript) {
  EXPECT_EQ(main_script("1. \u03B1 b"), "Grek");
  EXPECT_EQ(main_script("2019"), "Latn");
}

}  // namespace
}  // namespace cvpdf::text
