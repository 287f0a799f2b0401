#include "bibliography/bib_dates.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>

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
  };
  for (const auto& [text, expected] : rows) {
    const content::Date date = read_bib_date(text);
    const std::string shown =
        date.year == 0 ? date.free_text : fmt::format("{}-{}-{}", date.year, date.month, date.day);
    EXPECT_EQ(shown, expected) << text;
  }
}

TEST(BibMonths, AreNumbersOrEnglishWords) {
  const std::pair<std::string_view, int> rows[] = {{"7", 7},  {"07", 7}, {"jul", 7}, {"July", 7}, {"DEC", 12},
                                                   {"13", 0}, {"0", 0},  {"", 0},    {"Mai", 0},  {"1--2", 0}};
  for (const auto& [text, month] : rows) EXPECT_EQ(bib_month(text), month) << text;
}

}  // namespace
}  // namespace cvpdf::bibliography
