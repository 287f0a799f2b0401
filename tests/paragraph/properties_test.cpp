// Properties: of whole texts in real type, at many measures, that what an eye would stumble over does not happen; of
// texts by chance, that nothing is lost.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.hpp"
#include "paragraph/sample_text.hpp"

namespace cvpdf::paragraph {
namespace {

using document::Alignment;

constexpr double em = 10.5;  // Points.

struct SampleParagraph {
  std::string utf8;
  std::string language;
};

std::vector<SampleParagraph> sample_paragraphs() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(CVPDF_SOURCE_DIR "/tests/data/paragraphs")) {
    files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<SampleParagraph> paragraphs;
  for (const std::filesystem::path& file : files) {
    Diagnostics diagnostics;
    const std::string text = read_file(file.string(), diagnostics).value_or("");
    const std::string language = file.stem().string().substr(0, 2);
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find("\n\n", begin), text.size());
      std::string utf8 = text.substr(begin, end - begin);
      while (!utf8.empty() && utf8.back() == '\n') utf8.pop_back();
      if (!utf8.empty()) paragraphs.push_back({utf8, language == "en" ? "en-US" : language});
      begin = end + 2;
    }
  }
  return paragraphs;
}

class SampleTexts : public testing::Test {
 protected:
  // Each paragraph at each measure from `narrowest` ems on; `look` sees its lines.
  template <typename Look>
  void for_each(Alignment alignment, int narrowest, const Look& look) {
    document_.styles.resize(1);
    document_.styles[0].family = "Libertine";
    document_.styles[0].size = Length::points(em);
    for (const SampleParagraph& paragraph : sample_paragraphs()) {
      document_.styles[0].language = paragraph.language;
      const text::ShapedText shaped =
          text::shape({document::Text{paragraph.utf8, 0, {}, {}}}, document_, fonts_, diagnostics_);
      for (int width = narrowest; width <= widest; ++width) {
        const Setting setting{alignment, {}, Length::points(em * width), document::structure_root};
        look(set_paragraph(shaped, setting, document_, fonts_, diagnostics_), paragraph, width);
      }
    }
    EXPECT_TRUE(diagnostics_.all().empty());
  }

 private:
  static constexpr int widest = 45;
  document::Document document_;
  font::FontLibrary fonts_;
  Diagnostics diagnostics_;
};

bool ends_with_hyphen(const Line& line) { return !line.runs.empty() && line.runs.back().utf8.ends_with('-'); }

std::size_t hyphens_in_a_row(const std::vector<Line>& lines) {
  std::size_t row = 0, most = 0;
  for (const Line& line : lines) {
    row = ends_with_hyphen(line) ? row + 1 : 0;
    most = std::max(most, row);
  }
  return most;
}

TEST_F(SampleTexts, ThreeHyphensNeverStandUnderEachOther) {
  std::size_t paragraphs = 0;
  for_each(Alignment::justified, 14, [&](const std::vector<Line>& lines, const SampleParagraph& paragraph, int width) {
    EXPECT_LT(hyphens_in_a_row(lines), 3U) << paragraph.utf8.substr(0, 40) << " at " << width;
    ++paragraphs;
  });
  EXPECT_GT(paragraphs, 500U);
}

TEST_F(SampleTexts, LastLinesAreNoRunts) {
  std::size_t paragraphs = 0, runts = 0;
  for (const Alignment alignment : {Alignment::justified, Alignment::ragged_right}) {
    for_each(alignment, 14, [&](const std::vector<Line>& lines, const SampleParagraph&, int width) {
      if (lines.size() < 2) return;
      ++paragraphs;
      runts += lines.back().natural.points() < em * std::max(2.0, width / 10.0) ? 1 : 0;
    });
  }
  EXPECT_GT(paragraphs, 1000U);
  // Where a paragraph's only other way is a line that nobody would print.
  EXPECT_LE(runts, paragraphs / 500);
}

std::size_t hyphens_in(std::string_view utf8) {
  return static_cast<std::size_t>(std::count(utf8.begin(), utf8.end(), '-'));
}

// The only hyphens at a ragged margin are the author's.
TEST_F(SampleTexts, RaggedLinesDivideNoWord) {
  for_each(Alignment::ragged_right, 14, [&](const std::vector<Line>& lines, const SampleParagraph& paragraph, int) {
    std::size_t hyphens = 0;
    for (const Line& line : lines) hyphens += hyphens_in(text_of(line));
    EXPECT_EQ(hyphens, hyphens_in(paragraph.utf8));
  });
}

// Every character stands on some line, in order, and nothing else does.
TEST(ParagraphProperty, NothingIsLost) {
  std::mt19937 random(7);
  const std::string alphabet = "abcdefghij    -/.,(\"'1AZ";
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (std::size_t n = random() % 300; n > 0; --n) text += alphabet[random() % alphabet.size()];
    Sample sample;
    const auto alignment = static_cast<Alignment>(random() % 4);
    const std::vector<Line> lines = sample.set(text, 3 + static_cast<double>(random() % 40), alignment);
    std::string found, heard;
    for (const Line& line : lines) {
      found += text_of(line);
      heard += read(line);
    }
    EXPECT_EQ(heard, text);
    EXPECT_GE(found.size(), text.size());
  }
}

std::string random_unicode(std::mt19937& random, std::size_t length) {
  const char* pieces[] = {"a",      "fi",     "ffi",    "W",      "-",      " ",      " ",          " ",      "\u00AD",
                          "\u0301", "\u00A0", "\u2009", "\u200B", "\u2060", "\u200D", "\u2014",     "\u201C", "\u0628",
                          "\u05D0", "\u4E2D", "\u0E01", "\u0915", "\u0930", "\u094D", "\U0001F600", "/",      "."};
  std::string text;
  while (length-- > 0) text += pieces[random() % std::size(pieces)];
  return text;
}

std::string without_controls(std::string text) {
  for (const std::string_view control : {"\u00AD", "\u200B", "\u2060"}) {
    for (std::size_t at = 0; (at = text.find(control, at)) != std::string::npos;) text.erase(at, control.size());
  }
  return text;
}

TEST(ParagraphProperty, AnyScriptIsSetWhole) {
  std::mt19937 random(9);
  Sample sample;
  sample.document.styles[0].family = "Libertine";
  for (int round = 0; round < 400; ++round) {
    const std::string text = random_unicode(random, random() % 120);
    const std::vector<Line> lines =
        sample.set(text, 2 + static_cast<double>(random() % 30), static_cast<Alignment>(random() % 4));
    std::string heard;
    for (const Line& line : lines) heard += read(line);
    EXPECT_EQ(without_controls(heard), without_controls(text));
  }
}

TEST(ParagraphProperty, TextFromRightToLeftDoesNoHarm) {
  std::mt19937 random(10);
  Sample sample;
  sample.document.styles[0].direction = document::Direction::right_to_left;
  for (int round = 0; round < 60; ++round) {
    const std::string text = random_unicode(random, random() % 60);
    std::size_t length = 0;
    for (const Line& line : sample.set(text, 10, Alignment::justified)) length += text_of(line).size();
    EXPECT_GE(length, without_controls(text).size());
  }
}

TEST(ParagraphProperty, NoLineIsTooWideAndEachCutParagraphIsReported) {
  std::mt19937 random(8);
  for (int round = 0; round < 200; ++round) {
    std::string text;
    for (std::size_t n = 1 + random() % 60; n > 0; --n) text += std::string(1 + random() % 9, 'x') + " ";
    Sample sample;
    const double width = 6 + static_cast<double>(random() % 50);
    const bool has_long_word = text.find(std::string(static_cast<std::size_t>(width) + 1, 'x')) != std::string::npos;
    for (const Line& line : sample.set(text, width, static_cast<Alignment>(random() % 4))) {
      EXPECT_LE(line.natural, ems(width) + Length::points(0.11)) << text;
    }
    EXPECT_EQ(has_long_word ? 1U : 0U, sample.diagnostics.all().size());
  }
}

}  // namespace
}  // namespace cvpdf::paragraph
