// Fills a date's pattern in.
#include "compose/dates.hpp"

#include <fmt/format.h>

namespace cvpdf::compose {

namespace {

using content::Date;
using content::Period;
using language::Language;
using layout::DateForm;

constexpr std::string_view present_token = "#present", present_word = "{#present}";

std::string month_of(const Date& date, const language::Months& months) {
  const bool is_month = date.month >= 1 && date.month <= static_cast<int>(months.size());
  return is_month ? std::string(months.at(static_cast<std::size_t>(date.month - 1))) : std::string{};
}

// A token that is not known stays as it stands, so that it is seen.
std::string print_token(std::string_view token, const Date& date, const Language& language) {
  if (token == "year") return fmt::format("{}", date.year);
  if (token == "month") return fmt::format("{:02}", date.month);
  if (token == "m") return fmt::format("{}", date.month);
  if (token == "day") return fmt::format("{:02}", date.day);
  if (token == "d") return fmt::format("{}", date.day);
  // Beside a day, a month may be in the genitive: "1 maja", but "maj 2019".
  if (token == "month_name") return month_of(date, date.day == 0 ? language.months_alone : language.months);
  if (token == "month_short") {
    return month_of(date, date.day == 0 ? language.short_months_alone : language.short_months);
  }
  return fmt::format("{{{}}}", token);
}

// The whole date as the language writes it, for {long} and {short}.
std::string_view own_pattern(const Date& date, const language::DatePatterns& patterns) {
  if (date.month == 0) return "{year}";
  return date.day == 0 ? patterns.month : patterns.day;
}

// Replaces each {token} by what `print` makes of it; a brace that is not closed stays.
template <typename Print>
std::string fill(std::string_view pattern, const Print& print) {
  std::string out;
  while (!pattern.empty()) {
    const std::size_t open = pattern.find('{');
    const std::size_t close = pattern.find('}', open == std::string_view::npos ? 0 : open);
    out += pattern.substr(0, open);
    if (open == std::string_view::npos) return out;
    if (close == std::string_view::npos) return out += pattern.substr(open);
    out += print(pattern.substr(open + 1, close - open - 1));
    pattern.remove_prefix(close + 1);
  }
  return out;
}

std::string fill(std::string_view pattern, const Date& date, const Language& language) {
  const auto part = [&](std::string_view token) { return print_token(token, date, language); };
  return fill(pattern, [&](std::string_view token) {
    if (token == "long") return fill(own_pattern(date, language.long_dates), part);
    if (token == "short") return fill(own_pattern(date, language.short_dates), part);
    return part(token);
  });
}

bool is_year_only(const Date& date) { return date.free_text.empty() && date.month == 0; }

std::string trimmed_end(std::string_view text) {
  const std::size_t end = text.find_last_not_of(' ');
  return std::string(text.substr(0, end == std::string_view::npos ? 0 : end + 1));
}
std::string trimmed_begin(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(' ');
  return begin == std::string_view::npos ? std::string{} : std::string(text.substr(begin));
}

// "2022.02 –", or "2022.02 – Present".
std::string print_ongoing(const Period& period, const DateForm& form, const Language& language) {
  const std::string word = fill(form.ongoing.value_or(std::string(present_word)), [&](std::string_view token) {
    return token == present_token ? std::string(language.present) : fmt::format("{{{}}}", token);
  });
  if (!period.begin) return word.empty() ? std::string(language.present) : word;
  return trimmed_end(print_date(*period.begin, form, language) + form.range + word);
}

}  // namespace

std::string print_date(const Date& date, const DateForm& form, const Language& language) {
  if (!date.free_text.empty()) return date.free_text;
  if (date.month == 0) return fill(form.year, date, language);
  return fill(date.day == 0 ? form.month : form.day, date, language);
}

std::string print_period(const Period& period, const DateForm& form, const Language& language) {
  const auto* end = std::get_if<Date>(&period.end);
  if (std::holds_alternative<content::Ongoing>(period.end)) return print_ongoing(period, form, language);
  if (end == nullptr) return period.begin ? print_date(*period.begin, form, language) : std::string{};
  const std::string last = print_date(*end, form, language);
  if (!period.begin) return trimmed_begin(form.range) + last;
  std::string first = print_date(*period.begin, form, language);
  if (first == last) return first;
  const bool years = is_year_only(*period.begin) && is_year_only(*end);
  return first + (years ? form.year_range : form.range) + last;
}

SourceSpan span_of(const Period& period) {
  const auto* end = std::get_if<Date>(&period.end);
  if (!period.begin) return end == nullptr ? SourceSpan{} : end->span;
  if (end == nullptr || end->span.file != period.begin->span.file) return period.begin->span;
  return {end->span.file, std::min(period.begin->span.begin, end->span.begin),
          std::max(period.begin->span.end, end->span.end)};
}

}  // namespace cvpdf::compose
