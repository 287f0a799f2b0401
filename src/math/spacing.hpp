// The spaces between atoms, by their classes.
#pragma once

#include "math/atom.hpp"

namespace cvpdf::math {

// Turns a binary operation with nothing to join into an ordinary atom: the minus of "-x" or of "a = -x" (The TeXbook,
// appendix G, rules 5 and 6).
void settle_binaries(List& list);

// In eighteenths of an em (The TeXbook, page 170). REQUIRES: settled classes.
[[nodiscard]] int space_between(AtomClass left, AtomClass right, Style style);

// What a line's end behind an atom of this class costs in the formula's outermost list, on TeX's scale; no value where
// none may end (plain TeX: \relpenalty, \binoppenalty).
inline constexpr int never_break = 10'000;
[[nodiscard]] int break_cost(AtomClass type);

}  // namespace cvpdf::math
