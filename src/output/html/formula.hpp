// A formula as a browser can show it in any font.
#pragma once

#include <string>
#include <string_view>

namespace cvpdf::output::html {

// What `math::readable` says of it, with what stands behind ^ and _ raised and lowered.
[[nodiscard]] std::string formula_markup(std::string_view readable);

}  // namespace cvpdf::output::html
