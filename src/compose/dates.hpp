// Dates and periods as a layout and a language want them.
#pragma once

#include <string>

#include "content/cv.hpp"
#include "language/language.hpp"
#include "layout/layout.hpp"

namespace cvpdf::compose {

[[nodiscard]] std::string print_date(const content::Date& date, const layout::DateForm& form,
                                     const language::Language& language);
// "2015–2019", "2019.08 – 2022.01", "2022.02 –", "2014 Summer".
[[nodiscard]] std::string print_period(const content::Period& period, const layout::DateForm& form,
                                       const language::Language& language);
// The place of the whole period.
[[nodiscard]] SourceSpan span_of(const content::Period& period);

}  // namespace cvpdf::compose
