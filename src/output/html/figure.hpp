// A picture as an element that carries its bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "image/picture.hpp"
#include "output/reflow/tree.hpp"

namespace cvpdf::output::html {

// <img> with a data: address (RFC 2397): nothing is loaded from elsewhere. In CSS pixels, of which 96 are an inch; on
// white where it is not opaque, so that black ink is seen on a dark page, too. Empty: there is no such picture.
[[nodiscard]] std::string figure_html(const reflow::Figure& figure, const std::vector<image::Picture>& pictures);
// RFC 4648, section 4.
[[nodiscard]] std::string base64(std::string_view bytes);

}  // namespace cvpdf::output::html
