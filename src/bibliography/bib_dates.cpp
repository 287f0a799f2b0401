#include "bibliography/bib_dates.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "base/ascii.hpp"

namespace cvpdf::bibliography {
namespace {

constexpr std::size_t year_digits = 4;
constexpr std::array<std::string_view, 12> month_names{"jan", "feb", "mar", "apr", "may", "jun",
                                                       "jul", "aug", "sep", "oct", "nov", "dec"};

// Digits alone; 0 for all else.
int number_in(std::string_view text) {
  int number = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
  return result.ec == std::errc() && result.ptr == text.data() + text.size() ? number : 0;
}

// "2020?", "2020~" (a blank of LaTeX), "2020%" (ISO 8601-2): the year is what is known.
std::string_view without_doubt(std::string_view text) {
  for (const std::string_view sign : {"?", "~", "\u00A0", "%"}) {
    if (text.size() > sign.size() && text.ends_with(sign) && is_ascii_digit(text[text.size() - sign.size() - 1])) {
      return text.substr(0, text.size() - sign.size());
    }
  }
  return text;
}

int within(int number, int most) { return number >= 1 && number <= most ? number : 0; }

}  // namespace

content::Date read_bib_date(std::string_view text) {
  content::Date date;
  text = without_doubt(text);
  const std::string_view first = text.substr(0, text.find('/'));
  const bool has_year = first.size() >= year_digits &&
                        std::all_of(first.begin(), first.begin() + year_digits, is_ascii_digit) &&
                        (first.size() == year_digits || first[year_digits] == '-');
  if (!has_year) {
    date.free_text = text;
    return date;
  }
  date.year = number_in(first.substr(0, year_digits));
  if (first.size() >= 7) date.month = within(number_in(first.substr(5, 2)), 12);
  if (first.size() >= 10 && date.month != 0) date.day = within(number_in(first.substr(8, 2)), 31);
  return date;
}

int bib_month(std::string_view text) {
  if (const int number = within(number_in(text), 12); number != 0) return number;
  const std::string name = ascii_lowered(text.substr(0, 3));
  const auto* const found = std::find(month_names.begin(), month_names.end(), name);
  return found == month_names.end() ? 0 : static_cast<int>(found - month_names.begin()) + 1;
}

}  // namespace cvpdf::bibliography
