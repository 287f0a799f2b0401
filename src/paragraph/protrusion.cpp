// The table of protrusions.
#include "paragraph/protrusion.hpp"

namespace cvpdf::paragraph {

Protrusion protrusion_of(char32_t code_point) {
  // Most letters do not protrude at all.
  if (code_point >= U'a' && code_point <= U'z') return {};
  switch (code_point) {
    case U'.':
      return {0, 700};
    case U',':
    case U':':
      return {0, 500};
    case U';':
      return {0, 300};
    case U'!':
    case U'?':
      return {0, 100};
    case U'-':
    case U'\u2010':
      return {500, 500};
    case U'\u2013':
      return {200, 200};
    case U'\u2014':
      return {150, 150};
    case U'\u2018':
    case U'\u2019':
      return {300, 400};
    case U'"':
    case U'\u201C':
    case U'\u201D':
      return {300, 300};
    case U'(':
      return {100, 0};
    case U')':
      return {0, 200};
    case U'A':
    case U'T':
    case U'V':
    case U'W':
    case U'X':
    case U'Y':
      return {50, 50};
    default:
      return {};
  }
}

}  // namespace cvpdf::paragraph
