// What a CV needs beyond UAX #14: which of its opportunities are none, which are missing, and what kind each is.
// Every rule has its name in break_tailoring.cpp and its cases in tests/unicode/line_breaks_test.cpp.
#pragma once

#include <string_view>
#include <vector>

#include "unicode/line_breaks.hpp"

namespace cvpdf::unicode {

// `breaks` are those of UAX #14 in `utf8`, in ascending order, and stay so.
void tailor_breaks(std::string_view utf8, std::vector<LineBreakOpportunity>& breaks);

}  // namespace cvpdf::unicode
