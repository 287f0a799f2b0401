#include "document/names.hpp"

#include <gtest/gtest.h>

namespace cvpdf::document {
namespace {

TEST(Names, EveryEnumeratorHasItsOwn) {
  EXPECT_EQ(name(Role::document), "document");
  EXPECT_EQ(name(Role::heading6), "heading6");
  EXPECT_EQ(name(Role::list_item), "list_item");
  EXPECT_EQ(name(Role::quote), "quote");
  EXPECT_EQ(name(Alignment::centered), "centered");
  EXPECT_EQ(name(Keep::together), "together");
  EXPECT_EQ(name(Track::Kind::share), "share");
  EXPECT_EQ(name(Running::When::several_pages), "several_pages");
}

TEST(Names, QuotedEscapesWhatWouldBreakALine) {
  struct Row {
    std::string_view utf8, expected;
  };
  const Row rows[] = {
      {"", "\"\""},
      {"plain", "\"plain\""},
      {"a \"b\" \\c", "\"a \\\"b\\\" \\\\c\""},
      {"a\nb\x7F", "\"a\\x0ab\\x7f\""},
      {"Xiāngrú", "\"Xiāngrú\""},
  };
  for (const Row& row : rows) EXPECT_EQ(quoted(row.utf8), row.expected);
}

}  // namespace
}  // namespace cvpdf::document
