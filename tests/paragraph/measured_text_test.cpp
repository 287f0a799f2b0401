#include "paragraph/measured_text.hpp"

#include <gtest/gtest.h>

#include "paragraph/paragraph.hpp"
#include "paragraph/sample_text.hpp"

namespace cvpdf::paragraph {
namespace {

struct LettersRow {
  std::string_view cluster;
  std::int64_t letters;
};

TEST(MeasuredText, CountsLettersWithoutTheirMarks) {
  const LettersRow rows[] = {{"T", 1}, {"Th", 2}, {"ffi", 3}, {"e\u0301", 1}, {"\u00E9", 1}, {"\u0301", 1}, {"", 1}};
  for (const LettersRow& row : rows) EXPECT_EQ(letters_in(row.cluster), row.letters) << row.cluster;
}

TEST(MeasuredText, ALigatureHangsAsItsOuterLetterDoes) {
  Sample sample;
  sample.document.styles[0].family = "Libertine";
  sample.document.styles[0].slant = document::Slant::italic;
  const text::ShapedText both = sample.shape("Th");
  ASSERT_EQ(both.front().glyphs.size(), 1U);
  const Length width = natural_width(both, sample.document, sample.fonts);
  EXPECT_EQ(sample.set("Thesis", 8).front().runs.front().x, -ratio_of(width, 250, 2000));
}

}  // namespace
}  // namespace cvpdf::paragraph
