#include "content/math_marks.hpp"

#include <gtest/gtest.h>

namespace cvpdf::content {
namespace {

TEST(PlainDollars, AreThoseThatEncloseNoMath) {
  struct Row {
    std::string_view text;
    std::vector<std::size_t> plain;
  };
  const Row rows[] = {
      {"", {}},
      {"$x$", {}},
      {"$x", {0}},
      {"x$", {1}},
      {"$ x$", {0, 3}},
      {"$x $", {0, 3}},
      {"$5 and $6", {0, 7}},
      {"$x$5", {0, 2}},
      {"$a$ and $b", {8}},
      {"$$x$$", {}},
      {"$$x$", {0, 1, 3}},
      {"$$$x$$$", {0, 1, 2, 4, 5, 6}},
      {"\\$x$", {3}},
      {"$x\\$y$", {}},
      {"`$a$` $b", {6}},
      {"``$`a`` $b$", {}},
      {"`$a$", {}},  // No code: nothing closes it.
      {"$\\", {0}},
  };
  for (const Row& row : rows) EXPECT_EQ(plain_dollars(row.text), row.plain) << row.text;
}

}  // namespace
}  // namespace cvpdf::content
