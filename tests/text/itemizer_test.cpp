#include "text/itemizer.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>

#include "unicode/text.hpp"

namespace cvpdf::text {
namespace {

constexpr const char* test_folder = CVPDF_SOURCE_DIR "/tests/data";

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
  };
  for (const auto& row : rows) {
    font::FontLibrary fonts(test_folder);
    Diagnostics diagnostics;
    Itemizer itemizer(fonts, diagnostics);
    const std::vector<Stretch> stretches = itemizer.itemize({row.text, {}}, {row.family});
    EXPECT_EQ(dump(stretches, row.text, fonts), row.expected);
    EXPECT_TRUE(diagnostics.all().empty()) << row.text;
  }
}

TEST(Itemizer, WarnsOfWhatNoFontHas) {
  font::FontLibrary fonts(test_folder);
  Diagnostics diagnostics;
  const std::string text = "ab" + unicode::to_utf8(0x10FFFD) + "c" + unicode::to_utf8(0x10FFFD);
  const SourceSpan span{1, 50, 50 + static_cast<std::uint32_t>(text.size())};
  const auto stretches = Itemizer(fonts, diagnostics).itemize({text, span}, {"Ascii"});
  ASSERT_EQ(stretches.size(), 1U);
  ASSERT_EQ(diagnostics.all().size(), 1U);
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
