// The rows of the tailoring: a name, and whether it keeps together what UAX #14 would let a line divide.
#pragma once

#include <span>
#include <string_view>

#include "unicode/break_place.hpp"
#include "unicode/line_breaks.hpp"

namespace cvpdf::unicode {

struct BreakRule {
  std::string_view name;
  bool (*keeps)(const BreakPlace& place);
};

// The rules for opportunities of this kind; none for those that stay as they are.
[[nodiscard]] std::span<const BreakRule> break_rules(BreakKind kind);
// At blanks: numbers and their units, names and their titles, marks that must not begin a line.
[[nodiscard]] std::span<const BreakRule> blank_rules();

}  // namespace cvpdf::unicode
