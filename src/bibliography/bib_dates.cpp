#include "bibliography/bib_dates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

#include "base/ascii.hpp"
#include "bibliography/bib_fields.hpp"
#include "bibtex/latex.hpp"
#include "content/date.hpp"

namespace cvpdf::bibliography {
namespace {

using bibtex::Field;

constexpr std::size_t year_digits = 4;
constexpr std::array<std::string_view, 12> month_names{"jan", "feb", "mar", "apr", "may", "jun",
                                                       "jul", "aug", "sep", "oct", "nov", "dec"};
// The numbers of ISO 8601-2, 4.8, for months that are none: those of anywhere, of the north and of the south.
constexpr std::array<std::string_view, 4> season_names{"spring", "summer", "autumn", "winter"};
constexpr int first_season = 21, last_season = 32;

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

bool has_year(std::string_view text) {
  return text.size() >= year_digits && std::all_of(text.begin(), text.begin() + year_digits, is_ascii_digit) &&
         (text.size() == year_digits || text[year_digits] == '-');
}

// What stands between two hyphens; "XX" is not known (ISO 8601-2).
std::string_view take_part(std::string_view& rest) {
  if (rest.starts_with('-')) rest.remove_prefix(1);
  const std::string_view part = rest.substr(0, rest.find_first_of("-T"));
  rest.remove_prefix(part.size());
  return part.find_first_not_of("XxUu") == std::string_view::npos ? std::string_view() : part;
}

struct BibDate {
  content::Date date;
  std::string flaw;    // What it says in vain: "there is no month 13"; may be empty.
  std::string season;  // May be empty.
};

// As far as content knows such a date.
BibDate checked(content::Date date, std::string_view month, std::string_view day) {
  std::string exact = fmt::format("{:04}-{:0>2}", date.year, month);
  if (!day.empty()) exact += fmt::format("-{:0>2}", day);
  const content::DateReading reading = content::read_date(exact);
  if (const auto* problem = std::get_if<content::DateProblem>(&reading)) {
    if (!day.empty()) date = checked(date, month, {}).date;
    return {std::move(date), problem->message, {}};
  }
  const auto& known = std::get<content::Date>(reading);
  // A month in words makes free text of the whole.
  if (known.year == 0) return {std::move(date), fmt::format("there is no month {}", month), {}};
  return {known, {}, {}};
}

BibDate look_at(std::string_view text) {
  content::Date date;
  text = without_doubt(text);
  std::string_view rest = text.substr(0, text.find('/'));
  if (!has_year(rest)) {
    date.free_text = text;
    return {std::move(date), {}, {}};
  }
  date.year = number_in(rest.substr(0, year_digits));
  rest.remove_prefix(year_digits);
  const std::string_view month = take_part(rest);
  if (month.empty()) return {std::move(date), {}, {}};
  const int number = number_in(month);
  if (number < first_season || number > last_season) return checked(std::move(date), month, take_part(rest));
  const auto season = static_cast<std::size_t>(number - first_season) % season_names.size();
  return {std::move(date), {}, std::string(season_names.at(season))};
}

// What content itself would take: a word that is not the one for what goes on.
bool is_date_in_words(std::string_view text) {
  return text != "present" && std::any_of(text.begin(), text.end(), [](char c) {
           return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80;
         });
}

// The two ends of "2019/2020"; BibTeX's users write "2019--2020" for it. The second one of a single date is empty.
struct Ends {
  std::string_view begin, end;
  bool is_range = false;
};
Ends ends_of(std::string_view text) {
  if (const std::size_t slash = text.find('/'); slash != std::string_view::npos) {
    return {text.substr(0, slash), text.substr(slash + 1), true};
  }
  for (const std::string_view dash : {"-", "\u2013"}) {
    const bool is_range = text.size() == 2 * year_digits + dash.size() && text.substr(year_digits).starts_with(dash);
    if (!is_range) continue;
    const Ends ends{text.substr(0, year_digits), text.substr(year_digits + dash.size()), true};
    if (has_year(ends.begin) && has_year(ends.end)) return ends;
  }
  return {text, {}};
}

class PeriodReader {
 public:
  PeriodReader(const Field& field, Diagnostics& diagnostics) : field_(field), diagnostics_(diagnostics) {}

  std::optional<content::Period> read(const Field* month) {
    const std::string text = bibtex::plain_latex(field_.value);
    const Ends ends = ends_of(text);
    content::Date begin = date_in(ends.is_range && has_year(ends.begin) ? ends.begin : text);
    if (begin.year == 0 && !is_date_in_words(text)) {
      warn(fmt::format("'{}' is no date, and is left out", text));
      return std::nullopt;
    }
    if (begin.month == 0 && month != nullptr) begin.month = month_of(*month, begin);
    content::Period period{std::move(begin), {}};
    if (period.begin->year != 0 && ends.is_range) end(ends.end, period);
    return period;
  }

 private:
  // "..", or nothing: it goes on. A range within one year is that year's.
  void end(std::string_view text, content::Period& period) {
    if (text.empty() || text == "..") {
      period.end = content::Ongoing();
      return;
    }
    content::Date last = date_in(text);
    if (last.year == 0) return warn(fmt::format("'{}' is no date, and the end is left out", text));
    if (last.year < period.begin->year) return warn("the end is before the beginning, and is left out");
    if (last.year > period.begin->year) period.end = std::move(last);
  }

  content::Date date_in(std::string_view text) {
    BibDate read = look_at(text);
    read.date.span = field_.span;
    const bool has_month = read.date.month != 0;
    if (!read.flaw.empty()) {
      warn(fmt::format("{}, and {} left out", read.flaw, has_month ? "the day is" : "all but the year is"));
    }
    if (!read.season.empty()) note(fmt::format("the season '{}' is not shown", read.season), field_.span);
    return std::move(read.date);
  }

  // 0 where it says something else, "Spring", or where there is no year.
  int month_of(const Field& month, const content::Date& date) {
    const std::string words = bibtex::plain_latex(month.value);
    const int number = date.year == 0 ? 0 : bib_month(words);
    if (number == 0 && !words.empty()) note(fmt::format("the month '{}' is not shown", words), month.span);
    return number;
  }

  void warn(std::string message) {
    diagnostics_.report({Severity::warning, "bibliography/bad-date", std::move(message), field_.span, {}});
  }
  void note(std::string message, const SourceSpan& span) {
    diagnostics_.report({Severity::note, "bibliography/field-not-shown", std::move(message), span, {}});
  }

  const Field& field_;
  Diagnostics& diagnostics_;
};

}  // namespace

content::Date read_bib_date(std::string_view text) { return look_at(text).date; }

int bib_month(std::string_view text) {
  if (const int number = within(number_in(text), 12); number != 0) return number;
  const std::string name = ascii_lowered(text.substr(0, 3));
  const auto* const found = std::find(month_names.begin(), month_names.end(), name);
  return found == month_names.end() ? 0 : static_cast<int>(found - month_names.begin()) + 1;
}

std::optional<content::Period> read_bib_period(const bibtex::Entry& entry, Diagnostics& diagnostics) {
  const Field* const field = first_of(entry, date_fields);
  if (field == nullptr) return std::nullopt;
  return PeriodReader(*field, diagnostics).read(first_of(entry, "month"));
}

}  // namespace cvpdf::bibliography
