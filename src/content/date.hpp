// Dates as authors write them. It knows the calendar, but not how a date is printed.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "content/cv.hpp"

namespace cvpdf::content {

// Why a text is no date, and what the author may have meant.
struct DateProblem {
  std::string message;
  std::string hint;
};
using DateReading = std::variant<Date, DateProblem>;

// "2015", "2015-09", "2015-09-01" (ISO 8601, with hyphens), or free text: "2014 Summer", "2017, 2019–2021".
// Figures with hyphens, full stops or slashes in another form ("2015/9", "2015-2019") are a problem, not free text.
// The date has no span.
[[nodiscard]] DateReading read_date(std::string_view text);
// A year given as a number.
[[nodiscard]] DateReading read_year(std::int64_t year);
// "present", in any case.
[[nodiscard]] bool means_present(std::string_view text);

// Whether `a` is surely earlier than `b`: compared as exactly as both are known. Free text never is.
[[nodiscard]] bool is_before(const Date& a, const Date& b);

}  // namespace cvpdf::content
