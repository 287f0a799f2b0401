#include "compose/dates.hpp"

#include <gtest/gtest.h>

#include "compose/composing.hpp"

namespace cvpdf::compose {
namespace {

using content::Date;
using content::Ongoing;
using content::Period;

Date date(int year, int month = 0, int day = 0) { return {year, month, day, {}, {}}; }
Date free_text(std::string text) { return {0, 0, 0, std::move(text), {}}; }

struct Row {
  Period period;
  std::string_view expected;
};

TEST(PrintPeriod, IsAsClassicWantsIt) {
  const Row rows[] = {
      {{date(2015), date(2019)}, "2015–2019"},
      {{date(2019, 8), date(2022, 1)}, "2019.08 – 2022.01"},
      {{date(2022, 2), Ongoing{}}, "2022.02 –"},
      {{date(2022), Ongoing{}}, "2022 –"},
      {{free_text("2014 Summer"), std::monostate{}}, "2014 Summer"},
      {{date(2018), std::monostate{}}, "2018"},
      {{date(2018, 9, 1), std::monostate{}}, "2018.09.01"},
      {{date(2018), date(2019, 3)}, "2018 – 2019.03"},
      {{free_text("Summer 2014"), date(2015)}, "Summer 2014 – 2015"},
      {{date(2018), date(2018)}, "2018"},
      {{std::nullopt, date(2019)}, "– 2019"},
      {{std::nullopt, Ongoing{}}, "Present"},
      {{std::nullopt, std::monostate{}}, ""},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(print_period(row.period, classic().dates, language::find_language("en-US")), row.expected);
  }
}

struct FormRow {
  std::string_view month, expected;
};

TEST(PrintDate, FillsThePattern) {
  const FormRow rows[] = {
      {"{month_name} {year}", "May 2019"},
      {"{month_short} {year}", "May 2019"},
      {"{m}/{year}", "5/2019"},
      {"{month}/{year}", "05/2019"},
      {"{year}", "2019"},
      {"{odd} {year", "{odd} {year"},
      {"", ""},
  };
  for (const FormRow& row : rows) {
    layout::DateForm form;
    form.month = row.month;
    EXPECT_EQ(print_date(date(2019, 5), form, language::find_language("en-US")), row.expected);
  }
}

TEST(PrintPeriod, SaysPresentInTheLanguage) {
  layout::DateForm form = classic().dates;
  form.ongoing.reset();
  const Period period{date(2022, 2), Ongoing{}};
  EXPECT_EQ(print_period(period, form, language::find_language("en-US")), "2022.02 – Present");
  EXPECT_EQ(print_period(period, form, language::find_language("de")), "2022.02 – heute");
}

}  // namespace
}  // namespace cvpdf::compose
