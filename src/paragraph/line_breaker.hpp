// Optimal line breaking after Knuth and Plass, "Breaking Paragraphs into Lines" (Software: Practice and Experience
// 11, 1981), with TeX's integer badness (TeX: The Program, section 108). It sees numbers only.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "paragraph/item.hpp"

namespace cvpdf::paragraph {

// TeX's parameters, with plain TeX's values.
struct BreakSettings {
  int pretolerance = 100;  // A badness; negative skips the pass without hyphens.
  int tolerance = 200;
  // Where badness ends, from 10000 to a million: worse lines are equally bad. TeX's 10000 lets one line of a narrow
  // column swallow all evil.
  int worst_badness = 10'000;
  Length emergency_stretch{};  // Positive: a third pass with so much stretch in every line.
  int looseness = 0;
  // Not of TeX, and off below zero. A second pass without hyphens, in place of the emergency's and with its stretch.
  int hyphenless_tolerance = -1;
  // One more pass where nothing was within the tolerance; it asks for no looseness, since any line would do for it.
  int last_tolerance = -1;
  int line_penalty = 10;
  int adjacent_demerits = 10'000;
  int double_hyphen_demerits = 10'000;
  int final_hyphen_demerits = 5'000;
  // Not of TeX, and off: of the third hyphen in a row and each further one; of a last line shorter than this.
  int ladder_demerits = 0;
  int runt_demerits = 0;
  Length shortest_last_line{};
  // Not of TeX, and off: what ends a paragraph or a forced line gives like any other glue, so that all lines are as
  // wide as each other.
  bool weighs_last_lines = false;
  Glue left_skip{}, right_skip{};  // Stretch of the right skip makes a ragged margin.
};

struct Breakpoint {
  std::size_t item = 0;  // The paragraph's end is items.size().
  double ratio = 0;      // How far the line's glue gives; 0 beside infinite glue; below -1 the line is overfull.
};

struct Breaks {
  std::vector<Breakpoint> points;  // One a line.
  std::int64_t demerits = 0;
  std::size_t weighed = 0;  // Lines that were judged on the way: what the work is measured by.
};

// `items` ends with a penalty that forbids, infinite glue and a forced break. The last width serves all further
// lines. Never fails: where no line fits, the least bad one is taken.
[[nodiscard]] Breaks break_lines(std::span<const Item> items, std::span<const Length> line_widths,
                                 const BreakSettings& settings);

}  // namespace cvpdf::paragraph
