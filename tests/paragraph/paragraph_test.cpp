// Whole paragraphs: where lines end, what stands on them, and what an extractor reads.
#include "paragraph/paragraph.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "paragraph/sample_text.hpp"

namespace cvpdf::paragraph {
namespace {

using document::Alignment;

struct ParagraphRow {
  std::string text;
  double width;
  std::string expected;
};

void check(const std::vector<ParagraphRow>& rows, Alignment alignment) {
  for (const ParagraphRow& row : rows) {
    Sample sample;
    EXPECT_EQ(joined(sample.set(row.text, row.width, alignment)), row.expected) << row.text << " at " << row.width;
  }
}

// The separator's blanks and its sign show between two words of one line, and nowhere else.
TEST(Paragraph, ASeparatorVanishesAtALinesEnd) {
  const ParagraphRow rows[] = {
      {"aaa/bbb/ccc", 40, "aaa - bbb - ccc"},
      {"aaa/bbb/ccc", 10, "aaa - bbb|ccc"},
      {"aaa/bbb/ccc", 9, "aaa - bbb|ccc"},
      {"aaa/bbb/ccc", 8, "aaa|bbb|ccc"},
      {"a b/c d/e", 7, "a b - c|d - e"},
      {"a b/c d/e", 3, "a b|c d|e"},
      {"aa/bbb", 3, "aa|bbb"},
  };
  for (const document::Alignment alignment : {Alignment::centered, Alignment::ragged_right, Alignment::justified}) {
    for (const ParagraphRow& row : rows) {
      Sample sample;
      std::vector<document::Inline> content;
      for (std::size_t at = 0; at <= row.text.size();) {
        const std::size_t end = std::min(row.text.find('/', at), row.text.size());
        if (at > 0) content.emplace_back(document::Text{" - ", 0, {}, {}, {}, document::Text::AtLineEnd::vanishes});
        content.emplace_back(document::Text{row.text.substr(at, end - at), 0, {}, {}});
        at = end + 1;
      }
      const Setting setting{alignment, {}, ems(row.width), document::structure_root};
      EXPECT_EQ(joined(sample.set(sample.shape(content), setting)), row.expected) << row.text << " at " << row.width;
    }
  }
}

// What no line holds and nothing divides: a formula, or a letter. It is set as it is, and said, with its place.
TEST(Paragraph, WhatCannotBeDividedIsReportedAsOverfull) {
  const struct {
    std::vector<document::Inline> content;
    double width;
    std::string expected, message;
  } rows[] = {
      {{document::Text{"aa ", 0, document::structure_as_block, {1, 0, 3}},
        document::Math{"12345", 0, document::structure_as_block, {1, 4, 9}},
        document::Text{" bb", 0, document::structure_as_block, {1, 10, 13}}},
       3.0,
       "aa|12345|bb",
       "4-9 this line is too wide by 20.0 pt"},
      {{document::Text{"ab", 0, document::structure_as_block, {1, 0, 2}}},
       0.5,
       "a|b",
       "0-1 this line is too wide by 5.0 pt"},
  };
  for (const auto& row : rows) {
    Sample sample;
    const Setting setting{Alignment::ragged_right, {}, ems(row.width), document::structure_root};
    EXPECT_EQ(joined(sample.set(sample.shape(row.content), setting)), row.expected);
    std::string found;
    for (const Diagnostic& one : sample.diagnostics.all()) {
      if (one.code != "paragraph/overfull-line" || !found.empty()) continue;
      found = std::to_string(one.span.begin) + "-" + std::to_string(one.span.end) + " " + one.message;
    }
    EXPECT_EQ(found, row.message);
  }
}

TEST(Paragraph, RaggedTable) {
  check(
      {
          {"", 8, ""},
          {"aa", 8, "aa"},
          {"aa bb", 8, "aa bb"},
          {"aaa bbb ccc", 8, "aaa bbb|ccc"},
          {"aa bbbb-bbbb cc", 8, "aa bbbb-|bbbb cc"},
          {"  aaa   bbb  ", 4, "  aaa|bbb"},
          {"aa\u00A0bb cc", 5, "aa\u00A0bb|cc"},
          {"input/output", 8, "input/|output"},
          {"aaa\u00ADbbb ccc", 5, "aaa-|bbb|ccc"},
          {"aaabbb\u200Bccc", 6, "aaabbb|ccc"},
          {"hyphenation", 20, "hyphenation"},
          {"a hyphenation", 11, "a|hyphenation"},  // Hyphens are the last resort.
          {"hyphenation", 8, "hyphen-|ation"},
          {"example.org/aaa", 12, "example.org/|aaa"},
          {"a configuration2", 14, "a|configuration2"},
      },
      Alignment::ragged_right);
}

TEST(Paragraph, SeparatorsStayOnTheLineBefore) {
  check({{"aaaa - bbb", 6, "aaaa -|bbb"}, {"aaaa | bbb", 5, "aaaa ||bbb"}}, Alignment::ragged_right);
}

TEST(Paragraph, NamesAndAddressesStayWhole) {
  check({{"aa PyTorchation aa", 13, "aa|PyTorchation|aa"}, {"a www.hyphenation.org", 19, "a|www.hyphenation.org"}},
        Alignment::justified);
}

// Only where it is wider than the whole measure; without a hyphen, which would be one letter more.
TEST(Paragraph, AWordThatNoLineHoldsIsCut) {
  check({{"aa PyTorchation aa", 8, "aa PyTor|chation|aa"}, {"www.hyphenation.org", 9, "www.hyphe|nation.o|rg"}},
        Alignment::ragged_right);
  check({{"aaaaaaaa aaaaaaaa", 8, "aaaaaaaa|aaaaaaaa"}}, Alignment::justified);
}

TEST(Paragraph, StylesMayForbidHyphens) {
  Sample sample;
  sample.document.styles[0].hyphenation = document::Hyphenation::off;
  EXPECT_EQ(joined(sample.set("hyphenation", 8)), "hyphenat|ion");
  sample.document.styles[0].hyphenation = document::Hyphenation::automatic;
  sample.document.styles[0].language = "xx";
  EXPECT_EQ(joined(sample.set("hyphenation", 8)), "hyphenat|ion");
}

TEST(Paragraph, ForcedBreaks) {
  Sample sample;
  const auto text = [](const char* utf8) { return document::Text{utf8, 0, {}, {}}; };
  const std::vector<document::Inline> content = {text("aa "), document::LineBreak{}, document::LineBreak{}, text(" bb"),
                                                 document::LineBreak{}};
  const std::vector<Line> lines = sample.set(sample.shape(content), {Alignment::justified, {}, ems(20), {}});
  EXPECT_EQ(joined(lines), "aa||bb");
  EXPECT_EQ(lines[1].ascent, lines[0].ascent);
  EXPECT_GT(lines[1].ascent, Length());
  EXPECT_EQ(lines[0].natural, ems(2));
  EXPECT_EQ(lines[2].natural, ems(2));
}

TEST(Paragraph, JustifiedLinesEndAtTheMargin) {
  Sample sample;
  const std::vector<Line> lines = sample.set("aaaa bbbb cccc dddd eeee ffff gggg hhhh", 15.5, Alignment::justified);
  ASSERT_GT(lines.size(), 2U);
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    EXPECT_NEAR(lines[i].natural.points(), 155, 0.001);
    const GlyphRun& run = lines[i].runs.front();
    EXPECT_EQ(run.utf8.back(), ' ');
    EXPECT_NEAR((run.x + run.width).points(), 155, 0.001);
    EXPECT_NEAR(run.glyphs.back().x.points(), 155, 0.001);  // The blank at the end takes up no room.
    EXPECT_GE(run.expansion, 980);
    EXPECT_LE(run.expansion, 1020);
  }
  EXPECT_EQ(lines.back().ratio, 0);
  EXPECT_EQ(lines.back().runs.front().expansion, 1000);
}

// Letters are moved apart by whole thousandths of an em, at most by 20, and never in ragged text or a last line.
TEST(Paragraph, JustifiedLettersAreTracked) {
  Sample sample;
  bool any = false;
  for (const double width : {14.6, 15.2, 15.5, 16.1}) {
    const std::vector<Line> lines = sample.set("aaaa bbbb cccc dddd eeee ffff gggg hhhh", width, Alignment::justified);
    for (const Line& line : lines) {
      EXPECT_LE(std::abs(line.runs.front().tracking), 20);
      any = any || line.runs.front().tracking != 0;
      const PlacedGlyph* glyphs = line.runs.front().glyphs.data();
      const double expected = 10 * (1 + line.runs.front().tracking / 1000.0) * line.runs.front().expansion / 1000.0;
      EXPECT_NEAR((glyphs[1].x - glyphs[0].x).points(), expected, 0.001) << width;
    }
    EXPECT_EQ(lines.back().runs.front().tracking, 0);
  }
  EXPECT_TRUE(any);
}

// Letters are moved together in whole steps; the last one must not be missing where no blank can give the rest.
TEST(Paragraph, ALineWithoutBlanksIsShrunkAsFarAsItMust) {
  for (double width = 58.9; width < 60; width += 0.03) {
    Sample sample;
    for (const Line& line : sample.set(std::string(120, 'x'), width, Alignment::justified)) {
      EXPECT_LE(line.natural, ems(width)) << width;
    }
    ASSERT_EQ(sample.diagnostics.all().size(), 1U) << width;
    EXPECT_EQ(sample.diagnostics.all().front().code, "paragraph/cut-word");
  }
}

TEST(Paragraph, RaggedBlanksKeepTheirWidth) {
  Sample sample;
  for (const Line& line : sample.set("aaaa bbbb cccc dddd eeee", 15.5)) {
    EXPECT_EQ(line.ratio, 0);
    EXPECT_EQ(line.runs.front().expansion, 1000);
    for (std::size_t i = 0; i + 1 < line.runs.front().glyphs.size(); ++i) {
      EXPECT_EQ(line.runs.front().glyphs[i].x, ems(static_cast<double>(i)));
    }
  }
}

TEST(Paragraph, AlignmentAndIndents) {
  const auto first_x = [](Alignment alignment, std::vector<Length> indents) {
    Sample sample;
    return sample.set(sample.shape("aaa"), {alignment, std::move(indents), ems(10), {}}).front().runs.front().x;
  };
  EXPECT_EQ(first_x(Alignment::ragged_right, {}), Length());
  EXPECT_EQ(first_x(Alignment::ragged_left, {}), ems(7));
  EXPECT_EQ(first_x(Alignment::centered, {}), ems(3.5));
  EXPECT_EQ(first_x(Alignment::ragged_left, {ems(2)}), ems(5));  // From the line's own left edge.
  Sample sample;
  const Setting hanging{Alignment::ragged_right, {ems(4), ems(1)}, ems(9), {}};
  const std::vector<Line> lines = sample.set(sample.shape("aaaaa bbb cccc dddd"), hanging);
  EXPECT_EQ(joined(lines), "aaaaa|bbb cccc|dddd");
  EXPECT_EQ(lines[0].width, ems(5));
  EXPECT_EQ(lines[1].width, ems(8));
}

// Indents of the first line, of all but the first, and of each: every line is filled to the margin from its own indent.
TEST(Paragraph, ShapesAreFilled) {
  struct ShapeRow {
    std::vector<double> indents;
    std::string expected;
  };
  const ShapeRow rows[] = {
      {{}, "aaaa bbbb cccc|dddd eeee ffff|gggg hhhh"},
      {{5, 0}, "aaaa bbbb|cccc dddd eeee|ffff gggg hhhh"},
      {{0, 5}, "aaaa bbbb cccc|dddd eeee|ffff gggg|hhhh"},
      {{10, 5, 0}, "aaaa|bbbb cccc|dddd eeee ffff|gggg hhhh"},
  };
  for (const ShapeRow& row : rows) {
    Sample sample;
    std::vector<Length> indents;
    for (const double indent : row.indents) indents.push_back(ems(indent));
    const Setting setting{Alignment::justified, indents, ems(14.4), {}};
    const std::vector<Line> lines = sample.set(sample.shape("aaaa bbbb cccc dddd eeee ffff gggg hhhh"), setting);
    EXPECT_EQ(joined(lines), row.expected);
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
      const Length indent = indents.empty() ? Length() : indents[std::min(i, indents.size() - 1)];
      EXPECT_EQ(lines[i].width, ems(14.4) - indent);
      const bool has_blank = text_of(lines[i]).size() > 5;
      EXPECT_NEAR(lines[i].natural.points(), has_blank ? lines[i].width.points() : 40.8, 0.801) << row.expected;
    }
    EXPECT_TRUE(sample.diagnostics.all().empty());
  }
}

TEST(Paragraph, WhatNothingCanDivideIsOverfullAndNamed) {
  // Only blanks that hold together: no line fits, and the least bad one sticks out by two ems.
  Sample sample;
  const std::vector<Line> lines = sample.set("aa 1234\u00A056789 dd", 8, Alignment::justified);
  EXPECT_EQ(joined(lines), "aa|1234\u00A056789|dd");
  ASSERT_EQ(sample.diagnostics.all().size(), 1U);
  const Diagnostic& warning = sample.diagnostics.all().front();
  EXPECT_EQ(warning.severity, Severity::warning);
  EXPECT_EQ(warning.code, "paragraph/overfull-line");
  EXPECT_EQ(warning.message, "this line is too wide by 13.5 pt");
  EXPECT_EQ(warning.span, (SourceSpan{1, 3, 14}));
}

// What stands nowhere, such as a pattern's own text, does not take a line's place away.
TEST(Paragraph, AnOverfullLineIsNamedByWhatHasAPlace) {
  Sample sample;
  const document::Text icon{"xx", 0, document::structure_artifact, {}};
  const document::Text word{"aaaaaaaa", 0, document::structure_as_block, {1, 20, 28}};
  static_cast<void>(sample.set(sample.shape({icon, word}), {Alignment::ragged_right, {}, ems(8), {}}));
  ASSERT_EQ(sample.diagnostics.all().size(), 1U);
  EXPECT_EQ(sample.diagnostics.all().front().span, (SourceSpan{1, 20, 28}));
}

TEST(Paragraph, PunctuationHangsIntoTheMargins) {
  Sample sample;
  const std::vector<Line> lines = sample.set("\"aaa bbb, cccccccc", 8.2);
  EXPECT_EQ(joined(lines), "\"aaa bbb,|cccccccc");
  EXPECT_EQ(lines[0].runs.front().x, ems(-0.3));
  EXPECT_EQ(lines[0].natural, ems(8.7));
  EXPECT_TRUE(sample.diagnostics.all().empty());
}

TEST(Paragraph, EachFaceHangsAsItsOwnTableSays) {
  for (const auto& [slant, share] : {std::pair{document::Slant::upright, 300}, {document::Slant::italic, 800}}) {
    Sample sample;
    sample.document.styles[0].family = "Libertine";
    sample.document.styles[0].slant = slant;
    const Length quote = natural_width(sample.shape("\u2018"), sample.document, sample.fonts);
    EXPECT_EQ(sample.set("\u2018aaa", 8).front().runs.front().x, -ratio_of(quote, share, 1000));
  }
}

TEST(Paragraph, TrackingFollowsEachCluster) {
  Sample sample;
  sample.document.styles[0].tracking = 50;
  const Line line = sample.set("aa a", 20).front();
  EXPECT_EQ(line.runs.front().glyphs[1].x, ems(1.05));
  EXPECT_EQ(line.runs.front().glyphs[3].x, ems(3.15));
  EXPECT_EQ(natural_width(sample.shape("aa a"), sample.document, sample.fonts), ems(4.2));
}

TEST(Paragraph, WidestPartIsWhatNoLineEndsIn) {
  struct PartRow {
    const char* text;
    double ems;
  };
  const PartRow rows[] = {{"", 0}, {"aaa", 3}, {"aa bbb c", 3}, {"aaaa\u00A0b cc", 6}, {"1 234 a", 5}};
  for (const PartRow& row : rows) {
    Sample sample;
    EXPECT_EQ(widest_part(sample.shape(row.text), sample.document, sample.fonts), ems(row.ems)) << row.text;
  }
}

TEST(Paragraph, NaturalWidthIsEnough) {
  for (const char* text : {"a", "aa bbb", "well-known \"quoted\", input/output."}) {
    Sample sample;
    const text::ShapedText shaped = sample.shape(text);
    const Length width = natural_width(shaped, sample.document, sample.fonts);
    EXPECT_EQ(width, ems(static_cast<double>(std::string_view(text).size())));
    EXPECT_EQ(sample.set(shaped, {Alignment::ragged_right, {}, width, {}}).size(), 1U);
    EXPECT_TRUE(sample.diagnostics.all().empty());
  }
}

TEST(Paragraph, DividedWordsAreReadWhole) {
  const std::vector<ParagraphRow> rows = {
      {"hyphenation, b", 8, "hyphenation,| b"},    {"aa bbbb-bbbb. cc", 8, "aa bbbb-bbbb.| cc"},
      {"aa-bb-cc-dd ee", 4, "aa-bb-cc-dd||| |ee"}, {"aaa\u00ADbbb ccc", 5, "aaabbb| |ccc"},
      {"concatenation", 8, "concatenation|"},
  };
  for (const ParagraphRow& row : rows) {
    Sample sample;
    std::string result;
    const std::vector<Line> lines = sample.set(row.text, row.width);
    for (const Line& line : lines) result += (&line == &lines.front() ? "" : "|") + read(line);
    EXPECT_EQ(result, row.expected) << joined(lines);
  }
}

TEST(Paragraph, CutWordsAreReportedWithTheirPlace) {
  Sample sample;
  const std::vector<Line> lines = sample.set("aa bbbbbbbbbb cc", 4);
  EXPECT_EQ(joined(lines), "aa|bbbb|bbb|bbb|cc");
  ASSERT_EQ(sample.diagnostics.all().size(), 1U);
  const Diagnostic& warning = sample.diagnostics.all().front();
  EXPECT_EQ(warning.severity, Severity::warning);
  EXPECT_EQ(warning.code, "paragraph/cut-word");
  EXPECT_EQ(warning.span, (SourceSpan{1, 3, 13}));
}

TEST(Paragraph, AnEndlessWordIsKeptAndReported) {
  for (const Alignment alignment : {Alignment::justified, Alignment::ragged_left, Alignment::centered}) {
    Sample sample;
    const std::vector<Line> lines = sample.set(std::string(10'000, 'x'), 40, alignment);
    ASSERT_EQ(lines.size(), 250U);
    std::size_t letters = 0;
    for (const Line& line : lines) {
      letters += text_of(line).size();
      EXPECT_LE(line.natural, ems(40));
    }
    EXPECT_EQ(letters, 10'000U);
    EXPECT_EQ(sample.diagnostics.all().size(), 1U);
  }
}

TEST(Paragraph, AnEndlessCompoundIsSetInNoTime) {
  Sample sample;
  std::string text;
  for (int i = 0; i < 50'000; ++i) text += "aa-";
  EXPECT_EQ(sample.set(text, 9).size(), 50'000U / 3 + 1);
}

TEST(Paragraph, StructureAndHeight) {
  Sample sample;
  sample.document.styles.push_back(sample.document.styles[0]);
  sample.document.styles[1].size = Length::points(20);
  sample.document.styles[1].rise = Length::points(3);
  const text::ShapedText text = sample.shape(std::vector<document::Inline>{
      document::Text{"aa ", 0, document::structure_as_block, {}}, document::Text{"b", 1, 5, {}}});
  const Line line = sample.set(text, {Alignment::ragged_right, {}, ems(20), 3}).front();
  ASSERT_EQ(line.runs.size(), 2U);
  EXPECT_EQ(line.runs[0].structure, 3U);
  EXPECT_EQ(line.runs[1].structure, 5U);
  EXPECT_EQ(line.runs[0].width, ems(3));
  EXPECT_EQ(line.runs[1].x, ems(3));
  EXPECT_EQ(line.runs[1].rise, Length::points(3));
  const font::Metrics& metrics = sample.fonts.face(line.runs[1].face).metrics;
  EXPECT_EQ(line.ascent, ratio_of(Length::points(20), metrics.ascent, metrics.units_per_em) + Length::points(3));
}

}  // namespace
}  // namespace cvpdf::paragraph
