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
  EXPECT_EQ(web_uri("javascript:alert(1)"), "");
  EXPECT_EQ(doi_uri("file:///etc/passwd"), "");
}

TEST(Identifiers, ArePrintedBare) {
  for (const char* doi : {"10.1000/182", "doi:10.1000/182", "DOI: 10.1000/182", "https://doi.org/10.1000/182",
                          "http://dx.doi.org/10.1000/182", "doi.org/10.1000/182", "HTTPS://www.DOI.org/10.1000/182"}) {
    EXPECT_EQ(bare_doi(doi), "10.1000/182") << doi;
    EXPECT_EQ(doi_uri(doi), "https://doi.org/10.1000/182") << doi;
    EXPECT_TRUE(is_doi(doi)) << doi;
  }
  for (const char* id : {"2001.00001v2", "arXiv:2001.00001v2", "https://arxiv.org/abs/2001.00001v2"}) {
    EXPECT_EQ(bare_arxiv(id), "2001.00001v2") << id;
    EXPECT_EQ(arxiv_uri(id), "https://arxiv.org/abs/2001.00001v2") << id;
  }
  EXPECT_EQ(bare_doi("doi:"), "");
  for (const char* other : {"", "doi:", "foo", "10.1000", "1000/182", "https://example.org/10.1000/182"}) {
    EXPECT_FALSE(is_doi(other)) << other;
  }
}

TEST(PrintedUrl, DropsWhatNobodyReads) {
  EXPECT_EQ(printed_url("https://example.org/"), "example.org");
  EXPECT_EQ(printed_url("http://example.org/ada"), "example.org/ada");
  EXPECT_EQ(printed_url("example.org"), "example.org");
  EXPECT_EQ(printed_url(""), "");
}

}  // namespace
}  // namespace cvpdf::bibliography
