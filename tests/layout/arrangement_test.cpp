#include "layout/arrangement.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>

namespace cvpdf::layout {
namespace {

// A string without escapes that stands at the beginning of a file.
toml::String string_of(std::string_view text) {
  toml::String string;
  string.utf8 = text;
  string.anchors = {{0, 0}};
  string.source_end = static_cast<std::uint32_t>(text.size());
  return string;
}

std::optional<Pattern> parse(std::string_view text, Diagnostics& diagnostics) {
  return parse_pattern(string_of(text), diagnostics.add_source("layout.toml", std::string(text)), diagnostics);
}

// Slots in angle brackets, the split as a bar.
std::string print(const std::vector<const Part*>& parts) {
  std::string out;
  for (const Part* part : parts) {
    switch (part->kind) {
      case Part::Kind::literal:
        out += part->text;
        break;
      case Part::Kind::slot:
        out += "<" + part->text + ">";
        break;
      case Part::Kind::word:
        out += "#" + part->text;
        break;
      case Part::Kind::icon:
        out += "!" + part->text;
        break;
      case Part::Kind::split:
        out += "|";
        break;
      case Part::Kind::choice:
        out += "?";
        break;
    }
  }
  return out;
}

std::string selected(std::string_view pattern, const std::set<std::string, std::less<>>& given) {
  Diagnostics diagnostics;
  const auto parsed = parse(pattern, diagnostics);
  EXPECT_TRUE(parsed.has_value()) << pattern;
  if (!parsed) return "";
  return print(select(*parsed, [&given](std::string_view slot) { return given.find(slot) != given.end(); }));
}

struct SelectRow {
  std::string_view pattern;
  std::set<std::string, std::less<>> given;
  std::string_view expected;
};

TEST(Select, PrintsWhatHasAValue) {
  const SelectRow rows[] = {
      // A word that is linked is there for its link.
      {"{#pdf@a}", {"a"}, "#pdf"},
      {"{#pdf@a}", {}, ""},
      {"{b}[ {#pdf@a}]", {"b"}, "<b>"},
      {"{b}[ {#pdf@a/c}]", {"b", "c"}, "<b> #pdf"},
      {"{a}", {"a"}, "<a>"},
      {"{a}", {}, ""},
      {"just words", {}, ""},
      {"{a}[, {b}]", {"a", "b"}, "<a>, <b>"},
      {"{a}[, {b}]", {"a"}, "<a>"},
      {"{a}[, {b}]", {"b"}, ", <b>"},
      {"{a}, {b}", {"a"}, "<a>, "},
      {"[{a}: {b}]{c}", {"a", "c"}, "<c>"},
      {"[{a}|{b}|none]{c}", {"b", "c"}, "<b><c>"},
      {"[{a}|{b}|none]{c}", {"c"}, "none<c>"},
      {"[{a}, {b}|{a}|{b}]", {"b"}, "<b>"},
      {"[ {v}[.{n}]| {n}]", {"v", "n"}, " <v>.<n>"},
      {"[ {v}[.{n}]| {n}]", {"v"}, " <v>"},
      {"[ {v}[.{n}]| {n}]", {"n"}, " <n>"},
      {"{a}[ ({b})] >> {c}", {"a", "b", "c"}, "<a> (<b>)|<c>"},
      {"{a} >> {c}", {"c"}, "|<c>"},
      {" >> {c}", {"c"}, "|<c>"},
      {"{#in} {a}", {"a"}, "#in <a>"},
      {"{#in}", {"in"}, ""},
      // An icon is no slot.
      {"{!mail} {a}", {"a"}, "!mail <a>"},
      {"{!mail} {a}", {}, ""},
      {"{!mail}", {"mail"}, ""},
      {"{a}[{!mail} {b}]", {"a"}, "<a>"},
  };
  for (const SelectRow& row : rows) EXPECT_EQ(selected(row.pattern, row.given), row.expected) << row.pattern;
}

TEST(ParsePattern, TakesEscapesAndTies) {
  const SelectRow rows[] = {
      {R"(\[{a}\])", {"a"}, "[<a>]"}, {R"({a}\{b\})", {"a"}, "<a>{b}"}, {R"({a}\\)", {"a"}, R"(<a>\)"},
      {R"({a}\~)", {"a"}, "<a>~"},    {"{a}~b", {"a"}, "<a>\u00A0b"},   {R"({a} \>> b)", {"a"}, "<a> >> b"},
      {"{a} | b", {"a"}, "<a> | b"},  {"{a}>>b", {"a"}, "<a>>>b"},      {"[{a} >> {b}]", {"a", "b"}, "<a> >> <b>"},
      {"{a} – é", {"a"}, "<a> – é"},
  };
  for (const SelectRow& row : rows) EXPECT_EQ(selected(row.pattern, row.given), row.expected) << row.pattern;
}

// A part's name, style and targets.
std::string described(const Part& part) {
  std::string out = part.text + "/" + part.style;
  for (const std::string& target : part.targets) out += "@" + target;
  return out;
}

TEST(ParsePattern, ReadsStylesAndTargets) {
  Diagnostics diagnostics;
  const auto pattern = parse("{title:strong@url}{place:quiet}{doi@url/arxiv}{#pdf@pdf}{!mail:quiet}", diagnostics);
  ASSERT_TRUE(pattern.has_value());
  ASSERT_EQ(pattern->size(), 5U);
  EXPECT_EQ(described((*pattern)[0]), "title/strong@url");
  EXPECT_EQ(described((*pattern)[1]), "place/quiet");
  EXPECT_EQ(described((*pattern)[2]), "doi/@url@arxiv");
  EXPECT_EQ(described((*pattern)[3]), "pdf/@pdf");
  EXPECT_EQ(described((*pattern)[4]), "mail/quiet");
  EXPECT_EQ((*pattern)[1].span, (SourceSpan{1, 18, 31}));
}

struct ErrorRow {
  std::string_view pattern;
  std::uint32_t begin, end;
};

TEST(ParsePattern, ReportsThePlace) {
  const ErrorRow rows[] = {
      {"{a", 0, 1},
      {"x{}", 1, 3},
      {"{a b}", 0, 5},
      {"[{a}", 0, 1},
      {"{a}]", 3, 4},
      {"{a}[{b}|", 3, 4},
      {"{a} >> b >> c", 8, 12},
      {"{A}", 0, 3},
      {"{a}{!}", 3, 6},
      {"{a} {!mail@a}", 4, 13},
      {R"({a}\)", 3, 4},
      {"[[[[[[[[[{a}]]]]]]]]]", 8, 9},
  };
  for (const ErrorRow& row : rows) {
    Diagnostics diagnostics;
    EXPECT_FALSE(parse(row.pattern, diagnostics).has_value()) << row.pattern;
    ASSERT_EQ(diagnostics.all().size(), 1U) << row.pattern;
    EXPECT_EQ(diagnostics.all().front().code, "layout/bad-pattern");
    EXPECT_EQ(diagnostics.all().front().span, (SourceSpan{1, row.begin, row.end})) << row.pattern;
  }
}

TEST(ParsePattern, RefusesEndlessOnes) {
  Diagnostics diagnostics;
  EXPECT_FALSE(parse(std::string(longest_pattern + 1, 'x'), diagnostics).has_value());
  EXPECT_TRUE(parse(std::string(longest_pattern, 'x'), diagnostics).has_value());
}

// Whatever stands in a pattern, it is parsed or refused with one message.
TEST(ParsePattern, SurvivesAnything) {
  constexpr std::string_view alphabet = "{}[]|a\\~: >@#";
  std::uint32_t state = 1;
  for (int i = 0; i < 20'000; ++i) {
    std::string text;
    for (int length = 0; length < 12; ++length) {
      state = state * 1664525U + 1013904223U;
      text += alphabet[(state >> 16U) % alphabet.size()];
    }
    Diagnostics diagnostics;
    const auto pattern = parse(text, diagnostics);
    EXPECT_EQ(diagnostics.all().size(), pattern ? 0U : 1U) << text;
    if (pattern) static_cast<void>(select(*pattern, [](std::string_view) { return true; }));
  }
}

TEST(VisitParts, ReachesInnerOnes) {
  Diagnostics diagnostics;
  auto pattern = parse("{a}[{b}[{c}]|{d}]", diagnostics);
  ASSERT_TRUE(pattern.has_value());
  std::string names;
  visit_parts(*pattern, [&names](Part& part) { names += part.text; });
  EXPECT_EQ(names, "abcd");
}

}  // namespace
}  // namespace cvpdf::layout
