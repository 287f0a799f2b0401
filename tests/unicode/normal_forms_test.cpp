#include "unicode/normal_forms.hpp"

#include <gtest/gtest.h>

namespace cvpdf::unicode {
namespace {

TEST(NormalForms, Decomposes) {
  const struct {
    std::string_view text;
    std::u32string_view expected;
  } rows[] = {
      {"", U""},
      {"ab", U"ab"},
      {"\u00E9", U"e\u0301"},
      {"\u1EAD", U"a\u0323\u0302"},
      {"a\u0302\u0323", U"a\u0323\u0302"},  // In canonical order.
      {"\u1F82", U"\u03B1\u0313\u0300\u0345"},
      {"\U0001D160", U"\U0001D158\U0001D165\U0001D16E"},
      {"\uFB01", U"\uFB01"},  // Only the same by compatibility.
  };
  for (const auto& row : rows) EXPECT_EQ(decomposed(row.text), row.expected) << row.text;
}

TEST(NormalForms, Composes) {
  EXPECT_EQ(composed(U'e', 0x301), char32_t{0xE9});
  EXPECT_EQ(composed(U'x', 0x301), char32_t{0});
}

TEST(NormalForms, KnowsClassesOfMarks) {
  EXPECT_EQ(combining_class(0x301), 230);
  EXPECT_EQ(combining_class(0x323), 220);
  EXPECT_EQ(combining_class(U'a'), 0);
}

}  // namespace
}  // namespace cvpdf::unicode
