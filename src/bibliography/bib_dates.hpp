// Dates as .bib files write them (biblatex 3.18, 2.3.8): years, months, days, ranges of them.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <optional>
#include <string_view>

#include "bibtex/bib_file.hpp"
#include "content/cv.hpp"

namespace cvpdf::bibliography {

// What `date` or `year` says, with `month`; a range that is open goes on. None where the entry has no date. Reports
// "bibliography/bad-date" (a warning) for what is no date, no month of the year and no day of the month, which are left
// out, and "bibliography/field-not-shown" (a note) for seasons and for months in words.
[[nodiscard]] std::optional<content::Period> read_bib_period(const bibtex::Entry& entry, Diagnostics& diagnostics);

// "2020", "2020-07", "2020-07-12", and the beginning of "2020-07-12/2020-07-18"; all else is free text. Months and days
// that there are not are left out. No place.
[[nodiscard]] content::Date read_bib_date(std::string_view text);
// "7", "07", "jul", "July"; 0 where it is no month.
[[nodiscard]] int bib_month(std::string_view text);

}  // namespace cvpdf::bibliography
