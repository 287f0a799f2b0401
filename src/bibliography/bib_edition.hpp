// Which edition a book is, as .bib files say it: a number, or an ordinal.
#pragma once

#include <string_view>

namespace cvpdf::bibliography {

// Of "2", "2.", "2nd", "Second"; 0 for all else, which prints as it is written: "revised", "2nd ed.".
[[nodiscard]] int read_edition(std::string_view text);

}  // namespace cvpdf::bibliography
