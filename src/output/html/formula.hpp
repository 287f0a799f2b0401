// A formula as a browser can show it in any font.
#pragma once

#include <string>
#include <string_view>

namespace cvpdf::output::html {

// Of TeX's math, with scripts raised and lowered. A faulty formula's source as it stands.
[[nodiscard]] std::string formula_markup(std::string_view source);

}  // namespace cvpdf::output::html
