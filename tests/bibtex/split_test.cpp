#include "bibtex/split.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>
#include <utility>

namespace cvpdf::bibtex {
namespace {

using SplitRow = std::pair<std::string, std::string>;

TEST(Split, AtAnd) {
  const SplitRow rows[] = {
      {"", ""},
      {"A B", "A B"},
      {"A and B", "A|B"},
      {"A, X and B\n  and {C and D} AND E", "A, X|B|{C and D}|E"},
      {"Anderson and Brandt", "Anderson|Brandt"},
      {"and A and", "|A|"},
      {"and", "|"},
      {"Metin And", "Metin And"},
      {"And, Metin", "And, Metin"},
      {"andy and sand", "andy|sand"},
      {"A and and B", "A||B"},
      {"A\tand\r\nB", "A|B"},
      {"one } too many and B", "one } too many|B"},
      {"one { too many and B", "one { too many and B"},
  };
  for (const auto& [tex, parts] : rows) EXPECT_EQ(fmt::format("{}", fmt::join(split_at_and(tex), "|")), parts) << tex;
}

TEST(Split, AtCommas) {
  const SplitRow rows[] = {
      {"", ""},
      {"Last, Jr , First", "Last|Jr|First"},
      {"{Barnes, Noble}, {a},", "{Barnes, Noble}|{a}|"},
      {",", "|"},
  };
  for (const auto& [tex, parts] : rows) {
    EXPECT_EQ(fmt::format("{}", fmt::join(split_at_commas(tex), "|")), parts) << tex;
  }
}

TEST(Split, AtSemicolons) {
  EXPECT_EQ(fmt::format("{}", fmt::join(split_at_semicolons("1=a,b; 2={c;d} ;3=\"e;f\";"), "|")),
            "1=a,b|2={c;d}|3=\"e;f\"|");
}

}  // namespace
}  // namespace cvpdf::bibtex
