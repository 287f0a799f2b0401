#include "content/date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "base/nowhere.hpp"

namespace cvpdf::content {
namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view forms = "a date is 2015, \"2015-09\" or \"2015-09-01\"; any other text has words in it";
constexpr int first_year = 1000, last_year = 9999;

bool is_number(std::string_view text, std::size_t length) {
  return text.size() == length && text.find_first_not_of(digits) == nowhere;
}

int number(std::string_view text) {
  int value = 0;
  for (const char digit : text) value = value * 10 + (digit - '0');
  return value;
}

int days_in(int year, int month) {
  constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

// The three numbers of a date in exact form; false where the text has another form.
struct ExactForm {
  bool matches = false;
  Date date;
};
ExactForm match_exact(std::string_view text) {
  constexpr std::size_t year = 4, month = 7, day = 10;
  if (text.size() != year && text.size() != month && text.size() != day) return {};
  if (!is_number(text.substr(0, year), year)) return {};
  ExactForm form{true, {}};
  form.date.year = number(text.substr(0, year));
  if (text.size() > year) {
    form.matches = text[year] == '-' && is_number(text.substr(year + 1, 2), 2);
    if (form.matches) form.date.month = number(text.substr(year + 1, 2));
  }
  if (form.matches && text.size() > month) {
    form.matches = text[month] == '-' && is_number(text.substr(month + 1, 2), 2);
    if (form.matches) form.date.day = number(text.substr(month + 1, 2));
  }
  return form;
}

DateReading checked(const Date& date, std::string_view text) {
  const std::size_t parts = text.size() / 3;  // 1, 2 or 3: "2015", "2015-09", "2015-09-01".
  if (date.year < first_year) return DateProblem{fmt::format("{} is no year", text.substr(0, 4)), std::string(forms)};
  if (parts > 1 && (date.month < 1 || date.month > 12)) {
    return DateProblem{fmt::format("there is no month {}", text.substr(5, 2)), "a month is a number from 01 to 12"};
  }
  if (parts > 2 && (date.day < 1 || date.day > days_in(date.year, date.month))) {
    return DateProblem{fmt::format("{} has no day {}", text.substr(0, 7), text.substr(8)), ""};
  }
  return date;
}

// The numbers of a text of figures and signs; more than three, and there are none.
std::vector<std::string_view> figures(std::string_view text) {
  std::vector<std::string_view> groups;
  for (std::size_t begin = text.find_first_of(digits); begin != nowhere && groups.size() < 4;) {
    const std::size_t end = std::min(text.find_first_not_of(digits, begin), text.size());
    groups.push_back(text.substr(begin, end - begin));
    begin = text.find_first_of(digits, end);
  }
  return groups;
}

std::string two_digits(std::string_view figure) { return fmt::format("{}{}", figure.size() == 1 ? "0" : "", figure); }

bool is_two_digits(std::string_view figure) { return figure.size() == 1 || figure.size() == 2; }

// The exact form that the figures suggest, if any.
std::string nearest_form(const std::vector<std::string_view>& parts) {
  if (parts.size() == 2 && parts[0].size() == 4 && is_two_digits(parts[1])) {
    return fmt::format("{}-{}", parts[0], two_digits(parts[1]));
  }
  if (parts.size() == 2 && is_two_digits(parts[0]) && parts[1].size() == 4) {
    return fmt::format("{}-{}", parts[1], two_digits(parts[0]));
  }
  if (parts.size() == 3 && parts[0].size() == 4 && is_two_digits(parts[1]) && is_two_digits(parts[2])) {
    return fmt::format("{}-{}-{}", parts[0], two_digits(parts[1]), two_digits(parts[2]));
  }
  return {};
}

std::string guess(std::string_view text) {
  const std::vector<std::string_view> parts = figures(text);
  if (parts.size() == 2 && parts[0].size() == 4 && parts[1].size() == 4) {
    return fmt::format("write start = {} and end = {}", parts[0], parts[1]);
  }
  const std::string form = nearest_form(parts);
  const bool exists = !form.empty() && std::holds_alternative<Date>(checked(match_exact(form).date, form));
  return exists ? fmt::format("did you mean \"{}\"?", form) : std::string(forms);
}

// Whether more stands there than figures and the signs of a date. A comma or an en dash is enough: "2017, 2019–2021".
bool has_words(std::string_view text) { return text.find_first_not_of("0123456789-./: ") != nowhere; }

}  // namespace

DateReading read_date(std::string_view text) {
  const ExactForm exact = match_exact(text);
  if (exact.matches) return checked(exact.date, text);
  if (has_words(text)) {
    Date date;
    date.free_text = std::string(text);
    return date;
  }
  return DateProblem{"this is no date", guess(text)};
}

DateReading read_year(std::int64_t year) {
  constexpr std::int64_t first_month = 100000, last_month = 999999;
  if (year >= first_year && year <= last_year) {
    Date date;
    date.year = static_cast<int>(year);
    return date;
  }
  if (year >= first_month && year <= last_month) {
    return DateProblem{fmt::format("{} is no year", year), guess(fmt::format("{}-{}", year / 100, year % 100))};
  }
  return DateProblem{fmt::format("{} is no year", year), std::string(forms)};
}

bool means_present(std::string_view text) {
  constexpr std::string_view word = "present";
  const auto same = [](char a, char b) { return ascii_lower(a) == b; };
  return std::equal(text.begin(), text.end(), word.begin(), word.end(), same);
}

bool is_before(const Date& a, const Date& b) {
  if (a.year == 0 || b.year == 0) return false;
  if (a.year != b.year) return a.year < b.year;
  if (a.month == 0 || b.month == 0) return false;
  if (a.month != b.month) return a.month < b.month;
  return a.day != 0 && b.day != 0 && a.day < b.day;
}

}  // namespace cvpdf::content
