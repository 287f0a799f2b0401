#include "output/uri.hpp"

#include <gtest/gtest.h>

namespace cvpdf::output {
namespace {

TEST(Uris, HoldNothingThatNoUriMay) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"https://a.org/b?c=d#e", "https://a.org/b?c=d#e"},
      {"https://doi.org/not a doi", "https://doi.org/not%20a%20doi"},
      {"https://a.org/é\"<", "https://a.org/%C3%A9%22%3C"},
      {"https://a.org/%20", "https://a.org/%20"}};
  for (const auto& [uri, expected] : rows) EXPECT_EQ(encoded_uri(uri), expected);
}

}  // namespace
}  // namespace cvpdf::output
