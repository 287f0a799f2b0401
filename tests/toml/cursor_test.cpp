#include "toml/cursor.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace cvpdf::toml {
namespace {

// A document, a cursor on it, and what it reported.
struct Fixture {
  Diagnostics diagnostics;
  Table table;
  explicit Fixture(std::string text) {
    diagnostics.add_source("cv.toml", std::move(text));
    table = *parse(1, diagnostics);
  }
  Cursor cursor() { return {table, {1, 0, 0}, "a table", diagnostics}; }
  [[nodiscard]] std::string reports() const {
    std::string result;
    for (const Diagnostic& one : diagnostics.sorted()) {
      const Location place = diagnostics.locate(one.span);
      result += fmt::format("{}:{} {}: {}; {}\n", place.line, place.column, one.code, one.message, one.hint);
    }
    return result;
  }
};

TEST(Cursor, TakesValuesOfEachType) {
  Fixture fixture("s = 'x'\ni = 7\nf = 1.5\nb = true\nt = { a = 1 }\na = [1]\nl = ['x', 'y']\n[[h]]\n[[h]]\n");
  Cursor cursor = fixture.cursor();
  EXPECT_EQ(cursor.take_string("s")->utf8, "x");
  EXPECT_EQ(cursor.take_integer("i"), 7);
  EXPECT_EQ(cursor.take_number("f"), 1.5);
  EXPECT_EQ(cursor.take_number("i"), 7.0);
  EXPECT_EQ(cursor.take_boolean("b"), true);
  EXPECT_EQ(cursor.take_table("t")->members.size(), 1U);
  EXPECT_EQ(cursor.take_array("a")->values.size(), 1U);
  EXPECT_EQ(cursor.take_strings("l").size(), 2U);
  EXPECT_EQ(cursor.take_tables("h").size(), 2U);
  EXPECT_EQ(cursor.take("none"), nullptr);
  cursor.finish();
  EXPECT_EQ(fixture.reports(), "");
}

TEST(Cursor, ReportsWrongTypesAtTheirPlaces) {
  Fixture fixture("s = 1\ni = 'x'\nb = 'true'\nl = ['x', 2]\n[h]\n");
  Cursor cursor = fixture.cursor();
  EXPECT_EQ(cursor.take_string("s"), nullptr);
  EXPECT_FALSE(cursor.take_integer("i"));
  EXPECT_FALSE(cursor.take_boolean("b"));
  EXPECT_EQ(cursor.take_strings("l").size(), 1U);
  EXPECT_TRUE(cursor.take_tables("h").empty());
  EXPECT_EQ(fixture.reports(),
            "1:5 toml/wrong-type: 's' must be a string, not an integer; \n"
            "2:5 toml/wrong-type: 'i' must be an integer, not a string; \n"
            "3:5 toml/wrong-type: 'b' must be true or false, not a string; \n"
            "4:11 toml/wrong-type: 'l' must be an array of strings, not an integer; \n"
            "5:1 toml/wrong-type: 'h' must be an array of tables, not a table; open it with two brackets: [[...]]\n");
}

TEST(Cursor, ReportsUnknownKeysWithTheNearestKnownOne) {
  Fixture fixture("organisation = 'x'\nxyzzy = 1\ntitle = 'y'\n");
  Cursor cursor = fixture.cursor();
  EXPECT_EQ(cursor.take("organization"), nullptr);
  cursor.finish({"title"});
  EXPECT_EQ(fixture.reports(),
            "1:1 toml/unknown-key: unknown key 'organisation' in a table; did you mean `organization`?\n"
            "2:1 toml/unknown-key: unknown key 'xyzzy' in a table; \n");
}

TEST(Cursor, KnowsWhatAuthorsCallAKey) {
  constexpr OtherName other_names[] = {{"heading", "title"}, {"caption", "title"}};
  Fixture fixture("heading = 'x'\ncaptain = 1\ntitel = 'y'\n");
  fixture.cursor().finish({"title"}, {}, other_names);
  EXPECT_EQ(fixture.reports(),
            "1:1 toml/unknown-key: unknown key 'heading' in a table; did you mean `title`?\n"
            "2:1 toml/unknown-key: unknown key 'captain' in a table; did you mean `title`?\n"
            "3:1 toml/unknown-key: unknown key 'titel' in a table; did you mean `title`?\n");
}

TEST(Cursor, ReportsMissingKeys) {
  Fixture fixture("a = 1");
  fixture.cursor().report_missing("title");
  EXPECT_EQ(fixture.reports(), "1:1 toml/missing-key: a table needs the key 'title'; add title = ...\n");
}

TEST(Cursor, BoundsWhatItReports) {
  std::string text;
  for (int n = 0; n < 5000; ++n) text += fmt::format("k{} = 1\n", n);
  text += std::string(100'000, 'k') + " = 1\n";
  Fixture fixture(text);
  fixture.cursor().finish();
  EXPECT_EQ(fixture.diagnostics.all().size(), 100U);
  Fixture long_key(std::string(100'000, 'k') + " = 1\n");
  long_key.cursor().finish({"title"});
  ASSERT_EQ(long_key.diagnostics.all().size(), 1U);
  EXPECT_LT(long_key.diagnostics.all()[0].message.size(), 200U);
}

TEST(Cursor, SaysNothingTwiceOfWhatTheParserRefused) {
  Fixture fixture("t = 10:00:00\nl = [10:00:00]\n");
  Cursor cursor = fixture.cursor();
  EXPECT_EQ(cursor.take_string("t"), nullptr);
  EXPECT_TRUE(cursor.take_strings("l").empty());
  EXPECT_EQ(fixture.diagnostics.all().size(), 2U);
}

}  // namespace
}  // namespace cvpdf::toml
