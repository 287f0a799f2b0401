#include "output/pdf/digest.hpp"

#include <gtest/gtest.h>

#include <set>

namespace cvpdf::output::pdf {
namespace {

// These stand in files: a change makes every file another one.
TEST(Digest, IsFixed) {
  EXPECT_EQ(digest("cvpdf"), digest("cvpdf"));
  EXPECT_EQ(digest_bytes("cvpdf").size(), 16U);
}

TEST(Digest, TellsNearTextsApart) {
  std::set<std::string> seen;
  std::string text(64, 'a');
  seen.insert(digest_bytes(text));
  for (std::size_t length = 0; length < text.size(); ++length) seen.insert(digest_bytes(text.substr(0, length)));
  for (std::size_t place = 0; place < text.size(); ++place) {
    for (const char c : {'b', 'c', '\0'}) {
      std::string other = text;
      other[place] = c;
      seen.insert(digest_bytes(other));
    }
  }
  EXPECT_EQ(seen.size(), 1 + 64 + 3 * 64U);
}

}  // namespace
}  // namespace cvpdf::output::pdf
