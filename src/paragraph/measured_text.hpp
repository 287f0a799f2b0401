// A paragraph's shaped runs as one sequence of glyphs with exact places on an endless line.
// It knows sizes and tracking, not where lines end.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/length.hpp"
#include "text/shaped_run.hpp"

namespace cvpdf::paragraph {

// Font units → scaled points. Places are rounded from exact sums, so that errors never add up.
struct RunScale {
  Length size;
  Length tracking;  // After each cluster.
  int units_per_em = 1000;

  // Where a glyph begins that follows `clusters` clusters whose advances sum up to `advance`.
  [[nodiscard]] Length position(std::int64_t advance, std::int64_t clusters) const;
};

struct MeasuredRun {
  std::uint32_t first_glyph = 0;  // Counted through all runs.
  std::uint32_t first_byte = 0;   // Of MeasuredText::utf8.
  RunScale scale;
  bool whole = false;  // Never divided: math, and text that does not run from left to right.
};

struct MeasuredGlyph {
  Length x;                          // From the text's start.
  std::uint32_t begin = 0, end = 0;  // Its cluster's bytes in MeasuredText::utf8.
  std::uint32_t run = 0;
  bool starts_cluster = true;
  bool safe_to_break = true;
};

struct MeasuredText {
  std::string utf8;                   // Of all runs.
  std::vector<MeasuredRun> runs;      // One more than there are: the end.
  std::vector<MeasuredGlyph> glyphs;  // One more than there are: the end.

  [[nodiscard]] Length width(std::size_t begin, std::size_t end) const { return glyphs[end].x - glyphs[begin].x; }
  [[nodiscard]] std::string_view cluster(std::size_t glyph) const {
    return std::string_view(utf8).substr(glyphs[glyph].begin, glyphs[glyph].end - glyphs[glyph].begin);
  }
};

// Of a ligature there are several; marks are none. At least 1.
[[nodiscard]] std::int64_t letters_in(std::string_view cluster);
// How far a cluster of this width hangs into a margin, if its outer letter does so by thousandths of its own width: of
// a ligature, each letter is taken to be as wide as the next.
[[nodiscard]] inline Length hang_of(Length width, int thousandths, std::string_view cluster) {
  return thousandths == 0 ? Length() : ratio_of(width, thousandths, 1000 * letters_in(cluster));
}

[[nodiscard]] MeasuredText measure(const text::ShapedText& text, const document::Document& document,
                                   const font::FontLibrary& fonts);

}  // namespace cvpdf::paragraph
