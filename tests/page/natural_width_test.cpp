#include "page/natural_width.hpp"

#include <gtest/gtest.h>

#include "page/sample_document.hpp"
#include "page/typeset.hpp"

namespace cvpdf::page {
namespace {

using document::Block;

std::string width_of(SampleDocument& sample, const Block& block, int depth = 0) {
  const ShapedDocument shaped = shape(sample.document, sample.fonts, sample.diagnostics);
  const StackInput input{sample.document, shaped, sample.fonts};
  const std::optional<Length> width = NaturalWidths(input).of(block, depth);
  return width ? std::to_string(width->scaled() / Length::scaled_per_point) : "none";
}

document::BlockStyle indented(double left, double right) {
  document::BlockStyle style = SampleDocument::plain();
  style.indent_left = Length::points(left);
  style.indent_right = Length::points(right);
  return style;
}

// Every character is ten points wide, a row's gap ten, and a labelled paragraph's indent fifty.
TEST(NaturalWidths, AddUpAlongRowsAndAreElsewhereTheWidest) {
  SampleDocument sample(100, 200);
  const auto word = [&sample](std::string_view text) { return sample.paragraph(text); };
  EXPECT_EQ(width_of(sample, word("")), "none");
  EXPECT_EQ(width_of(sample, word("aa bb")), "50");
  EXPECT_EQ(width_of(sample, sample.paragraph("aa", indented(7, 8))), "35");
  EXPECT_EQ(width_of(sample, SampleDocument::rule(1)), "0");
  EXPECT_EQ(width_of(sample, SampleDocument::stack({word("a"), word("bbb"), word("cc")}, indented(1, 2))), "33");
  EXPECT_EQ(width_of(sample, SampleDocument::row("share fit", {word("aa"), word("b")})), "40");
  EXPECT_EQ(width_of(sample, SampleDocument::row("fixed:50 share", {word("aa"), word("b")})), "70");
  EXPECT_EQ(width_of(sample, SampleDocument::row("share share", {word(""), word("b")})), "10");
  const Block columns{document::Columns{2, Length::points(10), {word("a"), word("bbbb")}}, {}};
  EXPECT_EQ(width_of(sample, columns), "40");
}

TEST(NaturalWidths, CountALabelThatPushes) {
  document::Label shape;
  shape.width = Length::points(20);
  SampleDocument sample(200, 200);
  EXPECT_EQ(width_of(sample, sample.labelled("*", "aa", shape)), "70");
  EXPECT_EQ(width_of(sample, sample.labelled("****", "aa", shape)), "92");
}

TEST(NaturalWidths, EndWhereBlocksStandTooDeep) {
  SampleDocument sample(100, 200);
  EXPECT_EQ(width_of(sample, SampleDocument::stack({sample.paragraph("a")}), deepest_nesting - 2), "10");
  EXPECT_EQ(width_of(sample, SampleDocument::stack({sample.paragraph("a")}), deepest_nesting - 1), "none");
}

}  // namespace
}  // namespace cvpdf::page
