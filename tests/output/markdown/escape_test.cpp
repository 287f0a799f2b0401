#include "output/markdown/escape.hpp"

#include <gtest/gtest.h>

#include "output/reflow/composed.hpp"

namespace cvpdf::output::markdown {
namespace {

// Whatever the words are, a parser gives them back, at the start of a line and within one.
TEST(MarkdownEscape, IsUndoneByAParser) {
  for (const std::string words : {"# a",         "#a",
                                  "a #",         "- a",
                                  "+ a",         "-",
                                  "--- ---",     "===",
                                  "> a",         "1. a",
                                  "1) a",        "1.",
                                  "2022.03 – 4", "*a*",
                                  "**",          "_a_",
                                  "__a__",       "a_b_c",
                                  "`a`",         "``",
                                  "[a](b)",      "[a]: b",
                                  "![a](b)",     "<b>a</b>",
                                  "<!-- a -->",  "<https://a.org>",
                                  "&amp;",       "&#38;",
                                  "&",           "AT&T",
                                  "a \\ b",      "\\",
                                  "a\\",         "~~a~~",
                                  "~~~",         "```",
                                  "|a|b|",       "$a$",
                                  "a^b^",        ": a",
                                  "a!",          "C#",
                                  "F# #",        "\u00A0a",
                                  "“a”",         "1986. A year"}) {
    EXPECT_EQ(comparable(markdown_words(escaped(words, At::line_start) + "\n")), comparable(words)) << words;
    EXPECT_EQ(comparable(markdown_words("x " + escaped(words, At::within_line) + "\n")), comparable("x " + words))
        << words;
    EXPECT_EQ(comparable(markdown_words("## " + escaped(words, At::within_line) + "\n")), comparable(words)) << words;
  }
}

TEST(MarkdownEscape, LeavesWhatIsNoSyntax) {
  for (const std::string words : {"2022.03 – 2024", "AT&T here", "C#", "a - b", "(a) b.", "Wow! Yes"}) {
    EXPECT_EQ(escaped(words, At::line_start), words);
  }
  EXPECT_EQ(escaped(". a", At::behind_number), "\\. a");
}

TEST(MarkdownEscape, CodeSpans) {
  for (const std::string code : {"a", "a`b", "``", "`a", " a ", "a\\b", "*a*", "<b>"}) {
    EXPECT_EQ(markdown_words(code_span(code)), "\n\n" + code + "\n\n") << code;
  }
}

TEST(MarkdownEscape, Destinations) {
  EXPECT_EQ(destination("https://a.org/b?c=1"), "https://a.org/b?c=1");
  EXPECT_EQ(destination("https://a.org/b c"), "https://a.org/b%20c");
  EXPECT_EQ(destination("https://a.org/(b)"), "https://a.org/\\(b\\)");
}

}  // namespace
}  // namespace cvpdf::output::markdown
