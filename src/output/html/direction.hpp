// Where the lines of a language begin.
#pragma once

#include <string_view>

namespace cvpdf::output::html {

// "rtl" for a language (BCP 47) that is written from right to left, by its script or else by its own; else "ltr".
[[nodiscard]] std::string_view direction_of(std::string_view language);

}  // namespace cvpdf::output::html
