// Hostile texts through the front door: nothing is lost but control characters, nothing hangs, each has a clear
// message.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "text/shape.hpp"

namespace cvpdf::text {
namespace {

struct Set {
  std::string utf8;  // Of all runs.
  Diagnostics diagnostics;
};

bool is_sound(const ShapedRun& run) {
  const auto is_within = [&](const Glyph& glyph) { return glyph.cluster < run.utf8.size(); };
  return !run.glyphs.empty() && std::all_of(run.glyphs.begin(), run.glyphs.end(), is_within);
}

Set set(std::string utf8, std::string family, std::string folder = CVPDF_SOURCE_DIR "/tests/data") {
  document::Document document;
  document.styles.emplace_back();
  document.styles[0].family = std::move(family);
  font::FontLibrary fonts(std::move(folder));
  const SourceSpan span{1, 0, static_cast<std::uint32_t>(utf8.size())};
  Set out;
  for (const ShapedRun& run : shape({document::Text{std::move(utf8), 0, 0, span}}, document, fonts, out.diagnostics)) {
    out.utf8 += run.utf8;
    EXPECT_TRUE(is_sound(run));
  }
  return out;
}

std::string repeated(std::string_view part, std::size_t count) {
  std::string out;
  out.reserve(part.size() * count);
  for (std::size_t i = 0; i < count; ++i) out += part;
  return out;
}

std::string codes(const Diagnostics& diagnostics) {
  std::string out;
  for (const Diagnostic& diagnostic : diagnostics.all()) out += diagnostic.code + ";";
  return out;
}

TEST(Robustness, IsKeptAndNamed) {
  const struct {
    std::string_view what, text, kept, codes;
  } rows[] = {
      {"unassigned", "a\u0378b", "a\u0378b", "text/missing-glyph;"},
      {"unassigned, twice", "\u0378\u0378 \u0379", "\u0378\u0378 \u0379", "text/missing-glyph;text/missing-glyph;"},
      {"noncharacter", "a\uFFFFb", "a\uFFFFb", "text/missing-glyph;"},
      {"noncharacter", "a\uFDD0b", "a\uFDD0b", "text/missing-glyph;"},
      {"noncharacter of the last plane", "a\U0010FFFFb", "a\U0010FFFFb", "text/missing-glyph;"},
      {"private use", "a\U000F1234b", "a\U000F1234b", "text/missing-glyph;"},
      {"embedding, never closed", "a\u202Ab", "a\u202Ab", "text/directional-control;"},
      {"override, closed twice", "a\u202Eb\u202C\u202C", "a\u202Eb\u202C\u202C", "text/directional-control;"},
      {"isolate, closed as an embedding", "\u2067a\u202C", "\u2067a\u202C", "text/directional-control;"},
      {"only an end", "\u2069", "\u2069", "text/directional-control;"},
      {"byte-order mark within", "a\uFEFFb", "a\uFEFFb", ""},
      {"nothing but a byte-order mark", "\uFEFF", "\uFEFF", ""},
      {"line separator", "a\u2028b", "a b", ""},
      {"paragraph separator", "a\u2029b", "a b", ""},
      {"variation selector at the head", "\uFE0Fa", "\uFE0Fa", ""},
      {"variation selectors alone", "\uFE0F\uFE0E", "\uFE0F\uFE0E", ""},
      {"variation selector on a blank", "a \uFE0F b", "a \uFE0F b", ""},
      {"variation selector of the last plane", "a\U000E0100", "a\U000E0100", ""},
      {"joiners alone", "\u200D\u200D", "\u200D\u200D", ""},
      {"a mark at the head", "\u0301a", "\u0301a", ""},
      {"control", "a\u0001b", "ab", "text/control-character;"},
  };
  for (const auto& row : rows) {
    const Set found = set(std::string(row.text), "Libertine");
    EXPECT_EQ(found.utf8, row.kept) << row.what;
    EXPECT_EQ(codes(found.diagnostics), row.codes) << row.what;
  }
}

TEST(Robustness, ThousandsOfMarksOnOneLetter) {
  const std::string text = "a" + repeated("\u0301", 2000) + "b";
  const Set found = set(text, "Libertine");
  EXPECT_EQ(found.utf8, text);
  EXPECT_LE(found.diagnostics.all().size(), 1U);
}

// Were the time not linear in the text, none of these would come to an end.
TEST(Robustness, AParagraphOfAMegabyte) {
  constexpr std::size_t megabyte = 1U << 20U;
  constexpr std::size_t some = megabyte / 16;  // Runs of a letter each are dear in a debug build.
  const struct {
    std::string_view family, part;
    std::size_t size;
  } rows[] = {
      {"Libertine", "word ", megabyte},   {"Libertine", "\u0436\u0436 a ", megabyte},
      {"Ascii", "\u0436\u0436 a ", some},                                  // Half of it in a fallback.
      {"Libertine", "e\u0301", some},     {"Libertine", "a\u0378", some},  // Half of it boxes.
      {"Libertine", "\u05D0 ", some},     {"Libertine", "\u202Ea", some},
  };
  for (const auto& row : rows) {
    const std::string text = repeated(row.part, row.size / row.part.size());
    const Set found = set(text, std::string(row.family));
    EXPECT_TRUE(found.utf8 == text) << row.part;
    EXPECT_LE(found.diagnostics.all().size(), 2U) << row.part;
  }
}

TEST(Robustness, AFaceWithoutBlankAndHyphen) {
  const std::string text = "abc def\u00A0ghi-jkl\u2010mno\u2011p\u00ADq\u200Br\uFEFFs\u2009t";
  const Set found = set(text, "Bare", CVPDF_SOURCE_DIR "/tests/data/bare");
  EXPECT_EQ(found.utf8, text);
  EXPECT_EQ(codes(found.diagnostics), "text/fallback-face;");
}

// One warning for each script, however often it comes; Armenian is set whole.
TEST(Robustness, EveryScriptAtOnce) {
  std::string text;
  for (const std::string_view part :
       {"\u0561", "\u05D0", "\u0627", "\u0905", "\u0E01", "\u3042", "\u4E00", "\uAC00", "\u1820"}) {
    text += repeated(part, 3).append(" ");
  }
  const Set found = set(text, "Libertine");
  EXPECT_EQ(found.utf8, text);
  const auto& all = found.diagnostics.all();
  const auto is_warning = [](const Diagnostic& d) { return d.code == "text/unsupported-script"; };
  EXPECT_EQ(std::count_if(all.begin(), all.end(), is_warning), 8);
}

}  // namespace
}  // namespace cvpdf::text
