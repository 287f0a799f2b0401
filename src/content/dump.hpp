// A Cv as reviewable text, for golden tests. It shows no places.
#pragma once

#include <string>

#include "content/cv.hpp"

namespace cvpdf::content {

// Emphasis, code, math, links and breaks in the signs of Markdown, unescaped: for reading, not for parsing.
[[nodiscard]] std::string dump(const RichText& text);
// "2019-08 .. present"; a single date stands alone; free text stands in quotes.
[[nodiscard]] std::string dump(const Period& period);
// One line for each value, indented by depth; what is absent is not shown.
[[nodiscard]] std::string dump(const Cv& cv);

}  // namespace cvpdf::content
