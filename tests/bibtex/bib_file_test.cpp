#include "bibtex/bib_file.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include <string>

#include "bibtex/bib_text.hpp"

namespace cvpdf::bibtex {
namespace {

struct BibRow {
  std::string text, entries, said;
};

TEST(BibFile, Entries) {
  const BibRow rows[] = {
      {"", "", ""},
      {"no entry, but someone@example.org", "", ""},
      {"@Article{Key1, Title = {A {B} c}, year=2020}", "article Key1|title=A {B} c|year=2020;", ""},
      {"@misc(k, title = \"a {\"} b\",)", "misc k|title=a {\"} b;", ""},
      {"@misc{k,\n  a = {1},\n  b = {2},\n}\n@misc{l, a = 3}", "misc k|a=1|b=2;misc l|a=3;", ""},
      {"@string{acm = \"ACM\"} @STRING(p = acm # { Press})\n@book{k, publisher = P, month = mar # \"~1\"}",
       "book k|publisher=ACM Press|month=3~1;", ""},
      {"@preamble{\"\\newcommand{x}\" # \"y\"}@comment{ {nested} @misc{no, a=1} }@misc{yes}", "misc yes;", ""},
      {"@comment without braces\n@misc{k, a = 1}", "misc k|a=1;", ""},
      {"@misc{k, author+an = {1=highlight}, date-added = 1}", "misc k|author+an=1=highlight|date-added=1;", ""},
      {"@misc{Müller:2020/a, title = {Über}}", "misc Müller:2020/a|title=Über;", ""},
      // Comments within entries, as biber has them.
      {"@misc{k,% {a}, b = 1\n% b = 2,\n a = % }\r {x%y}}", "misc k|a=x%y;", ""},
      // Keys with odd characters.
      {"@misc{a'b\"c#d%e(f)&_^~$;:.+-/\\, a = 1}", "misc a'b\"c#d%e(f)&_^~$;:.+-/\\|a=1;", ""},
      {"@misc{ k\r\n , a = 1}", "misc k|a=1;", ""},
      {"@misc{http://a.org?b=c, a = 1}@misc{a=e,}", "misc http://a.org?b=c|a=1;misc a=e;", ""},
      // Entries that are taken out.
      {"%@misc{k, a = 1}\n  % @misc{l}\n100% @misc{m}", "misc m;", ""},
      {"@misc(a{b, a = 1)@misc{c)d, a = 1}@misc{}@misc{, a = 1}", "misc a{b|a=1;misc c)d|a=1;misc ;misc |a=1;", ""},
      {"@misc{only}", "misc only;", ""},
      // A byte order mark, lines that end in CR LF or CR, blanks before an entry.
      {"\xEF\xBB\xBF@misc{k, a = 1}", "misc k|a=1;", ""},
      {"@misc{k,\r\n  a = {1\r\n2},\r\n}\r\n@misc{l}", "misc k|a=1\r\n2;misc l;", ""},
      {"@misc{k,\r a = 1}\r\t@misc{l}", "misc k|a=1;misc l;", ""},
      {"@ misc { k , a = 1 } @misc ( l , a = (1) )", "misc k|a=1;", "1:38 bibtex/expected"},
      // Joins and months.
      {"@misc{k, a = 1 # {2} # \"3\" #jan#{/}#DEC}", "misc k|a=1231/12;", ""},
      {"@string{jan = {J}}@misc{k, month = jan}", "misc k|month=J;", ""},
      // Braces in quotes, quotes in braces.
      {"@misc{k, a = \"{\"}b{c{d}}\", b = {\"}}", "misc k|a={\"}b{c{d}}|b=\";", ""},
      {"@misc{k, a = {\\{} }}", "misc k|a=\\{} ;", ""},
  };
  for (const BibRow& row : rows) {
    const ReadText read = read_text(row.text);
    EXPECT_EQ(read.entries, row.entries) << row.text;
    EXPECT_EQ(read.said, row.said) << row.text;
  }
}

// What is wrong is said at its place, and what stands behind it is read.
TEST(BibFile, Mistakes) {
  const std::string good = "\n@misc{good, a = 1}";
  const BibRow rows[] = {
      {"@misc{k, a = {never" + good, "misc good|a=1;", "1:14 bibtex/unclosed"},
      {"@misc{k, a = \"never" + good, "misc good|a=1;", "1:14 bibtex/unclosed"},
      {"@misc{k, a = {1}, b = {2}", "misc k|a=1|b=2;", "1:1 bibtex/unclosed"},
      {"@misc{k, a = {1} b = {2}}" + good, "misc k|a=1|b=2;misc good|a=1;", "1:18 bibtex/expected"},
      {"@misc{k, a {1}}" + good, "misc good|a=1;", "1:12 bibtex/expected"},
      {"@misc{k, a = }" + good, "misc good|a=1;", "1:14 bibtex/expected"},
      {"@misc{k, a = {1}, = 3}" + good, "misc k|a=1;misc good|a=1;", "1:19 bibtex/expected"},
      {"@misc{a = {no key}}" + good, "misc good|a=1;", "1:9 bibtex/expected"},
      {"@string{x}" + good, "misc good|a=1;", "1:10 bibtex/expected"},
      {"@misc{k, a = nobody}", "misc k|a=nobody;", "1:14 bibtex/unknown-string"},
      {"@misc{k, a = 1, A = 2}", "misc k|a=1;", "1:17 bibtex/duplicate-field"},
      {"@misc{k, a = 1}\n@misc{K, a = 2}", "misc k|a=1;", "2:7 bibtex/duplicate-key"},
      {"@misc{k, a = {M\xFCller}}", "", "1:16 bibtex/encoding"},
      {"\n@misc{é, a = {\xE9}}", "", "2:15 bibtex/encoding"},
      {{"\xFF\xFE@\0m\0", 6}, "", "1:1 bibtex/encoding"},
      // What is unbalanced, before another entry.
      {"@misc{k, a = {1}, b = {2}" + good, "misc k|a=1|b=2;misc good|a=1;", "1:1 bibtex/unclosed"},
      {"@misc{k, a = {1}, b = {2}," + good, "misc k|a=1|b=2;misc good|a=1;", "1:1 bibtex/unclosed"},
      {"@misc{k, a = " + good, "misc good|a=1;", "2:1 bibtex/expected"},
      {"@misc{k, a" + good, "misc good|a=1;", "2:1 bibtex/expected"},
      {"@misc{k, a = 1 #\n  @misc{good}", "misc good;", "2:3 bibtex/expected"},
      {"@misc{k" + good, "misc k;misc good|a=1;", "1:1 bibtex/unclosed"},
      {"@misc{k, a = {{1}, b = {2}}" + good, "misc k|a={1}, b = {2};misc good|a=1;", "1:1 bibtex/unclosed"},
      {"@misc{k, a = {1}}, b = {2}}" + good, "misc k|a=1;misc good|a=1;", "1:20 bibtex/field-outside"},
      {"@misc{k, a = {1}},\n@misc{l}, and words", "misc k|a=1;misc l;", ""},
      {"@misc{k, a = \"1 } 2\"}" + good, "misc good|a=1;", "1:14 bibtex/unclosed"},
      {"@misc{k, a = \"{1\"}" + good, "misc good|a=1;", "1:14 bibtex/unclosed"},
      {"@comment{ never" + good, "misc good|a=1;", ""},
      {"@comment( ( @misc{inner} )" + good, "misc inner;misc good|a=1;", ""},
      {"@string{s = {never" + good, "misc good|a=1;", "1:13 bibtex/unclosed"},
      {"@string{s = {a} b}" + good, "misc good|a=1;", "1:17 bibtex/expected"},
      // A file that ends too early.
      {"@article{", "", "1:1 bibtex/unclosed"},
      {"@article{k", "", "1:1 bibtex/unclosed"},
      {"@article{k,", "", "1:1 bibtex/unclosed"},
      {"@article{k, a", "", "1:1 bibtex/unclosed"},
      {"@article{k, a =", "", "1:16 bibtex/expected"},
      {"@article", "", ""},
      {"@", "", ""},
      // Commas that are missing, blanks in keys.
      {"@misc{k a = 1}" + good, "misc k|a=1;misc good|a=1;", "1:9 bibtex/expected"},
      {"@misc{k\n a = 1}" + good, "misc k|a=1;misc good|a=1;", "2:2 bibtex/expected"},
      {"@misc{my key , a = 1}" + good, "misc my key|a=1;misc good|a=1;", "1:7 bibtex/blank-in-key"},
      {"@misc{a = 1, b = 2}" + good, "misc good|a=1;", "1:9 bibtex/expected"},
      {"@misc{a={1}, b = 2}" + good, "misc good|a=1;", "1:8 bibtex/expected"},
      {"@misc{a = 1}" + good, "misc good|a=1;", "1:9 bibtex/expected"},
  };
  for (const BibRow& row : rows) {
    const ReadText read = read_text(row.text);
    EXPECT_EQ(read.entries, row.entries) << row.text;
    EXPECT_EQ(read.said, row.said) << row.text;
  }
}

TEST(BibFile, ValuesKnowTheirPlace) {
  Diagnostics diagnostics;
  const std::string text = "@misc{k,\n  title = {Two words}}";
  const std::vector<Entry> entries = read_bib(diagnostics.add_source("a.bib", text), diagnostics);
  ASSERT_EQ(entries.size(), 1U);
  const Field* const title = find_field(entries[0], "title");
  ASSERT_NE(title, nullptr);
  EXPECT_EQ(text.substr(title->span.begin, title->span.end - title->span.begin), "Two words");
  EXPECT_EQ(text.substr(entries[0].span.begin, 1), "k");
  EXPECT_EQ(find_field(entries[0], "author"), nullptr);
}

// Strings of strings: forty lines would be a terabyte.
TEST(BibFile, StringsGrowWithinBounds) {
  std::string text = "@string{s0 = {0123456789abcdef}}\n";
  for (int i = 1; i < 40; ++i) text += fmt::format("@string{{s{} = s{} # s{}}}\n", i, i - 1, i - 1);
  EXPECT_EQ(read_text(text + "@misc{k, a = {1}}").said, "23:15 bibtex/too-much-text");
}

// What is wrong many times is not searched through to its end each time: this takes minutes where it is.
TEST(BibFile, ManyMistakesAreReadInOnePass) {
  const std::string mistakes[] = {"@misc{k, a = {\n", "@misc{k, a = \"{\n", "@comment{\n", "@misc(k,\n", "@misc{k\n"};
  constexpr int lines = 100'000;
  for (const std::string& mistake : mistakes) {
    std::string text;
    for (int i = 0; i < lines; ++i) text += mistake;
    Diagnostics diagnostics;
    static_cast<void>(read_bib(diagnostics.add_source("a.bib", text), diagnostics));
    EXPECT_LE(diagnostics.all().size(), 2U * lines) << mistake;
  }
  std::string fields;
  for (int i = 0; i < lines; ++i) fields += fmt::format(", f{} = 1", i);
  EXPECT_EQ(read_text("@misc{k" + fields + "}").said, "");
}

// Property: a file that is cut off anywhere is read to its end, and never reports a place beyond it.
TEST(BibFile, CutAnywhere) {
  const std::string text =
      "@string{a = \"b\"}\n@comment{x}\n@article{k, title = {A {B}}, author = \"C \" # a # {D}, year = 2020}\n";
  for (std::size_t size = 0; size <= text.size(); ++size) {
    Diagnostics diagnostics;
    static_cast<void>(read_bib(diagnostics.add_source("a.bib", text.substr(0, size)), diagnostics));
    for (const Diagnostic& row : diagnostics.all()) EXPECT_LE(row.span.end, size) << size;
  }
}

}  // namespace
}  // namespace cvpdf::bibtex
