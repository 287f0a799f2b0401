#include "text/place.hpp"

#include <gtest/gtest.h>

namespace cvpdf::text {
namespace {

TEST(Place, IsExactWhereSourceAndTextAgree) {
  const struct {
    SourceSpan whole;
    std::size_t length;
    ByteRange range;
    SourceSpan expected;
  } rows[] = {
      {{1, 10, 20}, 10, {2, 5}, {1, 12, 15}}, {{1, 10, 22}, 10, {2, 5}, {1, 13, 16}},  // Between dollar signs.
      {{1, 10, 19}, 10, {2, 5}, {1, 10, 19}},  // An escape was resolved: who knows where.
      {{0, 0, 0}, 10, {2, 5}, {0, 0, 0}},     {{1, 4, 4}, 0, {0, 0}, {1, 4, 4}},
  };
  for (const auto& row : rows) EXPECT_EQ(part_of(row.whole, row.length, row.range), row.expected);
}

}  // namespace
}  // namespace cvpdf::text
