#include "content/date.hpp"

#include <gtest/gtest.h>

namespace cvpdf::content {
namespace {

TEST(ReadDate, TakesExactFormsAndFreeText) {
  struct Row {
    std::string_view text;
    int year, month, day;
    std::string_view free_text;
  };
  const Row rows[] = {
      {"2015", 2015, 0, 0, ""},
      {"2015-09", 2015, 9, 0, ""},
      {"2015-09-01", 2015, 9, 1, ""},
      {"2016-02-29", 2016, 2, 29, ""},
      {"2000-02-29", 2000, 2, 29, ""},
      {"2014 Summer", 0, 0, 0, "2014 Summer"},
      {"Sept. 2015", 0, 0, 0, "Sept. 2015"},
      {"ca. 2015", 0, 0, 0, "ca. 2015"},
      {"~2015", 0, 0, 0, "~2015"},
      {"2022\u20132027", 0, 0, 0, "2022\u20132027"},
      {"2017, 2019, 2023", 0, 0, 0, "2017, 2019, 2023"},
      {"\u5e73\u6210", 0, 0, 0, "\u5e73\u6210"},
      {"forthcoming", 0, 0, 0, "forthcoming"},
  };
  for (const Row& row : rows) {
    const DateReading reading = read_date(row.text);
    const auto* date = std::get_if<Date>(&reading);
    ASSERT_NE(date, nullptr) << row.text;
    EXPECT_EQ(date->year, row.year) << row.text;
    EXPECT_EQ(date->month, row.month) << row.text;
    EXPECT_EQ(date->day, row.day) << row.text;
    EXPECT_EQ(date->free_text, row.free_text) << row.text;
  }
}

TEST(ReadDate, SaysWhatIsWrongAndWhatMayBeMeant) {
  constexpr std::string_view forms = "a date is 2015";
  struct Row {
    std::string_view text, message, hint;
  };
  const Row rows[] = {
      {"2015-13", "there is no month 13", "01 to 12"},
      {"2015-00", "there is no month 00", "01 to 12"},
      {"2015-09-31", "2015-09 has no day 31", ""},
      {"2015-02-29", "2015-02 has no day 29", ""},
      {"1900-02-29", "1900-02 has no day 29", ""},
      {"2015-9", "this is no date", "did you mean \"2015-09\"?"},
      {"2015/9", "this is no date", "did you mean \"2015-09\"?"},
      {"2015.09", "this is no date", "did you mean \"2015-09\"?"},
      {"09/2015", "this is no date", "did you mean \"2015-09\"?"},
      {"2015-9-1", "this is no date", "did you mean \"2015-09-01\"?"},
      {"2015/09/01", "this is no date", "did you mean \"2015-09-01\"?"},
      {"2015/13", "this is no date", forms},
      {"2015-2019", "this is no date", "write start = 2015 and end = 2019"},
      {"2015 - 2019", "this is no date", "write start = 2015 and end = 2019"},
      {"01.02.2015", "this is no date", forms},  // Which is the month?
      {"15", "this is no date", forms},
      {"20155", "this is no date", forms},
      {"0000", "0000 is no year", forms},
      {"-", "this is no date", forms},
      {"2015-", "this is no date", forms},
      {"1-2-3-4-5", "this is no date", forms},
  };
  for (const Row& row : rows) {
    const DateReading reading = read_date(row.text);
    const auto* problem = std::get_if<DateProblem>(&reading);
    ASSERT_NE(problem, nullptr) << row.text;
    EXPECT_EQ(problem->message, row.message);
    EXPECT_NE(problem->hint.find(row.hint), std::string::npos) << row.text << ": " << problem->hint;
  }
}

TEST(ReadYear, TakesYearsOnly) {
  EXPECT_EQ(std::get<Date>(read_year(2015)).year, 2015);
  EXPECT_EQ(std::get<DateProblem>(read_year(201509)).hint, "did you mean \"2015-09\"?");
  for (const std::int64_t year : {std::int64_t{15}, std::int64_t{-2015}, std::int64_t{12345}, INT64_MIN, INT64_MAX}) {
    EXPECT_TRUE(std::holds_alternative<DateProblem>(read_year(year))) << year;
  }
}

TEST(MeansPresent, TakesTheWordInAnyCase) {
  EXPECT_TRUE(means_present("present"));
  EXPECT_TRUE(means_present("Present"));
  EXPECT_FALSE(means_present("presently"));
  EXPECT_FALSE(means_present(""));
}

TEST(IsBefore, ComparesAsFarAsBothAreKnown) {
  struct Row {
    std::string_view a, b;
    bool before;
  };
  const Row rows[] = {
      {"2014", "2015", true},
      {"2015", "2015", false},
      {"2015", "2015-09", false},
      {"2015-08", "2015", false},
      {"2015-08", "2015-09", true},
      {"2015-09", "2015-08", false},
      {"2015-09-01", "2015-09-02", true},
      {"2015-09", "2015-09-02", false},
      {"2014 Summer", "2015", false},
      {"2015", "some day", false},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(is_before(std::get<Date>(read_date(row.a)), std::get<Date>(read_date(row.b))), row.before)
        << row.a << " " << row.b;
  }
}

}  // namespace
}  // namespace cvpdf::content
