// Lengths in messages.
#pragma once

#include <string>

#include "base/length.hpp"

namespace cvpdf {

// With a tenth where there is one: "25.4 mm", "20 mm".
[[nodiscard]] std::string millimetres(Length length);

}  // namespace cvpdf
