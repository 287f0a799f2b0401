#include "content/markup.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include <random>

#include "content/dump.hpp"
#include "content/read.hpp"

namespace cvpdf::content {
namespace {

// TOML's literal string keeps every backslash.
std::string literal(std::string_view markdown) { return "'''" + std::string(markdown) + "'''"; }

struct MarkupRow {
  std::string_view markdown, expected;
};

TEST(Markup, ReadsInlineMarkdown) {
  const MarkupRow rows[] = {
      {"plain", "plain"},
      {"a *b* c", "a *b* c"},
      {"a _b_ c", "a *b* c"},
      {"**b**", "**b**"},
      {"***b***", "***b***"},
      {"**a *b* c**", "**a *****b***** c**"},
      {"`a*b*`", "`a*b*`"},
      {"`` a`b ``", "`a`b`"},
      {"[x](https://example.org)", "[x](https://example.org)"},
      {"[*x* y](https://example.org)", "[*x*](https://example.org)[ y](https://example.org)"},
      {"https://example.org/a_b_c", "[https://example.org/a_b_c](https://example.org/a_b_c)"},
      {"see www.example.org.", "see [www.example.org](http://www.example.org)."},
      {"<https://example.org>", "[https://example.org](https://example.org)"},
      {"ada@example.org", "[ada@example.org](mailto:ada@example.org)"},
      {"\\*a\\* \\[x\\] \\\\ \\`", "*a* [x] \\ `"},
      {"a\\b", "a\\b"},
      {"C++, C#, F#, CI/CD :)", "C++, C#, F#, CI/CD :)"},
      {"snake_case_name", "snake_case_name"},
      {"2 * 3 * 4", "2 * 3 * 4"},
      {"***", "***"},
      {"*", "*"},
      {"", ""},
      {"  \n ", ""},
      {"~~x~~ | y", "~~x~~ | y"},
  };
  for (const MarkupRow& row : rows) {
    StringReading reading = read_literal(literal(row.markdown));
    EXPECT_EQ(dump(read_markup(reading.string, 1, reading.diagnostics)), row.expected) << row.markdown;
    EXPECT_TRUE(reading.diagnostics.all().empty()) << row.markdown;
  }
}

TEST(Markup, KnowsNoBlocks) {
  const std::string_view texts[] = {
      "2018. x", "1) x",      "# x",      "- x",        "+ x",     "> x",   "===",   "---",     "```",
      "~~~",     "| a | b |", "<b>x</b>", "<!-- x -->", "&amp; x", "&#65;", "* x",   "[a]: /u", "[ ] x",
      "<div>",   "    x",     "[x]",      "[x][y]",     "a<b>c",   "#",     "- - -", "\tx",
  };
  for (const std::string_view text : texts) {
    StringReading reading = read_literal(literal(text));
    const std::string trimmed(text.substr(text.find_first_not_of(" \t")));
    EXPECT_EQ(dump(read_markup(reading.string, 1, reading.diagnostics)), trimmed);
  }
}

TEST(Markup, KeepsLaterLinesFromBeingBlocks) {
  const MarkupRow rows[] = {
      {"a\n# b", "a # b"},
      {"a\n- b", "a - b"},
      {"a\n===", "a ==="},
      {"a\n    b", "a b"},
      {"a\n\nb", "a b"},
      {"a\r\nb", "a b"},
      {"a  b\t\tc", "a b c"},
      {" a ", "a"},
      {"a\\\nb", "a\\b"},                                    // A line break.
      {"[w](https://e.org)\\\nb", "[w](https://e.org)\\b"},  // The library ends a text behind the backslash.
      {"a \\\n  b", "a\\b"},
      {"*a\nb*", "*a b*"},
      {"`a\n   b`", "`a b`"},
      {"`a\\\nb`", "`a\\ b`"},
      {"a\\\\\nb", "a\\ b"},  // A backslash, and a newline.
      {"a\\", "a\\"},
  };
  for (const MarkupRow& row : rows) {
    StringReading reading = read_literal(literal(row.markdown));
    EXPECT_EQ(dump(read_markup(reading.string, 1, reading.diagnostics)), row.expected) << row.markdown;
  }
}

TEST(Markup, TellsALineBreakFromABackslash) {
  StringReading reading = read_literal("\"a \\\\\\nb\"");  // Markdown: a \<newline>b
  const RichText text = read_markup(reading.string, 1, reading.diagnostics);
  ASSERT_EQ(text.size(), 3U);
  EXPECT_EQ(text[0].utf8, "a");
  EXPECT_EQ(text[1].kind, SpanKind::line_break);
  EXPECT_EQ(text[2].utf8, "b");
  EXPECT_EQ(plain_text(text), "a b");
}

TEST(Markup, KeepsMathWhole) {
  const MarkupRow rows[] = {
      {"$D^2$: x", "$D^2$: x"},
      {"**D$^2$**", "**D****$^2$**"},
      {"$(\\text{Li}_{0.8}\\text{Fe}_{0.2})\\text{OHFeSe}$", "$(\\text{Li}_{0.8}\\text{Fe}_{0.2})\\text{OHFeSe}$"},
      {"$a_1 * b_2$ and *x*", "$a_1 * b_2$ and *x*"},
      {"$\\{a\\}$", "$\\{a\\}$"},
      {"$[a](b)$", "$[a](b)$"},
      {"$a&amp;<b>$", "$a&amp;<b>$"},
      {"$$ab$$", "$ab$"},
      {"$a\nb$", "$a b$"},
      {"costs $5 and $6 more", "costs $5 and $6 more"},
      {"$10M from *X* and $20M", "$10M from *X* and $20M"},
      {"\\$x$ y", "$x$ y"},
      {"$ a $", "$ a $"},
      {"`$HOME` and $x$", "`$HOME` and $x$"},
      {"US$5–10", "US$5–10"},
      {"100 $", "100 $"},
  };
  for (const MarkupRow& row : rows) {
    StringReading reading = read_literal(literal(row.markdown));
    EXPECT_EQ(dump(read_markup(reading.string, 1, reading.diagnostics)), row.expected) << row.markdown;
  }
  StringReading reading = read_literal("'$5 and $6'");
  for (const Span& span : read_markup(reading.string, 1, reading.diagnostics)) EXPECT_EQ(span.kind, SpanKind::text);
}

// The source of each span, in brackets.
std::string sources(const std::string& literal) {
  StringReading reading = read_literal(literal);
  std::string result;
  for (const Span& span : read_markup(reading.string, 1, reading.diagnostics)) {
    result += fmt::format("[{}]", source_of(reading.diagnostics, span.span));
  }
  return result;
}

TEST(Markup, PlacesEachSpanInTheSource) {
  struct PlaceRow {
    std::string literal, expected;
  };
  const PlaceRow rows[] = {
      {"'a *b* c'", "[a ][b][ c]"},
      {"'**a** `b` $c$'", "[a][ ][b][ ][c]"},
      {"'[words](https://example.org) x'", "[words][ x]"},
      {"'see https://example.org.'", "[see ][https://example.org][.]"},
      {"\"a \\t b\"", "[a ][b]"},
      {"\"*caf\\u00e9* x\"", "[caf\\u00e9][ x]"},
      {"\"one caf\\u00e9 two three\"", "[one caf\\u00e9][ two three]"},
      {"\"\"\"\n  one two\n  three *four*\n  five\"\"\"", "[one two\n][three ][four][\n][five]"},
      {"\"\"\"one \\\n   two\"\"\"", "[one ][two]"},
      {"\"\"\"one\r\ntwo\"\"\"", "[one\r][two]"},  // As many bytes as characters.
      {"'a \\* b'", "[a ][* b]"},
      {"'a\\*b c'", "[a\\*b][ c]"},
      {"'''a\\\n  b'''", "[a][\\][b]"},
      {"\"\\\"x\\\" *y*\"", "[\\\"x\\\"][ ][y]"},
  };
  for (const PlaceRow& row : rows) EXPECT_EQ(sources(row.literal), row.expected) << row.literal;
}

// A formula is one span even where escapes stand between its bytes, and each byte keeps its place.
TEST(Markup, PlacesEachByteOfMath) {
  const struct {
    std::string literal, source;
    bool has_bytes;
  } math_rows[] = {
      {"'a $x \\le y$ b'", "x \\le y", false},
      {"\"a $x \\\\le y$ b\"", "x \\le y", true},
      {"\"caf\\u00e9 $x \\\\le \\u03B1$ b\"", "x \\le \u03B1", true},
      {"\"\"\"\na $x \\\\le\n   y$ b\"\"\"", "x \\le y", true},
      {"'''\na $x \\le\n   y$ b'''", "x \\le y", true},
  };
  for (const auto& row : math_rows) {
    StringReading reading = read_literal(row.literal);
    const RichText text = read_markup(reading.string, 1, reading.diagnostics);
    const auto found =
        std::find_if(text.begin(), text.end(), [](const Span& span) { return span.kind == SpanKind::math; });
    ASSERT_NE(found, text.end()) << row.literal;
    EXPECT_EQ(found->utf8, row.source) << row.literal;
    ASSERT_EQ(found->bytes.size(), row.has_bytes ? found->utf8.size() : 0) << row.literal;
    for (std::size_t n = 0; n < found->bytes.size(); ++n) {
      const char at = source_of(reading.diagnostics, {1, found->bytes[n], found->bytes[n] + 1})[0];
      const bool is_ascii = static_cast<unsigned char>(found->utf8[n]) < 0x80;
      EXPECT_TRUE(!is_ascii || at == found->utf8[n] || (at == '\n' && found->utf8[n] == ' ')) << row.literal << n;
    }
  }
}

TEST(Markup, PlacesByteByByteWhereTheLengthsAgree) {
  StringReading reading =
      read_literal("\"\"\"\n  Gr\\u00fc\\u00dfe an *alle*,\n  die `x` \\t lesen: *\\u00e9t\\u00e9* und\\\n  so\"\"\"");
  for (const Span& span : read_markup(reading.string, 1, reading.diagnostics)) {
    const std::string source = source_of(reading.diagnostics, span.span);
    if (source.size() != span.utf8.size()) continue;
    for (std::size_t n = 0; n < source.size(); ++n) {
      EXPECT_TRUE(source[n] == span.utf8[n] || (source[n] == '\n' && span.utf8[n] == ' ')) << span.utf8;
    }
  }
}

struct Report {
  std::string_view literal, place_and_code;
};

TEST(Markup, ReportsWhatCannotBeShown) {
  const Report rows[] = {
      {"'![alt](x.png) y'", "1:8+3 content/unsupported (warning)\n"},
      {"'[a](https://x.org \"t\")'", "1:7+1 content/unsupported (warning)\n"},
      {"'x [a](example.org/y) z'", "1:9+1 content/bad-url (warning)\n"},
      {"'x [](https://x.org) z'", "1:6+21 content/empty-link (warning)\n"},
      {"'[a]()'", "1:7+1 content/empty-link (warning)\n"},
      {"'AT&amp;T'", "1:8+5 content/html-entity (warning)\n"},
      {"'5&#160;% of *A&nbsp;B*'", "1:7+6 content/html-entity (warning)\n1:20+6 content/html-entity (warning)\n"},
      {"'R&D & Q&A, `&amp;` and \\&amp; &'", ""},
      {"\"\"\"\n one \\u00e9\n [two](y) three\"\"\"", "3:3+3 content/bad-url (warning)\n"},
      {"\"\"\"a \\\n    b\\tc [two](y)\"\"\"", "2:11+3 content/bad-url (warning)\n"},
  };
  for (const Report& row : rows) {
    StringReading reading = read_literal(std::string(row.literal));
    const RichText text = read_markup(reading.string, 1, reading.diagnostics);
    EXPECT_EQ(codes(reading.diagnostics), row.place_and_code) << row.literal;
  }
}

TEST(Markup, DividesParagraphsAtBlankLines) {
  struct ParagraphRow {
    std::string_view text;
    std::vector<std::string> paragraphs;
  };
  const ParagraphRow rows[] = {
      {"a", {"a"}},
      {"a\nb", {"a b"}},
      {"a\n\nb", {"a", "b"}},
      {"a\n \t\nb", {"a", "b"}},
      {"a\n\n\n\nb\n\n", {"a", "b"}},
      {"\n\n", {}},
      {"", {}},
      {"*a\n\nb*", {"*a", "b*"}},
      {"a\r\n\r\nb", {"a", "b"}},
  };
  for (const ParagraphRow& row : rows) {
    StringReading reading = read_literal(literal(row.text));
    std::vector<std::string> paragraphs;
    for (const RichText& text : read_paragraphs(reading.string, 1, reading.diagnostics)) {
      paragraphs.push_back(dump(text));
    }
    EXPECT_EQ(paragraphs, row.paragraphs) << row.text;
  }
}

TEST(Markup, PlacesLaterParagraphs) {
  StringReading reading = read_literal("\"\"\"a\n\n  *b* c\"\"\"");
  const std::vector<RichText> paragraphs = read_paragraphs(reading.string, 1, reading.diagnostics);
  ASSERT_EQ(paragraphs.size(), 2U);
  EXPECT_EQ(source_of(reading.diagnostics, paragraphs[1][0].span), "b");
  EXPECT_EQ(source_of(reading.diagnostics, paragraphs[1][1].span), " c");
}

TEST(Markup, BoundsAParagraph) {
  StringReading fine = read_literal(literal(std::string(10'000, 'x')));
  EXPECT_EQ(plain_text(read_markup(fine.string, 1, fine.diagnostics)).size(), 10'000U);
  StringReading reading = read_literal(literal(std::string(longest_paragraph + 1, 'x')));
  EXPECT_TRUE(read_markup(reading.string, 1, reading.diagnostics).empty());
  EXPECT_EQ(reading.diagnostics.all().at(0).code, "content/too-long");
}

// Every letter and digit of the text is shown, in order, or stands in a link's target; the rest may be syntax.
void expect_nothing_lost(const std::string& markdown) {
  StringReading reading = read_literal("\"" + markdown + "\"");
  std::string shown;
  for (const Span& span : read_markup(reading.string, 1, reading.diagnostics)) shown += span.utf8 + span.target;
  std::size_t found = 0;
  for (const char letter : reading.string.utf8) {
    if (letter < 'a' || letter > 'z') continue;
    found = shown.find(letter, found);
    ASSERT_NE(found, std::string::npos) << markdown << " gives " << shown;
    ++found;
  }
}

TEST(Markup, LosesNoWordOfARandomText) {
  constexpr std::string_view parts[] = {"a", "b",   "c", "*", "**", "_", "`", "``", "$",  "$$",  "\\\\",
                                        " ", "\\n", "<", ">", "(",  ")", ".", "é",  "- ", "1. ", "&amp;"};
  std::mt19937 random(7);
  for (int round = 0; round < 3000; ++round) {
    std::string markdown;
    const std::size_t length = random() % 24;
    for (std::size_t n = 0; n < length; ++n) markdown += parts[random() % std::size(parts)];
    expect_nothing_lost(markdown);
  }
}

TEST(Markup, TakesHostileTextInLittleTime) {
  for (const std::string_view part :
       {"*",      "_",        "`",    "[",       "![",      "](",   "<",       "$",
        "\\",     "**a ",     "*a_ ", "[a](",    "<a@b ",   "`a``", "$a",      "https://a.b ",
        "a@b.c ", "www.a.b ", "&a",   "[[]()](", "*a **b ", "](x)", "<https:a"}) {
    std::string text;
    while (text.size() + part.size() < longest_paragraph / 4) text += part;
    StringReading reading = read_literal(literal(text));
    EXPECT_FALSE(read_markup(reading.string, 1, reading.diagnostics).empty()) << part;
  }
}

}  // namespace
}  // namespace cvpdf::content
