// The inline math of `$...$`: letters, scripts and upright words → pieces with shifts. It knows no fonts.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/style.hpp"
#include "text/place.hpp"

namespace cvpdf::text {

// Characters of one slant and height. `math_shift` turns levels into a rise.
struct MathPiece {
  std::string utf8;
  document::Slant slant = document::Slant::upright;
  int scale = 1000;  // Thousandths of the style's size.
  int rise = 0;      // Thousandths of the x-height of the style's size, upward.
  ByteRange source;  // In the source that was parsed.
};

// After TeX: variables are italic, digits and signs upright, blanks count only in \text. Scripts have 70 % of the size,
// scripts of scripts 50 %. An unknown command is the error "text/unknown-math-command", other faults
// "text/math-syntax", each with its place; then there is no value. `span` is that of `source`.
[[nodiscard]] std::optional<std::vector<MathPiece>> parse_math(std::string_view source, const SourceSpan& span,
                                                               Diagnostics& diagnostics);

}  // namespace cvpdf::text
