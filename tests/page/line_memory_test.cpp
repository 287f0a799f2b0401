#include "page/line_memory.hpp"

#include <gtest/gtest.h>

namespace cvpdf::page {
namespace {

paragraph::Line line_of(double natural) {
  paragraph::Line line;
  line.runs.resize(2);
  line.natural = Length::points(natural);
  line.width = Length::points(100);
  line.ascent = Length::points(7);
  line.descent = Length::points(3);
  line.ratio = 0.5;
  line.divided = true;
  line.span = {1, 2, 3};
  return line;
}

TEST(LineMemory, KeepsAllButGlyphs) {
  LineMemory memory;
  memory.keep({4, LineKey::Part::text, {}, Length::points(100)}, {line_of(80), line_of(10)});
  const auto* found = memory.find({4, LineKey::Part::text, {}, Length::points(100)});
  ASSERT_NE(found, nullptr);
  ASSERT_EQ(found->size(), 2u);
  const paragraph::Line& line = found->back();
  EXPECT_TRUE(line.runs.empty());
  EXPECT_EQ(line.natural, Length::points(10));
  EXPECT_EQ(line.width, Length::points(100));
  EXPECT_EQ(line.ascent, Length::points(7));
  EXPECT_EQ(line.descent, Length::points(3));
  EXPECT_EQ(line.ratio, 0.5);
  EXPECT_TRUE(line.divided);
  EXPECT_EQ(line.span, (SourceSpan{1, 2, 3}));
}

TEST(LineMemory, TellsApartWhatLinesDependOn) {
  LineMemory memory;
  const LineKey key{4, LineKey::Part::text, Length::points(5), Length::points(100)};
  memory.keep(key, {line_of(80)});
  EXPECT_EQ(memory.find({5, key.part, key.push, key.width}), nullptr);
  EXPECT_EQ(memory.find({4, LineKey::Part::label, key.push, key.width}), nullptr);
  EXPECT_EQ(memory.find({4, key.part, Length(), key.width}), nullptr);
  EXPECT_EQ(memory.find({4, key.part, key.push, Length::points(99)}), nullptr);
  EXPECT_NE(memory.find(key), nullptr);
  EXPECT_NE(memory.find_text(4), nullptr);
  EXPECT_EQ(memory.find_text(5), nullptr);
}

}  // namespace
}  // namespace cvpdf::page
