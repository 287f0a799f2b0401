// The Knuth–Plass alphabet. It knows widths, not letters.
// Produced by items.cpp, consumed by line_breaker.cpp.
#pragma once

#include <cstdint>
#include <variant>
#include <vector>

#include "base/length.hpp"

namespace cvpdf::paragraph {

inline constexpr int penalty_forbid = 10'000;
inline constexpr int penalty_force = -10'000;

struct Box {
  Length width{};
  Length stretch{}, shrink{};                    // Of the letters and between them: used up before any glue gives.
  Length left_protrusion{}, right_protrusion{};  // How far it may hang into a margin at a line's start or end.
  Length reserve{};                              // Between the letters, either way: gives beside the glue.
};
enum class GlueOrder : std::uint8_t { normal, fil };
struct Glue {  // A break is allowed here when the item before is a box or a discretionary.
  Length width{}, stretch{}, shrink{};
  GlueOrder order = GlueOrder::normal;  // Of the stretch.
};
struct Kern {  // Dropped after a break, like glue.
  Length width{};
};
// Where a line may end inside a word: `pre` ends the line, `post` starts the next; unbroken, `replaced` stands.
struct Discretionary {
  enum class Kind : std::uint8_t {
    hyphenation,  // From patterns: not in the first pass.
    text          // In the text itself: "well-known", a slash in a URL.
  };
  // `pre` and `post` less what they protrude; only where `pre` is zero does the box before it protrude.
  Length pre{}, post{}, replaced{};
  int cost = 0;
  Kind kind = Kind::hyphenation;
  bool flagged = true;  // Two in a row cost double_hyphen_demerits.
};
struct Penalty {
  int cost = 0;
};
using Item = std::variant<Box, Glue, Kern, Discretionary, Penalty>;

}  // namespace cvpdf::paragraph
