// The colour space in which a file's colours are meant.
#pragma once

#include <string>

namespace cvpdf::output::pdf {

// An ICC profile of version 4.2 (ICC.1:2004-10) of a display with sRGB's primaries, white and transfer curve
// (IEC 61966-2-1): as little as a valid one can hold. Equal on every machine.
[[nodiscard]] std::string srgb_profile();

}  // namespace cvpdf::output::pdf
