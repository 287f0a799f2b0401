// An author's bytes as a terminal may safely show them, and how wide it shows them. Knows no diagnostics.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cvpdf::cli {

// One code point of a line. What could steer a terminal (controls, bidirectional overrides) and what is no
// UTF-8 is U+FFFD; tabs stay.
struct Cell {
  std::string_view utf8;
  int columns = 1;  // 0 for a combining mark, 2 for a wide letter (Unicode's East Asian Width, roughly), else 1.
};

// Cells are counted as Diagnostics::locate counts columns: by first bytes of code points.
// They refer to `text`, which must outlive them.
[[nodiscard]] std::vector<Cell> cells(std::string_view text);

// The same text with what is unsafe replaced; a newline becomes a blank.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace cvpdf::cli
