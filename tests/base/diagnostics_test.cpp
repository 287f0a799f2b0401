#include <cvpdf/diagnostic.hpp>

#include <gtest/gtest.h>

namespace cvpdf {
namespace {

constexpr std::string_view text = "name = \"Zoë\"\r\nage = 7\n";

struct DiagnosticsRow {
  SourceSpan span;
  std::size_t line, column, width;
  std::string source_line;
};

TEST(Diagnostics, LocatesBytesAsLinesAndCodePoints) {
  const DiagnosticsRow rows[] = {
      {{1, 0, 4}, 1, 1, 4, "name = \"Zoë\""},
      {{1, 8, 12}, 1, 9, 3, "name = \"Zoë\""},
      {{1, 12, 13}, 1, 12, 1, "name = \"Zoë\""},  // Behind a character of two bytes.
      {{1, 15, 18}, 2, 1, 3, "age = 7"},
      {{1, 8, 20}, 1, 9, 4, "name = \"Zoë\""},  // Over the line's end: what stands on its first line.
      {{1, 99, 99}, 3, 1, 1, ""},               // Behind the text.
      {{0, 0, 0}, 0, 0, 0, ""},
  };
  Diagnostics diagnostics;
  ASSERT_EQ(diagnostics.add_source("cv.toml", std::string(text)), 1U);
  for (const DiagnosticsRow& row : rows) {
    const Location location = diagnostics.locate(row.span);
    EXPECT_EQ(location.line, row.line) << row.span.begin;
    EXPECT_EQ(location.column, row.column) << row.span.begin;
    EXPECT_EQ(location.width, row.width) << row.span.begin;
    EXPECT_EQ(location.source_line, row.source_line) << row.span.begin;
  }
}

TEST(Diagnostics, PassesOnWhatAnotherWasTold) {
  Diagnostics scratch, diagnostics;
  diagnostics.report({Severity::note, "a/a", "first", {}, {}});
  scratch.report({Severity::warning, "a/b", "second", {}, {}});
  scratch.report({Severity::error, "a/c", "third", {}, {}});
  diagnostics.report_all(scratch);
  ASSERT_EQ(diagnostics.all().size(), 3u);
  EXPECT_EQ(diagnostics.all()[1].message, "second");
  EXPECT_EQ(diagnostics.all()[2].message, "third");
  EXPECT_TRUE(diagnostics.failed());
}

TEST(Diagnostics, KnowsASourceThatIsReadTwice) {
  Diagnostics diagnostics;
  EXPECT_EQ(diagnostics.add_source("a.toml", "x"), 1U);
  EXPECT_EQ(diagnostics.add_source("b.toml", "x"), 2U);
  EXPECT_EQ(diagnostics.add_source("a.toml", "y"), 3U);
  EXPECT_EQ(diagnostics.add_source("a.toml", "x"), 1U);
}

TEST(Diagnostics, DropsDuplicatesWithOthersBetweenThem) {
  Diagnostics diagnostics;
  const Diagnostic one{Severity::warning, "a/b", "one", {1, 9, 10}, ""};
  const Diagnostic other{Severity::warning, "a/c", "other", {1, 9, 10}, ""};
  const Diagnostic later{Severity::warning, "a/b", "one", {1, 11, 12}, ""};
  for (const Diagnostic& diagnostic : {one, other, later, one, other}) diagnostics.report(diagnostic);
  std::string told;
  for (const Diagnostic& row : diagnostics.sorted()) told += row.message + " ";
  EXPECT_EQ(told, "one other one ");
}

TEST(Diagnostics, SortsByPlaceAndDropsDuplicates) {
  Diagnostics diagnostics;
  const Diagnostic late{Severity::warning, "a/b", "late", {1, 9, 10}, ""};
  const Diagnostic early{Severity::note, "a/b", "early", {1, 2, 3}, ""};
  for (const Diagnostic& diagnostic : {late, early, late}) diagnostics.report(diagnostic);
  const std::vector<Diagnostic> sorted = diagnostics.sorted();
  ASSERT_EQ(sorted.size(), 2U);
  EXPECT_EQ(sorted[0].message, "early");
  EXPECT_EQ(sorted[1].message, "late");
  EXPECT_FALSE(diagnostics.failed());
}

}  // namespace
}  // namespace cvpdf
