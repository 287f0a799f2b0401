// The places where a line may end, each with running sums, so that any line's width is one subtraction.
// It knows widths, not badness.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "paragraph/item.hpp"

namespace cvpdf::paragraph {

// Wider items are cut down to this, in scaled points: four million of them still add up within 64 bits.
inline constexpr std::int64_t widest = std::int64_t{1} << 40U;

// Scaled points. Glyphs give by font expansion and tracking, glue by stretching and shrinking.
struct Extent {
  std::int64_t width = 0;
  std::int64_t stretch = 0, fil = 0, shrink = 0;
  std::int64_t glyph_stretch = 0, glyph_shrink = 0;
  std::int64_t reserve = 0;  // Of the glyphs, either way.

  Extent& operator+=(const Extent& other);
  Extent& operator-=(const Extent& other);
  friend Extent operator-(Extent a, const Extent& b) { return a -= b; }
};

[[nodiscard]] Extent extent_of(const Glue& glue);

// The line from break a to break b is `b.before - a.after`: hyphens, protrusion and dropped glue are in the sums.
struct Candidate {
  Extent before{}, after{};
  std::size_t item = 0;
  int cost = 0;
  bool flagged = false;
  bool hyphenation = false;  // Not in the first pass.
};

// In order. The first is the paragraph's start, the last its end: a forced, flagged break at items.size(), whether
// or not the last item forces one. Widths beyond the largest that arithmetic can carry are cut down to it.
[[nodiscard]] std::vector<Candidate> find_candidates(std::span<const Item> items);

}  // namespace cvpdf::paragraph
