#include "bibtex/inheritance.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include <string>

#include "bibtex/bib_text.hpp"

namespace cvpdf::bibtex {
namespace {

struct HeirRow {
  std::string text, entries, said;
};

TEST(Inheritance, FieldsOfParents) {
  const HeirRow rows[] = {
      {"@inproceedings{a, title={A}, crossref={P}}\n@proceedings{p, title={In P}, year=1999}",
       "inproceedings a|title=A|crossref=P|booktitle=In P|year=1999;", "2:14 bibtex/parent-left-out"},
      {"@book{b, author={X}, title={B}, crossref={m}}\n@mvbook{m, title={M}, author={Y}}",
       "book b|author=X|title=B|crossref=m|maintitle=M;mvbook m|title=M|author=Y;", ""},
      // Parents of parents.
      {"@inbook{a, crossref={b}}\n@book{b, title={B}, crossref={m}}\n@mvbook{m, title={M}, author={Y}}",
       "inbook a|crossref=b|booktitle=B|maintitle=M|author=Y;book b|title=B|crossref=m|maintitle=M|author=Y;"
       "mvbook m|title=M|author=Y;",
       ""},
      // The title wins over the parent's own booktitle, the child over both.
      {"@inbook{a, crossref={p}}\n@book{p, author={X}, booktitle={Old}, title={New}}",
       "inbook a|crossref=p|booktitle=New|author=X;book p|author=X|booktitle=Old|title=New;", ""},
      {"@inbook{a, booktitle={}, crossref={p}}\n@book{p, author={X}, title={New}}",
       "inbook a|booktitle=|crossref=p|author=X;book p|author=X|title=New;", ""},
      // A date is whole.
      {"@misc{a, year=2001, crossref={p}}\n@misc{p, author={X}, date=1999, month=3, journal={J}}",
       "misc a|year=2001|crossref=p|author=X|journal=J;misc p|author=X|date=1999|month=3|journal=J;", ""},
      // Annotations go with their field.
      {"@misc{a, author={X}, crossref={p}}\n@misc{p, author={Y}, author+an={1=z}, note+an={=q}, note={N}}",
       "misc a|author=X|crossref=p|note+an==q|note=N;misc p|author=Y|author+an=1=z|note+an==q|note=N;", ""},
  };
  for (const HeirRow& row : rows) {
    const ReadText read = read_text(row.text);
    EXPECT_EQ(read.entries, row.entries) << row.text;
    EXPECT_EQ(read.said, row.said) << row.text;
  }
}

TEST(Inheritance, SharedData) {
  const HeirRow rows[] = {
      {"@xdata{x, publisher={X}, year=1}\n@xdata{y, year=2, location={Y}}\n@book{b, title={B}, xdata={x, y}}",
       "book b|title=B|xdata=x, y|publisher=X|year=1|location=Y;", ""},
      {"@xdata{x, xdata={y}}\n@xdata{y, note={N}}\n@inbook{b, title={B}, xdata={x}}",
       "inbook b|title=B|xdata=x|note=N;", ""},
      {"@xdata{unused, note={N}}", "", ""},
      // Before the parent's.
      {"@misc{a, crossref={p}, xdata={x}}\n@misc{p, author={P}, note={P}}\n@xdata{x, note={X}}",
       "misc a|crossref=p|xdata=x|note=X|author=P;misc p|author=P|note=P;", ""},
  };
  for (const HeirRow& row : rows) {
    const ReadText read = read_text(row.text);
    EXPECT_EQ(read.entries, row.entries) << row.text;
    EXPECT_EQ(read.said, row.said) << row.text;
  }
}

TEST(Inheritance, WhatIsWrongIsSaidAtItsPlace) {
  const HeirRow rows[] = {
      {"@misc{a, crossref={a}, author={X}}", "misc a|crossref=a|author=X;", "1:20 bibtex/circular"},
      {"@misc{a, crossref={b}, author={X}}\n@misc{b, crossref={a}, author={Y}}",
       "misc a|crossref=b|author=X;misc b|crossref=a|author=Y;", "2:20 bibtex/circular"},
      {"@misc{a, xdata={x}}\n@xdata{x, note={N}, xdata={y,  x}}", "misc a|xdata=x|note=N;",
       "2:28 bibtex/unknown-parent; 2:32 bibtex/circular"},
      {"@misc{a, crossref={smith2020}}\n@misc{Smith2000, author={X}}",
       "misc a|crossref=smith2020;misc Smith2000|author=X;", "1:20 bibtex/unknown-parent"},
      {"@misc{a, crossref={}}", "misc a|crossref=;", ""},
  };
  for (const HeirRow& row : rows) {
    const ReadText read = read_text(row.text);
    EXPECT_EQ(read.entries, row.entries) << row.text;
    EXPECT_EQ(read.said, row.said) << row.text;
  }
}

TEST(Inheritance, TheNearestKeyIsAHint) {
  Diagnostics diagnostics;
  const std::string text = "@misc{a, crossref={smith200}}\n@misc{Smith2000, author={X}}";
  static_cast<void>(read_bib(diagnostics.add_source("a.bib", text), diagnostics));
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_EQ(diagnostics.all()[0].hint, "did you mean 'Smith2000'?");
}

// A chain far longer than any stack, and unknown parents in numbers.
TEST(Inheritance, LongChainsEndWell) {
  std::string chain, unknown;
  constexpr int length = 10'000;
  for (int i = 0; i < length; ++i) {
    chain += fmt::format("@misc{{k{}, crossref={{k{}}}}}\n", i, i + 1);
    unknown += fmt::format("@misc{{k{}, crossref={{nobody{}}}}}\n", i, i);
  }
  Diagnostics diagnostics;
  const std::string end = fmt::format("@misc{{k{}, author={{X}}}}", length);
  const std::vector<Entry> entries = read_bib(diagnostics.add_source("a.bib", chain + end), diagnostics);
  ASSERT_EQ(entries.size(), length + 1U);
  ASSERT_NE(find_field(entries.front(), "author"), nullptr);
  EXPECT_TRUE(diagnostics.all().empty());
  static_cast<void>(read_bib(diagnostics.add_source("b.bib", unknown), diagnostics));
  EXPECT_EQ(diagnostics.all().size(), static_cast<std::size_t>(length));
}

// A hundred entries of a megabyte each, from a file of one.
TEST(Inheritance, MemoryHasABound) {
  std::string text = "@misc{p, author={X}, note={" + std::string(1U << 20U, 'n') + "}}\n";
  for (int i = 0; i < 100; ++i) text += fmt::format("@misc{{k{}, crossref={{p}}}}\n", i);
  const ReadText read = read_text(text);
  EXPECT_EQ(read.said, "65:22 bibtex/too-much-text");
}

}  // namespace
}  // namespace cvpdf::bibtex
