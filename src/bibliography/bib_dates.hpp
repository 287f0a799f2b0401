// Dates as .bib files write them (biblatex 3.18, 2.3.8): years, months, days, ranges of them.
#pragma once

#include <string_view>

#include "content/cv.hpp"

namespace cvpdf::bibliography {

// "2020", "2020-07", "2020-07-12", and the beginning of "2020-07-12/2020-07-18"; all else is free text. No place.
[[nodiscard]] content::Date read_bib_date(std::string_view text);
// "7", "07", "jul", "July"; 0 where it is no month.
[[nodiscard]] int bib_month(std::string_view text);

}  // namespace cvpdf::bibliography
