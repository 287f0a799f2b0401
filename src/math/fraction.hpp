// Fractions in a line: a slash, and brackets where the reader would else read something else.
#pragma once

#include "math/atom.hpp"

namespace cvpdf::math {

// "1/2" as one sign where both are digits; else a/b, (a + b)/c, a/(bc). `source` is the whole command's.
[[nodiscard]] Atom slashed(List numerator, List denominator, Range source);

}  // namespace cvpdf::math
