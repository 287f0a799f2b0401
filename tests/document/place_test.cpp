#include "document/place.hpp"

#include <gtest/gtest.h>

namespace cvpdf::document {
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

// "He said “so”": two quotes of three bytes for one each; then words of a pattern, and a slot from another line.
TEST(Place, IsExactInEachPiece) {
  const SourcePieces pieces = {{0, {1, 100, 108}},  {8, {1, 108, 109}}, {11, {1, 109, 111}},
                               {13, {1, 111, 112}}, {16, {}},           {18, {1, 40, 44}}};
  const PlacedBytes text{{1, 40, 112}, pieces, 22};
  const struct {
    ByteRange range;
    SourceSpan expected;
    std::size_t pieces;
  } rows[] = {
      {{0, 2}, {1, 100, 102}, 0},   {{8, 11}, {1, 108, 109}, 0},  {{11, 13}, {1, 109, 111}, 0},
      {{12, 13}, {1, 110, 111}, 0}, {{3, 13}, {1, 103, 111}, 3},  {{13, 16}, {1, 111, 112}, 0},
      {{16, 18}, {1, 40, 112}, 1},  {{16, 20}, {1, 40, 42}, 2},   {{19, 22}, {1, 41, 44}, 0},
      {{0, 22}, {1, 100, 112}, 6},  {{13, 22}, {1, 111, 112}, 3}, {{0, 0}, {1, 100, 100}, 0},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(part_of(text, row.range), row.expected) << row.range.begin;
    EXPECT_EQ(pieces_of(text, row.range).size(), row.pieces) << row.range.begin;
  }
}

// A part of a part is the same part.
TEST(Place, PartsOfPartsAgree) {
  const SourcePieces pieces = {{0, {1, 100, 108}}, {8, {1, 108, 109}}, {11, {1, 109, 111}}};
  const PlacedBytes text{{1, 100, 111}, pieces, 13};
  const SourcePieces inner = pieces_of(text, {6, 13});
  const PlacedBytes part{part_of(text, {6, 13}), inner, 7};
  for (const std::size_t begin : {0U, 1U, 5U, 6U}) {
    EXPECT_EQ(part_of(part, {begin, 7}), part_of(text, {begin + 6, 13})) << begin;
  }
}

}  // namespace
}  // namespace cvpdf::document
