#include "content/body_lines.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cvpdf::content {
namespace {

using Kind = BodyLine::Kind;

struct BodyLineRow {
  std::string_view line;
  Kind kind;
  std::string_view words, mark = {};
};

TEST(BodyLines, BeginWithAMarkBeforeWords) {
  constexpr BodyLineRow rows[] = {
      {"", Kind::blank, ""},
      {" \t\r", Kind::blank, ""},
      {"  some words ", Kind::text, "some words"},
      {"- a b", Kind::point, "a b"},
      {" *\ta", Kind::point, "a"},
      {"-a", Kind::text, "-a"},
      {"-", Kind::text, "-"},
      {"--", Kind::text, "--"},
      {"• a", Kind::point, "a"},
      {"  ▪\ta", Kind::point, "a"},
      {"•a", Kind::text, "•a"},
      {"– a", Kind::text, "– a"},
      {"— a", Kind::text, "— a"},
      {"1. a", Kind::number, "a", "1."},
      {"  12)  a", Kind::number, "a", "12)"},
      {"1.a", Kind::text, "1.a"},
      {"1.", Kind::text, "1."},
      {"1843. That was it.", Kind::text, "1843. That was it."},
      {"1 a", Kind::text, "1 a"},
      {"# a", Kind::heading, "a"},
      {"###### a #", Kind::heading, "a #"},
      {"####### a", Kind::text, "####### a"},
      {"#1", Kind::text, "#1"},
      {"#", Kind::text, "#"},
      {"> a", Kind::quote, "a"},
      {">> a", Kind::quote, "a"},
      {">", Kind::quote, ""},
      {"> 5 years", Kind::text, "> 5 years"},
      {">= 5 things", Kind::text, ">= 5 things"},
      {"> = 5", Kind::text, "> = 5"},
      {"| a | b |", Kind::text, "| a | b |"},
      {"|x| ≤ |y|", Kind::text, "|x| ≤ |y|"},
      {"|---|:-:|", Kind::table, ""},
      {"| a", Kind::text, "| a"},
      {"|", Kind::text, "|"},
      {"---", Kind::rule, ""},
      {"* * *", Kind::rule, ""},
      {"____", Kind::rule, ""},
      {"=====", Kind::rule, ""},
      {"= = =", Kind::text, "= = ="},
      {"***a***", Kind::text, "***a***"},
      {"```", Kind::fence, ""},
      {"~~~ python", Kind::fence, ""},
      {"```a``` b", Kind::text, "```a``` b"},
  };
  for (const BodyLineRow& row : rows) {
    const std::string text = "x\n" + std::string(row.line) + "\ny";
    const BodyLine line = body_line(text, 2);
    EXPECT_EQ(line.kind, row.kind) << row.line;
    EXPECT_EQ(text.substr(line.begin, line.end - line.begin), row.words) << row.line;
    EXPECT_EQ(line.mark, row.mark) << row.line;
    EXPECT_EQ(text.substr(line.next), "y") << row.line;
  }
}

TEST(BodyLines, OfATableOrWithDashesStandBesideEachOther) {
  struct Row {
    std::string_view text;
    std::size_t begin;
    Kind kind;
  };
  constexpr Row rows[] = {
      {"| a |\n| b |", 0, Kind::table},     {"| a |\n| b |", 6, Kind::table}, {"| a |\r\n  |--| \r\n", 0, Kind::table},
      {"x\n| a |\n | b |", 2, Kind::table}, {"| a |", 0, Kind::text},         {"| a |\n\n| b |", 0, Kind::text},
      {"| a |\n\n| b |", 7, Kind::text},    {"\n| a |\n", 1, Kind::text},     {"| a |\n| b", 0, Kind::text},
      {"– a\n– b", 0, Kind::point},         {"– a\n  – b", 6, Kind::point},   {"– a\n-– b", 0, Kind::text},
      {"– a\n\n– b", 0, Kind::text},
  };
  for (const Row& row : rows) EXPECT_EQ(body_line(row.text, row.begin).kind, row.kind) << row.text;
}

}  // namespace
}  // namespace cvpdf::content
