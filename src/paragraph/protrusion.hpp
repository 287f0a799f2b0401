// Margin kerning: how far characters hang into the margins, so that edges look straight.
// It knows characters, not fonts.
#pragma once

namespace cvpdf::paragraph {

// Thousandths of the character's width, into the left margin at a line's start and the right one at its end.
struct Protrusion {
  int left = 0, right = 0;
};
// After the default of the LaTeX package microtype (microtype.cfg), less what is below 50.
[[nodiscard]] Protrusion protrusion_of(char32_t code_point);

}  // namespace cvpdf::paragraph
