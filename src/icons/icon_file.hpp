// Reads the drawings of fonts/icons.txt, whose head says how they are written.
#pragma once

#include <istream>
#include <stdexcept>
#include <string>
#include <vector>

#include "icons/outline.hpp"

namespace cvpdf::icons {

struct Icon {
  std::string name;
  char32_t code_point = 0;
  std::vector<Contour> contours;  // Ink runs clockwise, holes the other way.
};

// Says in which line.
struct IconError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// In the order of the file. Throws IconError where a line is none, and where a name or a code point comes twice.
[[nodiscard]] std::vector<Icon> read_icons(std::istream& file);

}  // namespace cvpdf::icons
