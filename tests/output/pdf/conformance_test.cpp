#include "output/pdf/conformance.hpp"

#include <gtest/gtest.h>

#include "output/synthetic.hpp"

namespace cvpdf::output::pdf {
namespace {

// "standard codes" of a page that shows this.
std::string reached(std::string_view utf8, Standard wanted) {
  Synthetic synthetic;
  synthetic.add_page();
  synthetic.text(10, 20, utf8, synthetic.node(document::Role::paragraph));
  WriterInput input = synthetic.input();
  input.standard = wanted;
  const std::vector<UsedFace> used = find_used_glyphs(input.pages, input.fonts);
  ObjectTable table;
  const FontSet fonts = embed_fonts(used, input.fonts, table, Deflater());
  Diagnostics diagnostics;
  std::string said = reachable_standard(input, used, fonts, diagnostics) == Standard::ua1 ? "ua1" : "plain";
  for (const Diagnostic& one : diagnostics.all()) said += ' ' + one.code;
  return said;
}

TEST(Conformance, DependsOnWhatIsShown) {
  EXPECT_EQ(reached("words", Standard::ua1), "ua1");
  EXPECT_EQ(reached("words", Standard::plain), "plain");
  EXPECT_EQ(reached("a \xEE\x80\x80 b", Standard::ua1), "plain pdf/private-character");
  EXPECT_EQ(reached("a \xEE\x80\x80 b", Standard::plain), "plain");
  // A box at a code of its own is no glyph 0.
  EXPECT_EQ(reached("a \xE1\x8C\x80 b", Standard::ua1), "ua1");
}

TEST(Conformance, PrivateCharactersHaveTheirPlace) {
  Synthetic synthetic;
  synthetic.add_page();
  synthetic.text(10, 20, "\xEE\x80\x80", synthetic.node(document::Role::paragraph));
  document::Document content;
  content.paragraphs.emplace_back();
  content.paragraphs[0].content.emplace_back(
      document::Text{"a \xEE\x80\x80", 0, document::structure_as_block, {1, 7, 12}});
  const std::vector<UsedFace> used = find_used_glyphs(synthetic.pages(), synthetic.fonts());
  ObjectTable table;
  const FontSet fonts = embed_fonts(used, synthetic.fonts(), table, Deflater());
  Diagnostics diagnostics;
  static_cast<void>(reachable_standard({content, synthetic.pages(), synthetic.fonts(), {}}, used, fonts, diagnostics));
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_EQ(diagnostics.all()[0].span.begin, 7U);
}

}  // namespace
}  // namespace cvpdf::output::pdf
