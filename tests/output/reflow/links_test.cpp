#include "output/reflow/links.hpp"

#include <gtest/gtest.h>

namespace cvpdf::output::reflow {
namespace {

TEST(ReflowLinks, LeadOnlyWhereItIsSafe) {
  for (const char* const uri : {"http://a.org", "https://a.org", "HTTPS://A.org", "mailto:a@b.org", "tel:+1"}) {
    EXPECT_TRUE(is_safe_target(uri)) << uri;
  }
  for (const char* const uri :
       {"", "javascript:alert(1)", "data:text/html,x", "ftp://a.org", "https:", "#a", " https://a"}) {
    EXPECT_FALSE(is_safe_target(uri)) << uri;
  }
}

TEST(ReflowLinks, WordsThatAreTheAddress) {
  struct Row {
    std::string_view words, uri;
    bool says;
  };
  const Row rows[] = {{"a.org", "https://a.org", true},
                      {"a.org", "https://www.a.org/", true},
                      {"https://a.org/b", "https://a.org/b", true},
                      {"a.org", "https://a.org/b", false},
                      {"ada@a.org", "mailto:ada@a.org", true},
                      {"write to me", "mailto:ada@a.org", false},
                      {"+44 (20) 79-46", "tel:+44207946", true},
                      {"call me", "tel:+44207946", false},
                      {"", "https://a.org", false}};
  for (const Row& row : rows) EXPECT_EQ(says_its_address(row.words, row.uri), row.says) << row.words << row.uri;
}

TEST(ReflowLinks, ShowAddressesAsPeopleWriteThem) {
  EXPECT_EQ(shown_address("mailto:ada@a.org"), "ada@a.org");
  EXPECT_EQ(shown_address("tel:+44"), "+44");
  EXPECT_EQ(shown_address("https://a.org"), "https://a.org");
}

}  // namespace
}  // namespace cvpdf::output::reflow
