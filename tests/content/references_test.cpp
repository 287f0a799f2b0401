#include "content/references.hpp"

#include <gtest/gtest.h>

#include "content/read.hpp"
#include "content/write_references.hpp"

namespace cvpdf::content {
namespace {

constexpr std::string_view rest = "[person]\nname = 'Ada'\n[[section]]\ntitle = 'S'\n[[section.text]]\ntext = 't'\n";

Reading read_references(std::string_view table) {
  return read(fmt::format("format = 1\nreferences = {}\n{}", table, rest));
}

// What is written of it reads as the same.
TEST(References, AreReadAndWritten) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"{}", ""},
      {"{ group_by = 'none', titles = {}, sort = [], prefix = {}, style = '' }",
       R"({ group_by = "none", titles = {}, sort = [], prefix = {}, style = "" })"},
      {"{ prefix = '' }", R"({ prefix = "" })"},
      {"{ only = { type = 'article' } }", ""},  // Carried out by then.
      {"{ group_by = 'year' }", R"({ group_by = "year" })"},
      {"{ sort = '-year' }", R"({ sort = ["-year"] })"},
      {"{ sort = ['type', '-year', 'author', 'title', 'venue', 'key', 'status', 'tag'] }",
       R"({ sort = ["type", "-year", "author", "title", "venue", "key", "status", "tag"] })"},
      {"{ number = 'group', count = 'down', prefix = 'P' }", R"({ number = "group", count = "down", prefix = "P" })"},
      {"{ number = 'group', prefix = { article = 'J', proceedings = 'C' } }",
       R"({ number = "group", prefix = { article = "J", proceedings = "C" } })"},
      {"{ group_by = 'tag', titles = { \"2020\" = '*Now*', 'x y' = 'Z' } }",
       R"({ group_by = "tag", titles = { 2020 = "*Now*", "x y" = "Z" } })"},
      {"{ max_authors = 5, keep_last = true, totals = false, years = true, style = 'apa' }",
       R"({ years = true, max_authors = 5, keep_last = true, totals = false, style = "apa" })"},
      {"{ max_authors = 'all' }", R"({ max_authors = "all" })"},
      {"{ max_authors = 10_000 }", R"({ max_authors = "all" })"},
  };
  for (const auto& [table, written] : rows) {
    const Reading first = read_references(table);
    EXPECT_EQ(codes(first.diagnostics), "") << table;
    EXPECT_EQ(literal(first.cv.references), written) << table;
    if (written.empty()) continue;
    EXPECT_EQ(literal(read_references(written).cv.references), written) << table;
  }
}

TEST(References, FilterByWords) {
  const Reading reading = read_references(
      "{ only = { type = ['article', 'thesis'], tag = 'x', status = 'submitted', role = 'first', since = 2001, until = "
      "2020, selected = true } }");
  EXPECT_EQ(codes(reading.diagnostics), "");
  ASSERT_TRUE(reading.cv.references.only);
  const ReferenceFilter& only = *reading.cv.references.only;
  EXPECT_EQ(only.types.size(), 2U);
  EXPECT_EQ(only.tags.front().utf8, "x");
  EXPECT_EQ(only.since, 2001);
  EXPECT_EQ(only.selected, true);
}

TEST(References, ReportWhatTheyAreNot) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"{ group_by = 'author' }", "2:28+6 content/bad-references\n"},
      {"{ sort = ['yaer'] }", "2:25+4 content/bad-references\n"},
      {"{ number = 'all' }", "2:26+3 content/bad-references\n"},
      {"{ max_authors = 0 }", "2:30+1 content/bad-references\n"},
      {"{ max_authors = 10_001 }", "2:30+6 content/bad-references\n"},
      {"{ max_authors = 'many' }", "2:30+6 toml/wrong-type\n"},
      {"{ max_authors = '' }", "2:30+2 toml/wrong-type\n"},
      {"{ max_authors = true }", "2:30+4 toml/wrong-type\n"},
      {"{ only = { type = 'poem' } }", "2:33+4 content/bad-references\n"},
      {"{ only = { status = 'lost' } }", "2:35+4 content/bad-references\n"},
      {"{ only = { year = 2001 } }", "2:25+4 toml/unknown-key\n"},
      {"{ number = 'group', years = true }", "2:14+34 content/years-and-numbers (warning)\n"},
      {"{ number = 'group', prefix = { articles = 'J' } }", "2:45+8 content/no-such-type (warning)\n"},
      {"{ group_by = 'type', titles = { articel = 'J' } }", "2:57+1 content/no-such-type (warning)\n"},
      {"{ totals = 1 }", "2:25+1 toml/wrong-type\n"},
      {"'ieee'", "2:14+6 toml/wrong-type\n"},
  };
  for (const auto& [table, expected] : rows) {
    EXPECT_EQ(codes(read_references(table).diagnostics), expected) << table;
  }
}

// What is empty is a wish, too: for none here.
TEST(References, AreUndoneByWhatIsEmpty) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"sort = ['year']", "sort = []"},          {"titles = { x = 'Y' }", "titles = {}"},
      {"prefix = 'P'", "prefix = {}"},           {"prefix = { article = 'P' }", "prefix = \"\""},
      {"style = 'apa'", "style = \"\""},         {"group_by = 'year'", "group_by = \"none\""},
      {"number = 'group'", "number = \"none\""}, {"max_authors = 3", "max_authors = \"all\""},
  };
  for (const auto& [around, here] : rows) {
    const ReferenceChoice outer = read_references(fmt::format("{{ {} }}", around)).cv.references;
    const ReferenceChoice own = read_references(fmt::format("{{ {} }}", here)).cv.references;
    EXPECT_EQ(literal(over(own, outer)), fmt::format("{{ {} }}", here));
    EXPECT_EQ(literal(over({}, outer)), literal(outer));
  }
  const ReferenceChoice own = read_references("{ only = {} }").cv.references;
  EXPECT_TRUE(over(own, read_references("{ only = { tag = 'x' } }").cv.references).only->tags.empty());
}

TEST(References, LieOverEachOther) {
  const ReferenceChoice outer = read_references("{ sort = 'year', number = 'group', style = 'apa' }").cv.references;
  const ReferenceChoice own = read_references("{ number = 'none', max_authors = 3 }").cv.references;
  EXPECT_EQ(literal(over(own, outer)), R"({ sort = ["year"], number = "none", max_authors = 3, style = "apa" })");
}

}  // namespace
}  // namespace cvpdf::content
