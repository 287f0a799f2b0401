// UAX #14 for text that is written in letters, digits and marks: what ICU answers, at a twentieth of its price.
// It knows no tailoring.
#pragma once

#include <string_view>
#include <vector>

#include "unicode/line_breaks.hpp"

namespace cvpdf::unicode {

// Finds breaks as ICU does (revision 50 of UAX #14, with the numbers of its section 8.2, example 7). Kinds are
// `mandatory` and `plain` alone. False, and no breaks, for a text with characters that only ICU can judge: ideographs,
// Hangul, Hebrew, Thai, emoji and their like. `utf8` is valid.
[[nodiscard]] bool find_alphabetic_breaks(std::string_view utf8, std::vector<LineBreakOpportunity>& breaks);

}  // namespace cvpdf::unicode
