#include "toml/lookup.hpp"

#include <gtest/gtest.h>

#include "toml/cursor.hpp"

namespace cvpdf::toml {
namespace {

TEST(Lookup, FindsAKeyOfATable) {
  Diagnostics diagnostics;
  const auto file = diagnostics.add_source("a.toml", "page = { paper = 'a4' }\nname = 'x'\n[empty]\n");
  const Table root = parse(file, diagnostics).value();
  const Value* paper = value_at(root, "page", "paper");
  ASSERT_NE(paper, nullptr);
  EXPECT_EQ(std::get<String>(paper->kind).utf8, "a4");
  EXPECT_EQ(value_at(root, "page", "bottom"), nullptr);
  EXPECT_EQ(value_at(root, "empty", "paper"), nullptr);
  EXPECT_EQ(value_at(root, "name", "paper"), nullptr);  // No table.
  EXPECT_EQ(value_at(root, "none", "paper"), nullptr);
}

}  // namespace
}  // namespace cvpdf::toml
