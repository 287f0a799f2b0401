#include "compose/dates.hpp"

#include <gtest/gtest.h>

#include <array>

#include "compose/composing.hpp"
#include "compose/smart_text.hpp"

namespace cvpdf::compose {
namespace {

using content::Date;
using content::Ongoing;
using content::Period;

Date date(int year, int month = 0, int day = 0) { return {year, month, day, {}, {}}; }
Date free_text(std::string text) { return {0, 0, 0, std::move(text), {}}; }

struct DatesRow {
  Period period;
  std::string_view expected;
};

TEST(PrintPeriod, IsAsClassicWantsIt) {
  const DatesRow rows[] = {
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
  for (const DatesRow& row : rows) {
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

struct LanguageRow {
  std::string_view tag, month, day, short_month, short_day;
};

// CLDR 42, as ICU 72 has it. Where a language has the genitive, a month beside a day stands in it.
const LanguageRow language_rows[] = {
    {"en-US", "May 2019", "May~12, 2019", "Sep 2019", "Sep~3, 2019"},
    {"en-GB", "May 2019", "12~May 2019", "Sept 2019", "3~Sept 2019"},
    {"de", "Mai 2019", "12.~Mai 2019", "Sept. 2019", "3.~Sept. 2019"},
    {"de-AT", "Mai 2019", "12.~Mai 2019", "Sep. 2019", "3.~Sep. 2019"},
    {"de-CH", "Mai 2019", "12.~Mai 2019", "Sept. 2019", "3.~Sept. 2019"},
    {"fr", "mai 2019", "12~mai 2019", "sept. 2019", "3~sept. 2019"},
    {"fr-CA", "mai 2019", "12~mai 2019", "sept. 2019", "3~sept. 2019"},
    {"es", "mayo de 2019", "12~de mayo de 2019", "sept 2019", "3~sept 2019"},
    {"it", "maggio 2019", "12~maggio 2019", "set 2019", "3~set 2019"},
    {"pt-BR", "maio de 2019", "12~de maio de 2019", "set. de 2019", "3~de set. de 2019"},
    {"pt-PT", "maio de 2019", "12~de maio de 2019", "set. de 2019", "3~de set. de 2019"},
    {"nl", "mei 2019", "12~mei 2019", "sep 2019", "3~sep 2019"},
    {"pl", "maj 2019", "12~maja 2019", "wrz 2019", "3~wrz 2019"},
    {"cs", "květen 2019", "12.~května 2019", "září 2019", "3.~9. 2019"},
    {"sk", "máj 2019", "12.~mája 2019", "9/2019", "3.~9. 2019"},
    {"sv", "maj 2019", "12~maj 2019", "sep. 2019", "3~sep. 2019"},
    {"da", "maj 2019", "12.~maj 2019", "sep. 2019", "3.~sep. 2019"},
    {"nb", "mai 2019", "12.~mai 2019", "sep. 2019", "3.~sep. 2019"},
    {"fi", "toukokuu 2019", "12.~toukokuuta 2019", "syys 2019", "3.~syysk. 2019"},
    {"ru", "май 2019~г.", "12~мая 2019~г.", "сент. 2019~г.", "3~сент. 2019~г."},
    {"uk", "травень 2019~р.", "12~травня 2019~р.", "вер 2019~р.", "3~вер. 2019~р."},
    {"el", "Μάιος 2019", "12~Μαΐου 2019", "Σεπ 2019", "3~Σεπ 2019"},
    {"hu", "2019. május", "2019. május~12.", "2019. szept.", "2019. szept.~3."},
    {"et", "mai 2019", "12.~mai 2019", "sept 2019", "3.~sept 2019"},
    {"lv", "2019. g. maijs", "2019. gada 12.~maijs", "2019. g. sept.", "2019. g. 3.~sept."},
    {"lt", "2019 m. gegužė", "2019 m. gegužės~12 d.", "2019-09", "2019-09-03"},
    {"ro", "mai 2019", "12~mai 2019", "sept. 2019", "3~sept. 2019"},
    {"tr", "Mayıs 2019", "12~Mayıs 2019", "Eyl 2019", "3~Eyl 2019"},
    {"hr", "svibanj 2019.", "12.~svibnja 2019.", "ruj 2019.", "3.~ruj 2019."},
    {"sl", "maj 2019", "12.~maj 2019", "sep. 2019", "3.~sep. 2019"},
    {"bg", "май 2019~г.", "12~май 2019~г.", "сеп 2019~г.", "3~сеп 2019~г."},
    {"ca", "maig de 2019", "12~de maig de 2019", "set. de 2019", "3~de set. de 2019"},
};

TEST(PrintDate, FollowsTheLanguage) {
  layout::DateForm form;
  form.year = form.month = form.day = "{long}";
  layout::DateForm brief;
  brief.year = brief.month = brief.day = "{short}";
  for (const LanguageRow& row : language_rows) {
    const language::Language& language = language::find_language(row.tag);
    EXPECT_EQ(language.tag, row.tag);
    EXPECT_EQ(print_date(date(2019), form, language), "2019") << row.tag;
    EXPECT_EQ(visible(print_date(date(2019, 5), form, language)), row.month) << row.tag;
    EXPECT_EQ(visible(print_date(date(2019, 5, 12), form, language)), row.day) << row.tag;
    EXPECT_EQ(visible(print_date(date(2019, 9), brief, language)), row.short_month) << row.tag;
    EXPECT_EQ(visible(print_date(date(2019, 9, 3), brief, language)), row.short_day) << row.tag;
  }
}

TEST(PrintDate, TakesTheGenitiveBesideADay) {
  layout::DateForm form;
  form.month = "{month_name} {year}";
  form.day = "{d} {month_name}";
  const std::array<std::string_view, 3> rows[] = {{"pl", "maj 2019", "12 maja"},      {"ru", "май 2019", "12 мая"},
                                                  {"cs", "květen 2019", "12 května"}, {"el", "Μάιος 2019", "12 Μαΐου"},
                                                  {"ca", "maig 2019", "12 de maig"},  {"en", "May 2019", "12 May"}};
  for (const auto& [tag, month, day] : rows) {
    EXPECT_EQ(print_date(date(2019, 5), form, language::find_language(tag)), month);
    EXPECT_EQ(print_date(date(2019, 5, 12), form, language::find_language(tag)), day);
  }
}

TEST(PrintPeriod, SaysPresentInTheLanguage) {
  layout::DateForm form = classic().dates;
  form.ongoing.reset();
  const Period period{date(2022, 2), Ongoing{}};
  EXPECT_EQ(print_period(period, form, language::find_language("en-US")), "2022.02 – Present");
  EXPECT_EQ(print_period(period, form, language::find_language("de")), "2022.02 – heute");
  form.ongoing = "({#present})";
  EXPECT_EQ(print_period(period, form, language::find_language("de")), "2022.02 – (heute)");
  EXPECT_EQ(print_period({{}, Ongoing{}}, form, language::find_language("de")), "(heute)");
  form.ongoing = "{now}";
  EXPECT_EQ(print_period(period, form, language::find_language("de")), "2022.02 – {now}");
}

}  // namespace
}  // namespace cvpdf::compose
