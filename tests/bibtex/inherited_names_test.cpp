#include "bibtex/inherited_names.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cvpdf::bibtex {
namespace {

TEST(InheritedNames, ByTypesOfParentAndChild) {
  struct Row {
    std::string parent, child, field, name;
  };
  const Row rows[] = {
      {"proceedings", "inproceedings", "title", "booktitle"},
      {"proceedings", "conference", "subtitle", "booksubtitle"},
      {"collection", "incollection", "titleaddon", "booktitleaddon"},
      {"book", "inbook", "title+an", "booktitle+an"},
      {"book", "inbook", "author", "author"},
      {"book", "book", "title", "title"},
      {"mvbook", "book", "title", "maintitle"},
      {"mvbook", "inbook", "title", "maintitle"},
      {"mvproceedings", "proceedings", "subtitle", "mainsubtitle"},
      {"periodical", "article", "title", "journaltitle"},
      {"article", "article", "title", "title"},
      {"proceedings", "inproceedings", "shorttitle", ""},
      {"article", "article", "shorttitle", "shorttitle"},
      {"article", "article", "crossref", ""},
      {"book", "inbook", "shorthand", ""},
      {"book", "inbook", "options", ""},
      {"book", "inbook", "publisher", "publisher"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(inherited_name(row.field, {Bond::crossref, row.parent, row.child}), row.name)
        << row.parent << " " << row.child << " " << row.field;
  }
}

TEST(InheritedNames, SharedDataKeepTheirNames) {
  const auto shared = [](std::string_view field) { return inherited_name(field, {Bond::xdata, "xdata", "inbook"}); };
  EXPECT_EQ(shared("title"), "title");
  EXPECT_EQ(shared("options"), "options");
  EXPECT_EQ(shared("xdata"), "");
  EXPECT_EQ(shared("ids"), "");
}

TEST(InheritedNames, OtherFieldsThatSayTheSame) {
  EXPECT_EQ(same_said_by("journal").front(), "journaltitle");
  EXPECT_EQ(same_said_by("date").size(), 2U);
  EXPECT_TRUE(same_said_by("title").empty());
}

}  // namespace
}  // namespace cvpdf::bibtex
