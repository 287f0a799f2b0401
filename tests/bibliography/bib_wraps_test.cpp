#include "bibliography/bib_wraps.hpp"

#include <gtest/gtest.h>

namespace cvpdf::bibliography {
namespace {

content::RichText rich(std::string text) { return {{content::SpanKind::text, {}, std::move(text), {}, {}}}; }

TEST(OuterBrackets, GoWhereTheyEncloseAll) {
  const std::pair<std::string, std::string> rows[] = {
      {"(in German)", "in German"},
      {"[in German]", "in German"},
      {"(in German).", "in German"},
      {"(in (low) German)", "in (low) German"},
      {"in German", "in German"},
      {"in German (in part)", "in German (in part)"},
      {"(a) and (b)", "(a) and (b)"},
      {"(a)(b)", "(a)(b)"},
      {"(a]", "(a]"},
      {"(a", "(a"},
      {"a)", "a)"},
      {")(", ")("},
      {"(", "("},
      {"()", ""},
      {"", ""},
  };
  for (const auto& [text, expected] : rows) {
    EXPECT_EQ(content::plain_text(without_outer_brackets(rich(text))), expected) << text;
  }
}

TEST(OuterBrackets, MayStandInSpansOfTheirOwn) {
  content::RichText text = rich("(");
  text.push_back({content::SpanKind::text, {true, false}, "in German", {}, {}});
  text.push_back(rich(")").front());
  const content::RichText bare = without_outer_brackets(text);
  ASSERT_EQ(bare.size(), 1U);
  EXPECT_EQ(bare.front().utf8, "in German");
  // A link's words are its own.
  text = rich("(here)");
  text.front().target = "https://example.org";
  EXPECT_EQ(content::plain_text(without_outer_brackets(text)), "(here)");
}

TEST(Quotes, ArePlainWhereTheyArePairs) {
  const std::pair<std::string, std::string> rows[] = {
      {"“Foo” considered", "\"Foo\" considered"},
      {"“Foo” and (“bar”)", "\"Foo\" and (\"bar\")"},
      {"non-“Foo”", "non-\"Foo\""},
      {"“Foo ‘bar’ baz”", "\"Foo ‘bar’ baz\""},
      {"“Foo “bar” baz”", "“Foo “bar” baz”"},
      {"a 5” disk", "a 5” disk"},
      {"„Foo“", "„Foo“"},
      {"“Foo", "“Foo"},
      {"x“Foo”", "x“Foo”"},
      {"“ Foo ”", "“ Foo ”"},
      {"Foo", "Foo"},
      {"", ""},
  };
  for (const auto& [text, expected] : rows) {
    EXPECT_EQ(content::plain_text(with_plain_quotes(rich(text))), expected) << text;
  }
}

}  // namespace
}  // namespace cvpdf::bibliography
