#include "bibtex/annotations.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>

namespace cvpdf::bibtex {
namespace {

struct Annotated {
  std::string annotations, said;
};

// "item:part=words" or "item:part='literal'" for each, and the text at which each diagnostic points.
Annotated annotate(const std::string& fields) {
  Diagnostics diagnostics;
  const std::string text = "@misc{k, " + fields + "}";
  const std::vector<Entry> entries = read_bib(diagnostics.add_source("a.bib", text), diagnostics);
  Annotated out;
  for (const Annotation& one : annotations_of(entries.at(0), "author", diagnostics)) {
    out.annotations +=
        fmt::format("{}{}:{}={}", out.annotations.empty() ? "" : "; ", one.item, one.part,
                    one.words.empty() ? "'" + one.literal + "'" : fmt::format("{}", fmt::join(one.words, ",")));
  }
  for (const Diagnostic& row : diagnostics.all()) {
    out.said += row.code + " " + text.substr(row.span.begin, row.span.end - row.span.begin) + ";";
  }
  return out;
}

TEST(Annotations, AreReadItemByItem) {
  const std::pair<std::string, std::string> rows[] = {
      {"author = {A and B}", ""},
      {"author+an = {1=equal; 2=equal,corresponding; 3:family=student; 4=\"*\"}",
       "1:=equal; 2:=equal,corresponding; 3:family=student; 4:='*'"},
      {"author+an:default = {1=a}, AUTHOR+AN:roles = {2=b;}", "1:=a; 2:=b"},
      {"author+an = {=first}", "0:=first"},
      {"author+an = \"1 : given = a , b\"", "1:given=a,b"},
      {"author+an = {1=\"a; b, c=d\"; 2=\"\"}", "1:='a; b, c=d'; 2:=''"},
      {"author+an = {}", ""},
      {"title+an = {1=a}, author+another = {1=a}, bookauthor+an = {1=b}", ""},
  };
  for (const auto& [fields, annotations] : rows) {
    const Annotated out = annotate(fields);
    EXPECT_EQ(out.annotations, annotations) << fields;
    EXPECT_EQ(out.said, "") << fields;
  }
}

TEST(Annotations, WhatCannotBeReadIsSaidAtItsPlace) {
  struct Row {
    std::string value, bad;
  };
  const Row rows[] = {
      {"nothing", "nothing"}, {"0=a", "0=a"},       {"x=a", "x=a"},
      {"1:=a", "1:=a"},       {"1:2=a", "1:2=a"},   {"-1=a", "-1=a"},
      {"1=", "1="},           {"1=a,,b", "1=a,,b"}, {"1=\"a", "1=\"a"},
      {"1=\"", "1=\""},       {"1=a=b", "1=a=b"},   {"99999999999999999999=a", "99999999999999999999=a"},
      {"1x=a", "1x=a"}};
  for (const Row& row : rows) {
    const Annotated out = annotate("author+an = { " + row.value + " }");
    EXPECT_EQ(out.annotations, "") << row.value;
    EXPECT_EQ(out.said, "bibtex/bad-annotation " + row.bad + ";") << row.value;
  }
  const Annotated both = annotate("author+an = {1=a; bad; 2=b}");
  EXPECT_EQ(both.annotations, "1:=a; 2:=b");
  EXPECT_EQ(both.said, "bibtex/bad-annotation bad;");
}

}  // namespace
}  // namespace cvpdf::bibtex
