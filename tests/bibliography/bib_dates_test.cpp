#include "bibliography/bib_dates.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include "bibtex/bib_file.hpp"

namespace cvpdf::bibliography {
namespace {

TEST(BibDates, AreReadAsFarAsTheyAreDates) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"2020", "2020-0-0"},
      {"2020-07", "2020-7-0"},
      {"2020-07-12", "2020-7-12"},
      {"2020-07-12/2020-07-18", "2020-7-12"},
      {"2020/2021", "2020-0-0"},
      {"2020-13", "2020-0-0"},
      {"2020-00-12", "2020-0-0"},
      {"to appear", "to appear"},
      {"20201", "20201"},
      {"ca. 1700", "ca. 1700"},
      {"", ""},
      {"2020-21", "2020-0-0"},  // A season.
      {"2020-7-4", "2020-7-4"},
      {"2020-02-30", "2020-2-0"},
      {"2020-07-12T10:00:00Z", "2020-7-12"},
      {"2020-XX-XX", "2020-0-0"},
  };
  for (const auto& [text, expected] : rows) {
    const content::Date date = read_bib_date(text);
    const std::string shown =
        date.year == 0 ? date.free_text : fmt::format("{}-{}-{}", date.year, date.month, date.day);
    EXPECT_EQ(shown, expected) << text;
  }
}

std::string shown(const content::Period& period) {
  const auto words = [](const content::Date& date) {
    if (date.year == 0) return date.free_text;
    std::string out = fmt::format("{}", date.year);
    if (date.month != 0) out += fmt::format("-{}", date.month);
    return date.day == 0 ? out : out + fmt::format("-{}", date.day);
  };
  std::string out = words(*period.begin);
  if (const auto* end = std::get_if<content::Date>(&period.end)) out += " to " + words(*end);
  return std::holds_alternative<content::Ongoing>(period.end) ? out + " on" : out;
}

TEST(BibPeriods, AreWhatIsRightOfThem) {
  struct Row {
    std::string fields, period, told;
  };
  const Row rows[] = {
      {"date={2019-05}", "2019-5", ""},
      {"date={2019/2021-03}", "2019 to 2021-3", ""},
      {"date={2019/..}", "2019 on", ""},
      {"date={2019-04/}", "2019-4 on", ""},
      {"year={2018--2020}", "2018 to 2020", ""},
      {"year={2018-2020}", "2018 to 2020", ""},
      {"date={2020-05-01/2020-05-03}", "2020-5-1", ""},
      {"date={2020-13}", "2020", "warning 14+7 there is no month 13, and all but the year is left out"},
      {"date={2020-13-01}", "2020", "warning 14+10 there is no month 13, and all but the year is left out"},
      {"date={2020-02-30}", "2020-2", "warning 14+10 2020-02 has no day 30, and the day is left out"},
      {"date={2020-Jul}", "2020", "warning 14+8 there is no month Jul, and all but the year is left out"},
      {"date={2020/21}", "2020", "warning 14+7 '21' is no date, and the end is left out"},
      {"date={2020/2021-14}", "2020 to 2021", "warning 14+12 there is no month 14, and all but the year is left out"},
      {"date={2020/2019}", "2020", "warning 14+9 the end is before the beginning, and is left out"},
      {"date={2020-21}", "2020", "note 14+7 the season 'spring' is not shown"},
      {"date={2020-24}", "2020", "note 14+7 the season 'winter' is not shown"},
      {"date={2020-33}", "2020", "warning 14+7 there is no month 33, and all but the year is left out"},
      {"year=2020, month={Spring}", "2020", "note 26+6 the month 'Spring' is not shown"},
      {"year={99}", "", "warning 14+2 '99' is no date, and is left out"},
      {"year={forthcoming}", "forthcoming", ""},
      {"title={T}", "", ""},
  };
  for (const Row& row : rows) {
    Diagnostics diagnostics;
    const auto file = diagnostics.add_source("a.bib", "@misc{k, " + row.fields + "}");
    const std::vector<bibtex::Entry> entries = bibtex::read_bib(file, diagnostics);
    const std::optional<content::Period> period = read_bib_period(entries.front(), diagnostics);
    std::string told;
    for (const Diagnostic& one : diagnostics.all()) {
      const std::string_view severity = one.severity == Severity::note ? "note" : "warning";
      told += fmt::format("{} {}+{} {}", severity, one.span.begin - 1, one.span.end - one.span.begin, one.message);
    }
    EXPECT_EQ(period ? shown(*period) : "", row.period) << row.fields;
    EXPECT_EQ(told, row.told) << row.fields;
  }
}

TEST(BibMonths, AreNumbersOrEnglishWords) {
  const std::pair<std::string_view, int> rows[] = {{"7", 7},  {"07", 7}, {"jul", 7}, {"July", 7}, {"DEC", 12},
                                                   {"13", 0}, {"0", 0},  {"", 0},    {"Mai", 0},  {"1--2", 0}};
  for (const auto& [text, month] : rows) EXPECT_EQ(bib_month(text), month) << text;
}

}  // namespace
}  // namespace cvpdf::bibliography
