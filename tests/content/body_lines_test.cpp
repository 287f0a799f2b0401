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
      {"| a | b |", Kind::table, "a | b |"},
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

}  // namespace
}  // namespace cvpdf::content
