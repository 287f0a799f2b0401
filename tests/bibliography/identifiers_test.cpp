#include <gtest/gtest.h>

#include "bibliography/citation.hpp"

namespace cvpdf::bibliography {
namespace {

TEST(Identifiers, LeadSomewhere) {
  EXPECT_EQ(arxiv_uri("1912.13515"), "https://arxiv.org/abs/1912.13515");
  EXPECT_EQ(arxiv_uri("arXiv:1912.13515"), "https://arxiv.org/abs/1912.13515");
  EXPECT_EQ(arxiv_uri("hep-th/9901001"), "https://arxiv.org/abs/hep-th/9901001");
  EXPECT_EQ(doi_uri("10.1145/3534678"), "https://doi.org/10.1145/3534678");
  EXPECT_EQ(doi_uri("https://doi.org/10.1145/3534678"), "https://doi.org/10.1145/3534678");
  EXPECT_EQ(mail_uri("ada@example.org"), "mailto:ada@example.org");
  EXPECT_EQ(telephone_uri("+1 (555) 010-0200"), "tel:+15550100200");
  EXPECT_EQ(web_uri("example.org/ada"), "https://example.org/ada");
  EXPECT_EQ(web_uri("http://example.org"), "http://example.org");
}

TEST(PrintedUrl, DropsWhatNobodyReads) {
  EXPECT_EQ(printed_url("https://example.org/"), "example.org");
  EXPECT_EQ(printed_url("http://example.org/ada"), "example.org/ada");
  EXPECT_EQ(printed_url("example.org"), "example.org");
  EXPECT_EQ(printed_url(""), "");
}

}  // namespace
}  // namespace cvpdf::bibliography
