// Text so that HTML and JSON in HTML give back exactly it.
#pragma once

#include <string>
#include <string_view>

namespace cvpdf::output::html {

// For text and for attributes in double quotes.
[[nodiscard]] std::string escaped(std::string_view utf8);
// A string of JSON with its quotes; what could end a script element, or begin a comment in it, is written by its
// number.
[[nodiscard]] std::string json_string(std::string_view utf8);

}  // namespace cvpdf::output::html
