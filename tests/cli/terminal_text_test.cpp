#include "cli/terminal_text.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cvpdf::cli {
namespace {

TEST(TerminalText, IsPrintable) {
  struct Row {
    std::string text, expected;
  };
  const Row rows[] = {
      {"", ""},
      {"plain, ünïcode, 日本", "plain, ünïcode, 日本"},
      {"a\tb\nc", "a\tb c"},
      {"\x1B[31mred", "\uFFFD[31mred"},  // No content may steer the terminal.
      {std::string("a\0b", 3), "a\uFFFDb"},
      {"\u009B31m", "\uFFFD31m"},        // The 8-bit CSI.
      {"abc\u202Etxt", "abc\uFFFDtxt"},  // Bidirectional override ("Trojan Source").
      {"\xC3", "\uFFFD"},                // Cut short.
      {"\xC0\xAF", "\uFFFD"},            // Overlong.
      {"\xED\xA0\x80", "\uFFFD"},        // A surrogate.
      {"\xF4\x90\x80\x80", "\uFFFD"},    // Beyond Unicode.
      {"\x80\x80x", "\uFFFDx"},
      {"\xE2\x82zz", "\uFFFDzz"},
  };
  for (const Row& row : rows) EXPECT_EQ(printable(row.text), row.expected) << row.text;
}

TEST(TerminalText, KnowsHowWideACodePointIs) {
  struct Row {
    std::string text;
    int columns;
  };
  const Row rows[] = {{"a", 1}, {"é", 1}, {"\u0301", 0}, {"日", 2}, {"한", 2}, {"Ａ", 2}, {"–", 1}, {"🎓", 2}};
  for (const Row& row : rows) {
    const auto decoded = cells(row.text);
    ASSERT_EQ(decoded.size(), 1U) << row.text;
    EXPECT_EQ(decoded[0].columns, row.columns) << row.text;
  }
}

}  // namespace
}  // namespace cvpdf::cli
