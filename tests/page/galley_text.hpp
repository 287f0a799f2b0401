// Galleys as short strings, both ways, so that tests are tables. Points throughout.
// "13" a line's box, "r1" a rule's, "~6+2-1" glue, "!30" a penalty.
#pragma once

#include <string>
#include <string_view>

#include "page/galley.hpp"

namespace cvpdf::page {

[[nodiscard]] Galley parse_galley(std::string_view text);
[[nodiscard]] std::string to_text(const Galley& galley);
// A line's box; its line is as wide as its number, so that tests can find it again.
[[nodiscard]] VBox line_box(Length height, int number);
[[nodiscard]] int number_of(const SetLine& line);
[[nodiscard]] std::string points_text(Length length);

}  // namespace cvpdf::page
