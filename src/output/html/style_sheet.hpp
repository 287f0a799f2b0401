// The page's looks.
#pragma once

#include <string_view>

namespace cvpdf::output::html {

// The page's CSS: light and dark, on paper, on narrow screens.
[[nodiscard]] std::string_view style_sheet();

}  // namespace cvpdf::output::html
