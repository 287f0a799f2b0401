#include "toml/writer.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <random>

#include "toml/value.hpp"

namespace cvpdf::toml {
namespace {

struct WriterRow {
  std::string text, literal;
};
const WriterRow rows[] = {
    {"", R"("")"},
    {"plain", R"("plain")"},
    {R"(a "b")", R"('a "b"')"},
    {R"(C:\x)", R"('C:\x')"},
    {R"(it's "b")", R"("it's \"b\"")"},
    {"it's", R"("it's")"},
    {"a\tb", "\"a\tb\""},
    {std::string("a\0b", 3), R"("a\u0000b")"},
    {"\x7F\x1B\r", R"("\u007F\u001B\u000D")"},
    {"\\\x01", R"("\\\u0001")"},
    {"two\nlines", "\"\"\"\ntwo\nlines\"\"\""},
    {"\n\nx\n", "\"\"\"\n\n\nx\n\"\"\""},
    {"a \\\nb", "'''\na \\\nb'''"},
    {"'''\n\"\"\"\\", "\"\"\"\n'''\n\\\"\\\"\\\"\\\\\"\"\""},
    {"\"\"\"", R"('"""')"},
    {"\u2028 e\u0301 \U0001F600", "\"\u2028 e\u0301 \U0001F600\""},
};

// The text of `s = LITERAL`, as it is parsed.
std::string read_back(const std::string& document) {
  Diagnostics diagnostics;
  const auto table = parse(diagnostics.add_source("s.toml", document), diagnostics);
  if (!table || diagnostics.failed()) return "(no TOML) " + document;
  return std::get<String>(table->members.at(0).value.kind).utf8;
}

TEST(Writer, QuotesWithTheFewestEscapes) {
  for (const WriterRow& row : rows) {
    EXPECT_EQ(string_literal(row.text), row.literal);
    EXPECT_EQ(read_back("s = " + row.literal), row.text);
  }
}

TEST(Writer, WhatItQuotesComesBack) {
  constexpr std::string_view parts[] = {"\"",   "'",    "\\",     "\n",  "\t",  "\r", "a", " ", "\u2028",
                                        "\x01", "\x7F", "\"\"\"", "'''", "\\u", "#",  "[", "=", "\u00E9"};
  std::mt19937 random(42);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (std::size_t n = random() % 9; n > 0; --n) text += parts[random() % std::size(parts)];
    EXPECT_EQ(read_back("s = " + string_literal(text) + "\n"), text);
  }
}

TEST(Writer, KeysAreBareWhereTheyCanBe) {
  EXPECT_EQ(key_literal("arxiv_class-2"), "arxiv_class-2");
  EXPECT_EQ(key_literal(""), R"("")");
  EXPECT_EQ(key_literal("a b"), R"("a b")");
  EXPECT_EQ(key_literal("\u00E9"), "\"\u00E9\"");
  EXPECT_EQ(key_literal("a\"\n"), R"("a\"\n")");
}

TEST(Writer, IndentsByTheDepthOfTheHeader) {
  Writer out;
  out.put("format", "1");
  out.put("absent", "");
  out.open_table("person");
  out.put("name", string_literal("A"));
  out.open_array_table("section");
  out.put("title", string_literal("T"));
  out.open_array_table("section.text");
  EXPECT_EQ(out.indent(), "  ");
  out.put("text", string_literal("x"));
  EXPECT_EQ(out.take(), R"(format = 1

[person]
name = "A"

[[section]]
title = "T"

  [[section.text]]
  text = "x"
)");
}

// Any tree is written in one line that reads back as it was.
TEST(Writer, ValuesAreWrittenInOneLine) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"x = 1", "1"},
      {"x = -2.50", "-2.5"},
      {"x = 3.0", "3.0"},
      {"x = 1e30", "1e+30"},
      {"x = inf", "inf"},
      {"x = true", "true"},
      {"x = 2026-11-28", "2026-11-28"},
      {"x = \"a\\nb\"", "\"\"\"\na\nb\"\"\""},
      {"x = [1, [\"a\"], {}]", "[1, [\"a\"], {}]"},
      {"[x.y]\n\"a b\" = 1\nc = 2", "{ y = { \"a b\" = 1, c = 2 } }"}};
  for (const auto& [text, expected] : rows) {
    Diagnostics diagnostics;
    const auto table = parse(diagnostics.add_source("t", std::string(text)), diagnostics);
    ASSERT_TRUE(table) << text;
    EXPECT_EQ(value_literal(table->members.at(0).value), expected) << text;
  }
}

}  // namespace
}  // namespace cvpdf::toml
