#include "bibliography/bib_edition.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace cvpdf::bibliography {
namespace {

TEST(BibEdition, IsANumberOrAnOrdinal) {
  const std::pair<std::string_view, int> rows[] = {
      {"2", 2},
      {"2.", 2},
      {"2nd", 2},
      {"21ST", 21},
      {"Second", 2},
      {"tenth", 10},
      {"revised", 0},
      {"2nd ed.", 0},
      {"2 vols.", 0},
      {"", 0},
      {"0", 0},
      {"-1", 0},
      {"2a", 0},
      {"zweite", 0},
      {"1.5", 0},
      {"first again", 0},
      {"99999999999999999", 0},
  };
  for (const auto& [text, number] : rows) EXPECT_EQ(read_edition(text), number) << text;
}

}  // namespace
}  // namespace cvpdf::bibliography
