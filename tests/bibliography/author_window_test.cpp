#include "bibliography/author_window.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cvpdf::bibliography {
namespace {

// "A..X" for flags such as "a...x": those that are named by their letters, "." for the others.
std::string named(const std::string& authors, std::size_t most) {
  std::vector<bool> must;
  for (const char author : authors) must.push_back(author >= 'A' && author <= 'Z');
  std::string out(authors.size(), '.');
  for (const std::size_t place : named_authors(must, most)) out[place] = authors[place];
  return out;
}

TEST(NamedAuthors, AreThoseWhoMustBeAndTheFirstOnes) {
  struct Row {
    std::string authors;
    std::size_t most;
    std::string named;
  };
  const Row rows[] = {
      {"abc", 3, "abc"},                // There is room for all.
      {"abc", 9, "abc"},                //
      {"abcdef", 2, "ab...."},          // From the front on.
      {"abcdefgX", 3, "ab.....X"},      // The person takes one of the places.
      {"abcdefgX", 1, "a......X"},      // The first is named in any case.
      {"aBCDefgh", 2, "aBCD...."},      // So is a whole group of equals.
      {"abcdeXgh", 3, "ab...X.."},      // More than one is left out at the end.
      {"abcXefg", 3, "abcX..."},        // The gap of one at c is closed.
      {"abcdef", 5, "abcdef"},          // And so is one at the end.
      {"abcdeXghiZ", 3, "a....X...Z"},  //
      {"", 3, ""},
      {"a", 1, "a"},
  };
  for (const Row& row : rows) EXPECT_EQ(named(row.authors, row.most), row.named) << row.authors << ' ' << row.most;
}

TEST(NamedAuthors, OfManyAreFew) {
  std::vector<bool> must(300);
  must[150] = true;
  EXPECT_EQ(named_authors(must, 10).size(), 10U);
}

}  // namespace
}  // namespace cvpdf::bibliography
