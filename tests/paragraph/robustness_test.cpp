// Hostile paragraphs through the front door: whatever the text, the font and the measure, all of it stands on some line
// and the work comes to an end.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "paragraph/sample_text.hpp"

namespace cvpdf::paragraph {
namespace {

using document::Alignment;

std::string repeated(std::string_view part, std::size_t count) {
  std::string text;
  text.reserve(part.size() * count);
  for (std::size_t i = 0; i < count; ++i) text += part;
  return text;
}

std::string all_of(const std::vector<Line>& lines) {
  std::string text;
  for (const Line& line : lines) text += text_of(line);
  return text;
}

Sample unhyphenated(std::string family) {
  Sample sample;
  sample.document.styles[0].family = std::move(family);
  sample.document.styles[0].hyphenation = document::Hyphenation::off;
  return sample;
}

void check_long(std::string_view part, std::size_t bytes) {
  Sample sample = unhyphenated("Ascii");
  const std::string text = repeated(part, bytes / part.size());
  const std::vector<Line> lines = sample.set(text, 60, Alignment::justified);
  EXPECT_TRUE(all_of(lines) == text) << part;
  EXPECT_GE(lines.size(), text.size() / 64) << part;
  EXPECT_LE(sample.diagnostics.all().size(), 1U) << part;
}

// Were the work not linear in the text, none of these would come to an end.
TEST(Robustness, AMegabyteIsSetWhole) {
  constexpr std::size_t megabyte = 1U << 20U;
  constexpr std::size_t some = megabyte / 8;  // An item a letter is dear in a debug build.
  check_long("a word or two, ", megabyte);
  check_long("x", some);
  check_long("a-", some);
}

TEST(Robustness, ThousandsOfMarksOnOneLetter) {
  for (const double width : {0.5, 20.0}) {
    Sample sample = unhyphenated("Libertine");
    const std::string text = "b a" + repeated("\u0301", 2000) + " b";
    EXPECT_EQ(all_of(sample.set(text, width, Alignment::justified)), text);
  }
}

TEST(Robustness, DirectionalControlsWithoutTheirEnds) {
  for (const std::string_view text : {"a \u202Eb \u2067c d", "a \u202C\u2069 b c", "\u2066\u2066\u2066", "a\u202E"}) {
    for (const double width : {1.0, 3.0, 30.0}) {
      Sample sample = unhyphenated("Libertine");
      EXPECT_EQ(all_of(sample.set(text, width, Alignment::justified)), text);
    }
  }
}

TEST(Robustness, CharactersThatNoFontHas) {
  for (const double width : {0.5, 3.0, 30.0}) {
    Sample sample = unhyphenated("Libertine");
    const std::string text = "a\u0378b \U000F1234 \uFFFF";
    EXPECT_EQ(all_of(sample.set(text, width)), text);
    EXPECT_FALSE(sample.diagnostics.all().empty());
  }
}

void check_narrow(Alignment alignment, Length width) {
  const std::string text = "aaa bb-bb c, https://example.org/a";
  Sample sample = unhyphenated("Ascii");
  const std::vector<Line> lines = sample.set(sample.shape(text), {alignment, {}, width, {}});
  EXPECT_EQ(all_of(lines), text);
  // One a line at most, and one for what was cut.
  const std::size_t count = sample.diagnostics.all().size();
  ASSERT_TRUE(count > 0 && count <= lines.size() + 1);
  EXPECT_NE(sample.diagnostics.all().front().span, SourceSpan());
}

TEST(Robustness, AMeasureOfNoWidth) {
  for (const Alignment alignment : {Alignment::justified, Alignment::ragged_right, Alignment::ragged_left}) {
    check_narrow(alignment, Length());
    check_narrow(alignment, Length::scaled(1));
    check_narrow(alignment, Length::points(0.001));
    check_narrow(alignment, Length::points(-100));
  }
}

// No blank, no hyphen: another face's blank stands in, and words stay whole.
TEST(Robustness, AFaceWithoutBlankAndHyphen) {
  for (const Alignment alignment : {Alignment::justified, Alignment::ragged_right}) {
    Sample sample;
    sample.fonts = font::FontLibrary(CVPDF_SOURCE_DIR "/tests/data/bare");
    sample.document.styles[0].family = "Bare";
    const std::string text = "hyphenation concatenation abc hyphenation def concatenation hyphenation";
    const std::vector<Line> lines = sample.set(text, 20, alignment);
    EXPECT_EQ(all_of(lines), text);
    EXPECT_GT(lines.size(), 2U);
  }
}

}  // namespace
}  // namespace cvpdf::paragraph
