#include "bibtex/brace_pairs.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cvpdf::bibtex {
namespace {

// The offset of the brace that closes each opening one, in order; '-' for none.
std::string closings(const std::string& text) {
  const BracePairs pairs(text);
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::optional<std::size_t> close = pairs.closing(at);
    if (text[at] != '{') {
      EXPECT_EQ(close, std::nullopt) << text;
      continue;
    }
    out += close ? std::to_string(*close) + " " : "- ";
  }
  return out;
}

TEST(BracePairs, AreFoundInOnePass) {
  const std::pair<std::string, std::string> rows[] = {
      {"", ""}, {"a{b}", "3 "}, {"{{}{}}", "5 2 4 "}, {"{{}", "- 2 "}, {"}}{}}{", "3 - "}, {"\\{a}", "3 "},
  };
  for (const auto& [text, expected] : rows) EXPECT_EQ(closings(text), expected) << text;
}

}  // namespace
}  // namespace cvpdf::bibtex
