#include "toml/literal.hpp"

#include <gtest/gtest.h>

#include "toml/value.hpp"

namespace cvpdf::toml {
namespace {

struct LiteralRow {
  std::string_view source;   // The literal alone.
  std::string_view decoded;  // What it means.
  std::string_view part;     // Of the meaning.
  std::string_view place;    // What of the source stands for the part.
};

// Behind `before`, so that offsets are not zero.
constexpr std::string_view before = "key = ";

std::string place_of(const LiteralRow& row) {
  const std::string text = std::string(before) + std::string(row.source) + "\nnext = 1";
  const String string = locate_string(text, static_cast<std::uint32_t>(before.size()), std::string(row.decoded));
  const std::size_t begin = row.decoded.find(row.part);
  const SourceSpan span = span_within(string, 1, begin, begin + row.part.size());
  return text.substr(span.begin, span.end - span.begin);
}

TEST(LocateString, FindsEachPartInItsSource) {
  const LiteralRow rows[] = {
      {"\"abc\"", "abc", "b", "b"},
      {"\"abc\"", "abc", "abc", "abc"},
      {"'a\\tb'", "a\\tb", "\\t", "\\t"},  // A literal string has no escapes.
      {"\"a\\tb\"", "a\tb", "\t", "\\t"},
      {"\"a\\tb\"", "a\tb", "b", "b"},
      {"\"a\\tb\"", "a\tb", "a", "a"},
      {"\"a\\\\b\"", "a\\b", "\\", "\\\\"},
      {"\"a\\\"b\"", "a\"b", "\"b", "\\\"b"},
      {"\"caf\\u00e9s\"", "cafés", "é", "\\u00e9"},
      {"\"caf\\u00e9s\"", "cafés", "s", "s"},
      {"\"\\U0001F600x\"", "😀x", "😀", "\\U0001F600"},
      {"\"\\U0001F600x\"", "😀x", "x", "x"},
      {"\"\\u0041\\u0042\"", "AB", "A", "\\u0041"},
      {"\"\\u0041\\u0042\"", "AB", "B", "\\u0042"},
      {"\"\"\"ab\"\"\"", "ab", "b", "b"},
      {"\"\"\"\nab\"\"\"", "ab", "a", "a"},    // A first newline is none.
      {"\"\"\"\r\nab\"\"\"", "ab", "a", "a"},  // Nor is this one.
      {"\"\"\"a\r\nb\"\"\"", "a\nb", "\n", "\r\n"},
      {"\"\"\"a\r\nb\"\"\"", "a\nb", "b", "b"},
      {"\"\"\"a\n\nb\"\"\"", "a\n\nb", "\nb", "\nb"},
      {"\"\"\"a \\\n   b\"\"\"", "a b", "a ", "a "},  // Tight at both sides of the jump.
      {"\"\"\"a \\\n   b\"\"\"", "a b", "b", "b"},
      {"\"\"\"a \\\n   b\"\"\"", "a b", " b", " \\\n   b"},
      {"\"\"\"\\\n  a\"\"\"", "a", "a", "a"},
      {"\"\"\"a\\u0041\\\n  b\"\"\"", "aAb", "A", "\\u0041"},
      {"\"\"\"a\"\"\"\"", "a\"", "\"", "\""},  // A quote in front of the closing ones.
      {"\"\"\"\\\"\"\"\"", "\"", "\"", "\\\""},
      {"'''a\\\nb'''", "a\\\nb", "\\\nb", "\\\nb"},
      {"'''\nC:\\x'''", "C:\\x", "x", "x"},
  };
  for (const LiteralRow& row : rows) EXPECT_EQ(place_of(row), row.place) << row.source << " part " << row.part;
}

TEST(LocateString, PlacesTheEmptyStringBetweenItsQuotes) {
  const String string = locate_string("a = \"\"", 4, "");
  EXPECT_EQ(span_within(string, 1, 0, 0), (SourceSpan{1, 5, 5}));
  EXPECT_EQ(string.source_end, 5U);
}

TEST(LocateString, KnowsTheEndOfTheLastCharacter) {
  EXPECT_EQ(locate_string("\"ab\"", 0, "ab").source_end, 3U);
  EXPECT_EQ(locate_string("\"a\\n\"", 0, "a\n").source_end, 4U);
}

TEST(SpanWithin, BoundsWhatIsAskedBehindTheEnd) {
  const String string = locate_string("\"ab\"", 0, "ab");
  EXPECT_EQ(span_within(string, 1, 1, 99), (SourceSpan{1, 2, 3}));
  EXPECT_EQ(span_within(string, 1, 99, 99), (SourceSpan{1, 3, 3}));
  EXPECT_EQ(span_within({}, 1, 0, 0), SourceSpan{});
}

}  // namespace
}  // namespace cvpdf::toml
