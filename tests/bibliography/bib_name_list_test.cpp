#include "bibliography/bib_name_list.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>

namespace cvpdf::bibliography {
namespace {

// "name|name+" with a plus for others.
std::string listed(const std::string& value) {
  Diagnostics diagnostics;
  const bibtex::Field field{"author", value, {}};
  const NameList list = list_names(field, diagnostics);
  return fmt::format("{}{}", fmt::join(list.names, "|"), list.others ? "+" : "");
}

TEST(BibNameList, TakesListsOfAllSorts) {
  const std::pair<std::string, std::string> rows[] = {
      {"", ""},
      {" and ", ""},
      {"A B and C D and others", "A B|C D+"},
      {"others", "+"},
      {"A B et~al.", "A B+"},
      {"Metal, Et Al", "Metal+"},
      {"{A B et al.}", "{A B et al.}"},
      {"A B, and C D,", "A B|C D"},
      {"Doe, J., Roe, R. K., Poe, JK", "Doe, J.|Roe, R. K.|Poe, JK"},
      {"Doe, J., Roe, Richard", "Doe|J.|Roe|Richard"},
      {"King, Jr., Martin", "King, Jr., Martin"},
      {"Doe, J.; Roe, R. and Poe, E.", "Doe, J.|Roe, R.|Poe, E."},
      {"Lian, X. & Doe, J.", "Lian, X.|Doe, J."},
      {"Lian, X., Roe, R., & Doe, J.", "Lian, X.|Roe, R.|Doe, J."},
      {"Lian, X. \\& Doe, J.", "Lian, X.|Doe, J."},
      {"Johnson & Johnson", "Johnson & Johnson"},
      {"Doe{;} Roe", "Doe{;} Roe"},
      {"family=Doe, given=J, prefix=de", "family=Doe, given=J, prefix=de"},
  };
  for (const auto& [value, names] : rows) EXPECT_EQ(listed(value), names) << value;
}

}  // namespace
}  // namespace cvpdf::bibliography
