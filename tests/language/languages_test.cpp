#include <gtest/gtest.h>

#include <set>
#include <string>

#include "language/language.hpp"

namespace cvpdf::language {
namespace {

struct Row {
  std::string_view tag, found;
};

TEST(FindLanguage, TakesTheNearestRow) {
  const Row rows[] = {
      {"en-US", "en-US"}, {"en-us", "en-US"}, {"EN-GB", "en-GB"}, {"en", "en-US"},  {"en-AU", "en-US"},
      {"de-AT", "de"},    {"de", "de"},       {"fr_CA", "fr"},    {"it-CH", "it"},  {"es-419", "es"},
      {"ja", "en-US"},    {"", "en-US"},      {"d", "en-US"},     {"deu", "en-US"},
  };
  for (const Row& row : rows) EXPECT_EQ(find_language(row.tag).tag, row.found) << row.tag;
}

TEST(Languages, NoRowHasAHole) {
  for (const std::string_view tag : {"en-US", "en-GB", "de", "fr", "es", "it"}) {
    const Language& row = find_language(tag);
    const std::set<std::string_view> months(row.months.begin(), row.months.end());
    EXPECT_EQ(months.size(), 12U) << tag;
    for (const std::string_view text :
         {row.present, row.two_joint, row.last_joint, row.and_others, row.page, row.pages, row.volume, row.in,
          row.equal_contribution, row.quote_open, row.quote_close, row.inner_quote_open, row.inner_quote_close}) {
      EXPECT_FALSE(text.empty()) << tag;
    }
    for (const std::string_view month : row.short_months) EXPECT_FALSE(month.empty()) << tag;
  }
}

}  // namespace
}  // namespace cvpdf::language
