#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>

#include "toml/value.hpp"

namespace cvpdf::toml {
namespace {

struct Parsed {
  Diagnostics diagnostics;
  std::optional<Table> table;
};

Parsed parsed(std::string text) {
  Parsed result;
  result.diagnostics.add_source("cv.toml", std::move(text));
  result.table = parse(1, result.diagnostics);
  return result;
}

std::string text_of(const Parsed& parsed, const SourceSpan& span) {
  return std::string(parsed.diagnostics.text(1).substr(span.begin, span.end - span.begin));
}

const Value* find(const Table& table, std::string_view key) {
  for (const Member& member : table.members) {
    if (member.key == key) return &member.value;
  }
  return nullptr;
}

// Keys in the order kept, with what of the text stands for key and value.
std::string outlined(const Parsed& parsed, const Table& table) {
  std::string result;
  for (const Member& member : table.members) {
    result += fmt::format("{}={}<{}|{}> ", member.key, member.value.kind.index(), text_of(parsed, member.key_span),
                          text_of(parsed, member.value.span));
  }
  return result;
}

TEST(Parse, KeepsTheOrderOfTheFileAndThePlaces) {
  struct Row {
    std::string_view text, expected;
  };
  const Row rows[] = {
      {"b = 1\na = 2", "b=2<b|1> a=2<a|2> "},
      {"z = 'x'\n\"k k\" = \"é\"\ny = true", "z=1<z|'x'> k k=1<\"k k\"|\"é\"> y=4<y|true> "},
      {"d = 2015-09-01 # x", "d=5<d|2015-09-01> "},
      {"f = 1.5\nn = -3", "f=3<f|1.5> n=2<n|-3> "},
      {"a = [1,\n 2]", "a=6<a|[1,\n 2]> "},
      {"t = { b = 1, a = 2 }", "t=7<t|{ b = 1, a = 2 }> "},
      {"[t]\nx = 1\n[ u . v ] # y", "t=7<t|[t]> u=7<u|[ u . v ]> "},
      {"[[t]]\nx = 1\n[[t]]", "t=6<t|[[t]]> "},
      {"[\"a]b\"]\nx = 1", "a]b=7<\"a]b\"|[\"a]b\"]> "},
      {"a.b = 1\na.c = 2", "a=7<a|a> "},
      {"\xEF\xBB\xBFname = 'x'", "name=1<name|'x'> "},
      {"n = 'x'\r\nm = 'y'\r\n", "n=1<n|'x'> m=1<m|'y'> "},
  };
  for (const Row& row : rows) {
    const Parsed result = parsed(std::string(row.text));
    ASSERT_TRUE(result.table) << row.text;
    EXPECT_EQ(outlined(result, *result.table), row.expected) << row.text;
  }
}

TEST(Parse, GivesElementsOfHeadersTheirOwnPlaces) {
  const Parsed result = parsed("[[s]]\n[[s.b]]\n[[s.a]]\n[[s.b]]\n[[s]]\n");
  const auto& sections = std::get<Array>(find(*result.table, "s")->kind).values;
  ASSERT_EQ(sections.size(), 2U);
  EXPECT_EQ(sections[1].span.begin, 30U);
  const auto& first = std::get<Table>(sections[0].kind);
  const auto& b = std::get<Array>(find(first, "b")->kind).values;
  const auto& a = std::get<Array>(find(first, "a")->kind).values;
  ASSERT_EQ(b.size(), 2U);
  EXPECT_LT(b[0].span.begin, a[0].span.begin);
  EXPECT_LT(a[0].span.begin, b[1].span.begin);
}

TEST(Parse, ReadsWhatStringsMean) {
  struct Row {
    std::string_view literal, meaning;
  };
  const Row rows[] = {
      {"\"a\\tb\\u00e9\"", "a\tbé"},  {"'a\\tb'", "a\\tb"},
      {"\"\"\"\na\nb\"\"\"", "a\nb"}, {"\"\"\"a\\\n  b\"\"\"", "ab"},
      {"\"\"\"a\r\nb\"\"\"", "a\nb"}, {"\"\"", ""},
      {"'''it''s'''", "it''s"},       {"\"\\u0000\"", std::string_view("\0", 1)},
  };
  for (const Row& row : rows) {
    const Parsed result = parsed(fmt::format("k = {}", row.literal));
    ASSERT_TRUE(result.table) << row.literal;
    EXPECT_EQ(std::get<String>(find(*result.table, "k")->kind).utf8, row.meaning) << row.literal;
  }
}

struct Wrong {
  std::string_view text;
  std::string_view place;  // "line:column+width"
  std::string_view code;
  std::string_view message;
  std::string_view hint;
};

const Wrong wrong_texts[] = {
    {"a = 2015-09", "1:5+7", "toml/syntax", "a month without a day stands in quotes",
     "write the month in quotes: \"2015-09\""},
    {"a = 2015-09\nb = 1", "1:5+7", "toml/syntax", "a month without a day", "\"2015-09\""},
    {"a = 2015-9", "1:5+6", "toml/syntax", "a month without a day", "\"2015-09\""},
    {"a = [2015-09, 1]", "1:6+7", "toml/syntax", "a month without a day", "\"2015-09\""},
    {"a = { b = 2015-09 }", "1:11+7", "toml/syntax", "a month without a day", "\"2015-09\""},
    {"a = 2015-13", "1:12+1", "toml/syntax", "a month is a number from 01 to 12", "in quotes"},
    {"a = 2015-02-30", "1:15+1", "toml/syntax", "the month has no such day", ""},
    {"a = 2015/09", "1:9+1", "toml/syntax", "this is not a number", "in quotes"},
    {"a = \"x\nb = 1", "1:7+1", "toml/syntax", "the string is not closed on its line", "\"\"\""},
    {"a = 'x", "1:5+1", "toml/syntax", "never closed", ""},
    {"a = 1\nb = \"\"\"x\ny", "2:5+1", "toml/syntax", "the string that opens here is never closed", ""},
    {"a = 1 b", "1:7+1", "toml/syntax", "something stands behind the end of the value", "one key to a line"},
    {"a = 2014 Summer", "1:10+1", "toml/syntax", "something stands behind", "in quotes"},
    {"name = 'x'\nname = 'y'", "2:1+4", "toml/syntax", "this name is given twice", ""},
    {"a = {b=1, b=2}", "1:11+1", "toml/syntax", "this name is given twice", ""},
    {"[a]\n[a]", "2:1+1", "toml/syntax", "this name is given twice", "[[...]]"},
    {"a = hello", "1:5+1", "toml/syntax", "neither text in quotes nor a number", "write text in quotes"},
    {"a = “x”", "1:5+1", "toml/syntax", "a curly quote opens no text", "straight quotes"},
    {"a = \"\\q\"", "1:7+1", "toml/syntax", "this escape is unknown", "\\\\"},
    {"a = \"\\u12\"", "1:10+1", "toml/syntax", "this escape is too short", "four"},
    {"a = \"C:\\Users\"", "1:10+1", "toml/syntax", "this escape is too short", "use '...'"},
    {"a = \"C:\\Projects\"", "1:9+1", "toml/syntax", "this escape is unknown", "use '...'"},
    {"a = [1, 2", "1:10+1", "toml/syntax", "the array is not closed", "]"},
    {"a = [1 2]", "1:8+1", "toml/syntax", "separated by commas", ""},
    {"a = {b = 1,\n}", "1:12+1", "toml/syntax", "a table in braces stands on one line", ""},
    {"[# a", "1:2+1", "toml/syntax", "the header has no name", "[person]"},
    {"[[a]", "1:5+1", "toml/syntax", "the header is not closed", ""},
    {"a", "1:2+1", "toml/syntax", "followed by '='", ""},
    {"a b = 1", "1:3+1", "toml/syntax", "followed by '='", ""},
    {"a = ", "1:5+1", "toml/syntax", "followed by '='", ""},
    {"= 1", "1:1+1", "toml/syntax", "neither a key nor a header", ""},
    {"a = 012", "1:8+1", "toml/syntax", "a number does not begin with 0", ""},
    {"a = 99999999999999999999", "1:25+1", "toml/syntax", "too large", ""},
    {"a = 10:00:00", "1:5+8", "toml/unsupported", "a time of day", ""},
    {"a = 2015-09-01T10:00:00Z", "1:5+20", "toml/unsupported", "a time of day", ""},
    {"a = 'é'\nb = \"\xE9\"", "2:6+1", "toml/encoding", "the byte 0xE9 is not part", "UTF-8"},
    {"\xFF\xFE"
     "a",
     "1:1+1", "toml/encoding", "0xFF", ""},
};

TEST(Parse, SaysWhatIsWrongAndWhere) {
  for (const Wrong& row : wrong_texts) {
    const Parsed result = parsed(std::string(row.text));
    ASSERT_EQ(result.diagnostics.all().size(), 1U) << row.text;
    const Diagnostic& diagnostic = result.diagnostics.all()[0];
    const Location location = result.diagnostics.locate(diagnostic.span);
    EXPECT_EQ(fmt::format("{}:{}+{}", location.line, location.column, location.width), row.place) << row.text;
    EXPECT_EQ(diagnostic.code, row.code) << row.text;
    EXPECT_NE(diagnostic.message.find(row.message), std::string::npos) << diagnostic.message;
    EXPECT_NE(diagnostic.hint.find(row.hint), std::string::npos) << diagnostic.hint;
    EXPECT_TRUE(result.diagnostics.failed());
    EXPECT_NE(diagnostic.message.back(), '.');
  }
}

std::string repeated(std::string_view part, std::size_t count) {
  std::string text;
  for (std::size_t n = 0; n < count; ++n) text += part;
  return text;
}

TEST(Parse, RefusesDepthInEveryForm) {
  const std::string texts[] = {
      "a = " + repeated("[", 100) + repeated("]", 100),
      "a = " + repeated("{a = ", 100) + "1" + repeated("}", 100),
      repeated("a.", 100'000) + "a = 1",
      "[" + repeated("a.", 100'000) + "a]",
      "a = " + repeated("[", 1'000'000),
      "a = " + repeated("{" + repeated("a.", 30) + "a = ", 60) + "1" + repeated("}", 60),
  };
  for (const std::string& text : texts) {
    const Parsed result = parsed(text);
    ASSERT_FALSE(result.diagnostics.all().empty()) << text.substr(0, 40);
    EXPECT_EQ(result.diagnostics.all()[0].code, "toml/too-deep") << text.substr(0, 40);
  }
}

TEST(Parse, RefusesAVeryLargeText) {
  const Parsed result = parsed(std::string(std::size_t{9} << 20U, '#'));
  EXPECT_EQ(result.diagnostics.all()[0].code, "toml/too-large");
}

TEST(Parse, TakesTheEmptyText) {
  for (const std::string_view text : {"", "\n", "# remark\n", "\xEF\xBB\xBF"}) {
    const Parsed result = parsed(std::string(text));
    ASSERT_TRUE(result.table);
    EXPECT_TRUE(result.table->members.empty());
  }
}

}  // namespace
}  // namespace cvpdf::toml
