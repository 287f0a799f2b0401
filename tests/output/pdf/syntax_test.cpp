#include "output/pdf/syntax.hpp"

#include <gtest/gtest.h>

namespace cvpdf::output::pdf {
namespace {

TEST(Syntax, DecimalsAreShortest) {
  struct Row {
    std::int64_t value;
    int decimals;
    std::string_view expected;
  };
  const Row rows[] = {
      {0, 0, "0"},         {0, 2, "0"},    {7, 0, "7"},     {-7, 0, "-7"}, {700, 2, "7"},          {1250, 3, "1.25"},
      {-500, 3, "-.5"},    {5, 3, ".005"}, {-1, 2, "-.01"}, {10, 2, ".1"}, {100001, 3, "100.001"}, {1000, 0, "1000"},
      {59528, 2, "595.28"}};
  for (const Row& row : rows) {
    std::string out;
    append_decimal(out, row.value, row.decimals);
    EXPECT_EQ(out, row.expected) << row.value << " " << row.decimals;
  }
}

TEST(Syntax, LeastIntegerHasItsSign) {
  std::string out;
  append_decimal(out, INT64_MIN, 0);
  EXPECT_EQ(out, "-9223372036854775808");
}

TEST(Syntax, StringsEscapeWhatAReaderWouldMisread) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"", "()"},       {"abc", "(abc)"},          {"a(b)c", "(a\\(b\\)c)"},
      {"\\", "(\\\\)"}, {"a\rb\nc", "(a\\rb\nc)"}, {std::string_view("\0\x01", 2), std::string_view("(\0\x01)", 4)}};
  for (const auto& [bytes, expected] : rows) {
    std::string out;
    append_string(out, bytes);
    EXPECT_EQ(out, expected);
    EXPECT_LE(out.size(), 2 * bytes.size() + 2) << "hexadecimal would be shorter";
  }
}

TEST(Syntax, TextStringsAreAsciiOrUtf16) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"", ""},
      {"plain", "plain"},
      {"é", "\xFE\xFF\x00\xE9"},
      {"a–", std::string_view("\xFE\xFF\x00"
                              "a\x20\x13",
                              6)},
      {"𝒟", std::string_view("\xFE\xFF\xD8\x35\xDC\x9F", 6)},
      {"a\tb", std::string_view("\xFE\xFF\0a\0 \0b", 8)},
      {"\xEE\x80\x80", "\xFE\xFF\xFF\xFD"},  // A private character says nothing.
      {"\xEF\xBB\xBF", "\xFE\xFF\xFF\xFD"}};
  for (const auto& [utf8, expected] : rows) {
    const std::string_view full = utf8 == "é" ? std::string_view("\xFE\xFF\0\xE9", 4) : expected;
    EXPECT_EQ(text_string(utf8), full) << utf8;
  }
}

TEST(Syntax, ValuesHaveTheFewestDelimiters) {
  const std::pair<Value, std::string_view> rows[] = {
      {Value(), "null"},
      {true, "true"},
      {-3, "-3"},
      {1.5, "1.5"},
      {595.276, "595.276"},
      {Name{"A B"}, "/A#20B"},
      {Name{"ABCDEF+Name-1.2"}, "/ABCDEF+Name-1.2"},
      {String{"a(b"}, "(a\\(b)"},
      {Reference{12}, "12 0 R"},
      {Array{1, 2, Name{"X"}, String{"s"}, Reference{3}}, "[1 2/X(s)3 0 R]"},
      {Array{Value(), Value(Array{1}), false}, "[null[1]false]"},
      {Dictionary{{"S", Name{"P"}}, {"P", Reference{3}}, {"K", Array{1}}}, "<</S/P/P 3 0 R/K[1]>>"},
      {Dictionary{{"K", Syntax{"7 0 R"}}}, "<</K 7 0 R>>"}};
  for (const auto& [value, expected] : rows) EXPECT_EQ(syntax_of(value).bytes, expected);
}

}  // namespace
}  // namespace cvpdf::output::pdf
