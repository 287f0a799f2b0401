#include "bibliography/author_window.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cvpdf::bibliography {
namespace {

// "A..X" for flags such as "a...x": those that are named by their letters, "." for the others. A "+" at the end: its
// source leaves others out.
std::string named(std::string authors, std::size_t most) {
  const ListEnd end = authors.ends_with('+') ? ListEnd::others_follow : ListEnd::complete;
  if (end == ListEnd::others_follow) authors.pop_back();
  std::vector<bool> must;
  for (const char author : authors) must.push_back(author >= 'A' && author <= 'Z');
  std::string out(authors.size(), '.');
  for (const std::size_t place : named_authors(must, most, end)) out[place] = authors[place];
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
      {"aBcDefg", 4, "aBcD..."},        // There is room for it, and for no other.
      {"abcdeF", 5, "abcdeF"},          // The last one is kept, and the gap before it is of one.
      {"abcdef", 5, "abcdef"},          // One at the end is closed, too.
      {"ab", 1, "ab"},                  //
      {"abc", 1, "a.."},                //
      {"abcdef+", 5, "abcde."},         // But not where "et al." stands behind it anyway.
      {"ab+", 1, "a."},                 //
      {"abcX+", 3, "abcX"},             // One in the middle is.
      {"abcX+", 2, "a..X"},             //
      {"abc+", 3, "abc"},               //
      {"aBcDe", 2, "aB.D."},            // Of two gaps of one none is: two names more are too many.
      {"aBcDe+", 2, "aBcD."},           // Here it is one gap.
      {"aBcDeFgH", 2, "aB.D.F.H"},      //
      {"abcdeXghiZ", 3, "a....X...Z"},  //
      {"abcdeXghZ+", 3, "a....X..Z"},   //
      {"", 3, ""},
      {"a", 1, "a"},
  };
  for (const Row& row : rows) EXPECT_EQ(named(row.authors, row.most), row.named) << row.authors << ' ' << row.most;
}

TEST(NamedAuthors, OfManyAreFew) {
  std::vector<bool> must(300);
  must[150] = true;
  EXPECT_EQ(named_authors(must, 10, ListEnd::complete).size(), 10U);
}

}  // namespace
}  // namespace cvpdf::bibliography
