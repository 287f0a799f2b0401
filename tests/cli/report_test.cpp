#include "cli/report.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cvpdf::cli {
namespace {

Diagnostic at(Severity severity, std::uint32_t begin, std::uint32_t end, std::string hint = {}) {
  return {severity, "toml/unknown-key", "unknown key \"titel\"", {1, begin, end}, std::move(hint)};
}

TEST(Report, ShowsPlaceLineCaretAndHint) {
  Diagnostics diagnostics;
  diagnostics.add_source("cv.toml", "# comment\n  titel = 1\n");
  diagnostics.report(at(Severity::error, 12, 17, "did you mean `title`?"));
  EXPECT_EQ(report(diagnostics, {}),
            "cv.toml:2:3: error: unknown key \"titel\" [toml/unknown-key]\n"
            "    2 |   titel = 1\n"
            "      |   ^~~~~\n"
            "      = hint: did you mean `title`?\n"
            "1 error\n");
}

TEST(Report, TheCaretStandsUnderWhatItMeans) {
  struct Row {
    std::string line;
    std::uint32_t begin, end;
    std::string caret;
  };
  const Row rows[] = {
      {"abc", 1, 2, " ^"},      {"abc", 3, 3, "   ^"}, {"abc", 0, 99, "^~~"},    {"\tab", 1, 3, "\t^~"},
      {"a\tb", 2, 3, " \t^"},   {"ééx", 4, 5, "  ^"},  {"日本x", 6, 7, "    ^"}, {"日本x", 0, 6, "^~~~"},
      {"e\u0301x", 3, 4, " ^"}, {"\x1Bx", 1, 2, " ^"}, {"", 0, 0, "^"},
  };
  for (const Row& row : rows) {
    Diagnostics diagnostics;
    diagnostics.add_source("a", row.line + "\nnext\n");
    diagnostics.report(at(Severity::error, row.begin, row.end));
    const std::string text = report(diagnostics, {});
    EXPECT_NE(text.find("\n      | " + row.caret + "\n"), std::string::npos) << text;
  }
}

TEST(Report, ALongLineIsShownInPart) {
  Diagnostics diagnostics;
  diagnostics.add_source("a", std::string(5000, 'x') + "!" + std::string(5000, 'y'));
  diagnostics.report(at(Severity::error, 5000, 5001));
  const std::string text = report(diagnostics, {});
  EXPECT_LT(text.size(), 500U);
  EXPECT_NE(text.find("| …" + std::string(60, 'x') + "!" + std::string(79, 'y') + "…\n"), std::string::npos) << text;
  EXPECT_NE(text.find("| " + std::string(61, ' ') + "^\n"), std::string::npos) << text;
}

TEST(Report, WithoutAPlaceThereIsNoSourceLine) {
  Diagnostics diagnostics;
  diagnostics.report({Severity::error, "file/missing", "cannot read 'x'", {}, {}});
  EXPECT_EQ(report(diagnostics, {}), "cvpdf: error: cannot read 'x' [file/missing]\n1 error\n");
}

TEST(Report, ContentNeverSteersTheTerminal) {
  Diagnostics diagnostics;
  diagnostics.add_source("ev\x1Bil.toml", "\x1B[2J = 1\n");
  diagnostics.report({Severity::error, "toml/syntax", "bad \x1B[2J\nline", {1, 0, 4}, "\x07"});
  EXPECT_EQ(report(diagnostics, {}).find_first_of("\x1B\x07"), std::string::npos);
}

TEST(Report, ColoursOnlyWhereTheyAreWanted) {
  Diagnostics diagnostics;
  diagnostics.add_source("a", "text");
  diagnostics.report(at(Severity::warning, 0, 4));
  EXPECT_EQ(report(diagnostics, {}).find('\x1B'), std::string::npos);
  EXPECT_NE(report(diagnostics, {Colors::on, Strictness::lenient}).find("\x1B[1;35mwarning:\x1B[0m"),
            std::string::npos);
}

TEST(Report, Counts) {
  struct Row {
    int errors, warnings, notes;
    std::string lenient, strict;
  };
  const Row rows[] = {{0, 0, 0, "", ""},
                      {0, 0, 1, "", ""},
                      {1, 0, 0, "1 error\n", "1 error\n"},
                      {0, 2, 1, "2 warnings\n", "2 errors\n"},
                      {2, 1, 0, "2 errors, 1 warning\n", "3 errors\n"}};
  for (const Row& row : rows) {
    std::vector<Diagnostic> all;
    for (int i = 0; i < row.errors; ++i) all.push_back(at(Severity::error, 0, 0));
    for (int i = 0; i < row.warnings; ++i) all.push_back(at(Severity::warning, 0, 0));
    for (int i = 0; i < row.notes; ++i) all.push_back(at(Severity::note, 0, 0));
    EXPECT_EQ(summary(all, Strictness::lenient), row.lenient);
    EXPECT_EQ(summary(all, Strictness::strict), row.strict);
  }
}

TEST(Report, ManyAreCutShortButNoErrorHidesBehindWarnings) {
  Diagnostics diagnostics;
  diagnostics.add_source("a", std::string(1000, 'x'));
  for (std::uint32_t i = 0; i < 500; ++i) diagnostics.report(at(Severity::warning, i, i + 1));
  diagnostics.report(at(Severity::error, 900, 901));
  const std::string text = report(diagnostics, {});
  EXPECT_EQ(text.substr(0, 12), "a:1:901: err");
  EXPECT_NE(text.find("(and 401 more, not shown)\n1 error, 500 warnings\n"), std::string::npos);
}

}  // namespace
}  // namespace cvpdf::cli
