// A formula as somebody would say it who cannot see it.
#pragma once

#include <string>
#include <string_view>

namespace cvpdf::math {

// On one line: "D^2", "x_i^(n+1)", "O(n log n)", "α ≤ 1/2". A faulty formula's source as it stands.
[[nodiscard]] std::string readable(std::string_view source);

}  // namespace cvpdf::math
