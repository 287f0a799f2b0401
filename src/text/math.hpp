// A formula's atoms → pieces of one face, size and height, with blanks and kerns between them. It knows no fonts.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "math/atom.hpp"
#include "math/spacing.hpp"

namespace cvpdf::text {

// text/shape.cpp turns them into runs.
struct MathPiece {
  enum class Kind : std::uint8_t {
    characters,
    fraction,  // "1/2", as one sign where the face can.
    space,     // `width`, as a blank.
    kern,      // `width`, without any character.
    // Around a subscript and the superscript above it: both begin where the first one does.
    stack_begin,
    stack_next,
    stack_end
  };
  Kind kind = Kind::characters;
  std::string utf8;
  math::Face face = math::Face::upright;
  int scale = 1000;                    // Thousandths of the style's size.
  int rise = 0;                        // Thousandths of the x-height of the style's size, upward.
  int width = 0;                       // Thousandths of the style's size; negative: backward.
  int break_cost = math::never_break;  // Of a line that ends at a space.
  bool corrected = false;              // Behind a letter that leans over it: moved by as much.
  math::Range source;                  // In the formula.
};

// Scripts have 70 % of the size, scripts of scripts 50 %.
[[nodiscard]] std::vector<MathPiece> set_math(const math::List& formula);

}  // namespace cvpdf::text
