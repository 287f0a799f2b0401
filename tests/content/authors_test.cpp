#include "content/authors.hpp"

#include <gtest/gtest.h>

#include "content/read.hpp"

namespace cvpdf::content {
namespace {

struct AuthorsRow {
  std::string_view roles;  // The marks that are declared, one sign each.
  std::string_view authors;
  std::string_view expected;  // "name|marks" of each, then the codes.
};

std::string listed(const AuthorsRow& row) {
  std::string text = fmt::format("authors = {}\n", row.authors);
  Diagnostics diagnostics;
  diagnostics.add_source("a.toml", text);
  const std::optional<toml::Table> table = toml::parse(1, diagnostics);
  toml::Cursor cursor(*table, {1, 0, 0}, "a table", diagnostics);
  std::vector<AuthorRole> roles;
  for (const char mark : row.roles) roles.push_back({std::string(1, mark), {}, {}});
  std::string result;
  for (const Author& author : take_authors(cursor, "authors", roles, diagnostics)) {
    result += fmt::format("{}|{} ", author.name, author.marks);
  }
  return result + codes(diagnostics);
}

TEST(TakeAuthors, PartsNamesAndMarks) {
  const AuthorsRow rows[] = {
      {"*", "['Ada Example']", "Ada Example| "},
      {"*", "['Ada Example*']", "Ada Example|* "},
      {"*", "['Ada Example *']", "Ada Example|* "},
      {"*#", "['Ada*#', 'Ben#']", "Ada|*# Ben|# "},
      {"*", "['Ada**']", "Ada|** "},
      {"*", "['et al.']", "et al.| "},
      {"*", "['Ada', 'et al.', 'Ben']", "Ada| Ben| et al.| 1:20+6 content/others-within (warning)\n"},
      {"*", "['Ada', 'others', 'Ben', 'et al.']", "Ada| Ben| others| 1:20+6 content/others-within (warning)\n"},
      {"*", "['and others', { name = 'Ada' }]", "Ada| and others| 1:13+10 content/others-within (warning)\n"},
      {"*", "['Ada Byron et al.']", "Ada Byron| et al.| "},
      {"*", "['Ada et al.', 'Ben']", "Ada| Ben| et al.| 1:13+10 content/others-within (warning)\n"},
      {"*", "[{ name = 'Ada et al.' }]", "Ada et al.| "},
      {"*#", "['Ada*,#', 'Ben *, #']", "Ada|*# Ben|*# "},
      {"*", "['Ada*,', 'and Ben']",
       "Ada|* Ben| 1:13+5 content/joint-in-name (warning)\n1:22+7 content/joint-in-name (warning)\n"},
      {"*", "['**Ada**']", "**Ada|** 1:13+7 content/sign-in-name (warning)\n"},
      {"*", "[{ name = '{Ada}1, and Ben Doe,' }]", "{Ada}1, and Ben Doe,| "},
      {"*", "['Ada  Byron', 'Ada Byron']", "Ada Byron| Ada Byron| 1:27+9 content/author-twice (note)\n"},
      {"*", "['...']", "...| 1:13+3 content/no-name (warning)\n"},
      {"*", "['Ada\u2709']", "Ada\u2709| 1:13+4 content/unknown-mark (warning)\n"},
      {"*", "['Sammy Davis Jr.']", "Sammy Davis Jr.| "},
      {"*", "[{ name = 'Ada', marks = '*' }]", "Ada|* "},
      {"*", "[{ name = 'Ada' }]", "Ada| "},
      {"*", "[\"J\\u00f6rg*\"]", "J\u00f6rg|* "},
      {"*", "['Ada\u2020']", "Ada\u2020| 1:13+4 content/unknown-mark (warning)\n"},
      {"#", "['Ada*']", "Ada*| 1:13+4 content/unknown-mark (warning)\n"},
      {"*", "[{ name = 'Ada', marks = '#' }]", "Ada|# 1:37+1 content/unknown-mark (warning)\n"},
      {"*", "['Jane\u2021\u00a7']",
       "Jane\u2021\u00a7| 1:13+6 content/unknown-mark (warning)\n1:13+6 content/unknown-mark (warning)\n"},
      {"*", "[{ name = 'Ada', marks = '*, #' }]", "Ada|*# 1:37+4 content/unknown-mark (warning)\n"},
      {"*", "['*']", "1:13+1 content/empty-name\n"},
      {"*", "['']", "1:12+2 content/empty-name\n"},
      {"*", "[{ marks = '*' }]", "1:12+15 toml/missing-key\n"},
      {"*", "[{ nam = 'x' }]", "1:12+13 toml/missing-key\n1:14+3 toml/unknown-key\n"},
      {"*", "['A', 1]", "A| 1:17+1 toml/wrong-type\n"},
      {"*", "'A, B'", "1:11+6 toml/wrong-type\n"},
  };
  for (const AuthorsRow& row : rows) EXPECT_EQ(listed(row), row.expected) << row.authors;
}

// Whatever a table may name is written as a table again.
TEST(SaidByString, AreNamesThatAreReadAlike) {
  const std::vector<AuthorRole> roles{{"*", {}, {}}};
  const std::pair<Author, bool> rows[] = {
      {{"Ada Byron", "*", {}, {}}, true},  {{"et al.", "", {}, {}}, true},          {{"and others", "", {}, {}}, true},
      {{"Byron\u2020", "", {}, {}}, true}, {{"Ada Byron", "", {}, "Byron"}, false}, {{"Ada*", "", {}, {}}, false},
      {{"Ada Byron", "#", {}, {}}, false}, {{"Ada et al.", "", {}, {}}, false},     {{"Ada Byron,", "", {}, {}}, false},
      {{"and Co", "", {}, {}}, false},     {{"Barnes; Noble", "", {}, {}}, false},  {{"H2", "", {}, {}}, false},
  };
  for (const auto& [author, is_said] : rows) EXPECT_EQ(is_said_by_string(author, roles), is_said) << author.name;
}

TEST(TakeAuthors, TakesAMillionMarks) {
  const std::string names = fmt::format("['A{}']", std::string(1'000'000, '*'));
  EXPECT_EQ(listed({"*", names, ""}).size(), 1'000'003U);
}

}  // namespace
}  // namespace cvpdf::content
