#include "content/write_markup.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <random>

#include "content/dump.hpp"
#include "content/markup.hpp"
#include "content/markup_text.hpp"

namespace cvpdf::content {
namespace {

RichText parsed(const std::string& markup) {
  Diagnostics diagnostics;
  return read_markup({markup, {}, 0}, 0, diagnostics);
}

// Each span by itself, with all that is in it.
std::string shown(const RichText& text) {
  std::string result;
  for (const Span& span : joined(text)) {
    result += fmt::format("{}{}{}<{}>({})|", static_cast<int>(span.kind), span.emphasis.strong ? "s" : "",
                          span.emphasis.emphasized ? "e" : "", span.utf8, span.target);
  }
  return result;
}

void expect_same(const std::string& markup) {
  const RichText text = parsed(markup);
  const std::string written = write_markup(text);
  EXPECT_EQ(shown(parsed(written)), shown(text)) << markup << "\n" << written;
  EXPECT_EQ(write_markup(parsed(written)), written) << markup;
}

struct WriteMarkupRow {
  std::string markup, written;
};
const WriteMarkupRow rows[] = {
    {"plain words", "plain words"},
    {"", ""},
    {"*a* and **b** and ***c***", "*a* and **b** and ***c***"},
    {"_a_ and __b__", "*a* and **b**"},
    {"**a *b* c**", "**a *b* c**"},
    {"*a **b** c*", "*a **b** c*"},
    {"*a***b**", "*a***b**"},
    {"**a***b*", "**a***b*"},
    {"`code` and ``a`b``", "`code` and ``a`b``"},
    {"`` `a` ``", "`` `a` ``"},
    {"$x^2$ and $$y$$", "$x^2$ and $y$"},
    {"$$a$b$$", "$$a$b$$"},
    {"$5 and $6", "$5 and $6"},
    {R"(\$x\$)", R"(\$x\$)"},
    {"[words](https://example.org)", "[words](https://example.org)"},
    {"[**w** x](https://example.org/(a))", "[**w** x](<https://example.org/(a)>)"},
    {"**[w](https://example.org)** x", "[**w**](https://example.org) x"},
    {"https://example.org/a_b and a@example.org", "https://example.org/a_b and a@example.org"},
    {"www.example.org", "www.example.org"},
    {"<https://example.org>", "https://example.org"},
    {R"(https\://example.org)", R"(https\://example.org)"},
    {R"(a\@example.org)", R"(a\@example.org)"},
    {R"(www\.example.org)", R"(www\.example.org)"},
    {R"(\*a\*)", R"(\*a\*)"},
    {"a * b", "a * b"},
    {"snake_case_name", "snake_case_name"},
    {R"(\[x\](y))", R"(\[x\](y))"},
    {R"(Hello\![w](https://example.org))", R"(Hello\![w](https://example.org))"},
    {"Hello!", "Hello!"},
    {R"(C:\dir)", R"(C:\dir)"},
    {R"(a\\*b*)", R"(a\\*b*)"},
    {"a\\\nb", "a\\\nb"},
    {"a\n  b", "a b"},
    {"**a\\\nb** c", "**a\\\nb** c"},
    {"&amp; <b>x</b>", "&amp; <b>x</b>"},
    {"- x", "- x"},
    {"# x", "# x"},
    {"1. x", "1. x"},
    {"2018. x", "2018. x"},
    {"\"\"\"a\"\"\" '''", "\"\"\"a\"\"\" '''"},
    {"e\u0301 \u2028 \U0001F468\u200D\U0001F469", "e\u0301 \u2028 \U0001F468\u200D\U0001F469"},
    {std::string("a\0b\x01", 4), std::string("a\0b\x01", 4)},
    {"[x](javascript:alert)", "x"},
    {"![picture](x.png)", "picture"},
    {"a ` b", "a ` b"},
    {"\\", "\\"},
    {"a\\", "a\\"},
    {"![", "!["},
    {"$", "$"},
    {"*", "*"},
};

TEST(WriteMarkup, SaysItPlainly) {
  for (const WriteMarkupRow& row : rows) {
    EXPECT_EQ(write_markup(parsed(row.markup)), row.written) << row.markup;
    expect_same(row.markup);
  }
}

TEST(WriteMarkup, WhatWasReadFromMarkdownComesBack) {
  constexpr std::string_view parts[] = {"*",         "**",
                                        "_",         "__",
                                        "`",         "``",
                                        "$",         "$$",
                                        "[",         "](https://e.org)",
                                        "](<a b>)",  "]",
                                        "(",         ")",
                                        "\\",        "\n",
                                        "\\\n",      "https://e.org/x_y",
                                        "@",         "a@e.org",
                                        "www.e.org", "<",
                                        ">",         "!",
                                        "a",         "b",
                                        "word",      "5",
                                        " ",         " ",
                                        " ",         ".",
                                        ",",         "\"",
                                        "&amp;",     "\u00E9",
                                        "\u2014",    "-",
                                        "#",         "\u00A0",
                                        "~",         "|"};
  std::mt19937 random(7);
  for (int round = 0; round < 20000; ++round) {
    std::string markup;
    for (std::size_t n = 1 + random() % 14; n > 0; --n) markup += parts[random() % std::size(parts)];
    expect_same(markup);
    if (HasFailure()) break;
  }
}

TEST(WriteMarkup, PartsParagraphs) {
  Diagnostics diagnostics;
  const std::vector<RichText> paragraphs = read_paragraphs({"*a*\nb\n \n\n  c", {}, 0}, 0, diagnostics);
  EXPECT_EQ(write_paragraphs(paragraphs), "*a* b\n\nc");
  EXPECT_EQ(write_paragraphs({}), "");
}

// No Markdown says it: emphasis that ends within a word, behind a sign. The words stay.
TEST(WriteMarkup, LeavesOutEmphasisBeforeWords) {
  const RichText text = {{SpanKind::text, {true, false}, "\"a\"", "", {}, {}}, {SpanKind::text, {}, "b", "", {}, {}}};
  EXPECT_EQ(plain_text(parsed(write_markup(text))), "\"a\"b");
}

}  // namespace
}  // namespace cvpdf::content
