#include "content/link.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cvpdf::content {
namespace {

TEST(CheckLinkTarget, WantsASchemeAndNoBlanks) {
  struct Row {
    std::string_view target, hint;  // No hint: all is well.
  };
  constexpr std::string_view followed = "link to http:, https:, mailto:, tel: or ftp:";
  const Row rows[] = {
      {"", ""},
      {"https://example.org", ""},
      {"mailto:ada@example.org", ""},
      {"tel:+44", ""},
      {"HTTPS://example.org", ""},
      {"ftp://example.org/a", ""},
      {"x-app.y+z:1", followed},
      {"javascript:alert(1)", followed},
      {"JavaScript:alert(1)", followed},
      {"file:///etc/passwd", followed},
      {"data:text/html,x", followed},
      {"localhost:8080/x", followed},
      {"example.org", "write https://example.org"},
      {"www.example.org/a", "write https://www.example.org/a"},
      {"ada@example.org", "write mailto:ada@example.org"},
      {"https://example.org/a b", "write %20 for a blank"},
      {"1a:b", "write https://1a:b"},
      {":x", "write https://:x"},
  };
  for (const Row& row : rows) {
    Diagnostics diagnostics;
    check_link_target(row.target, {}, diagnostics);
    const std::string hint = diagnostics.all().empty() ? "" : diagnostics.all()[0].hint;
    EXPECT_EQ(hint, row.hint) << row.target;
    EXPECT_FALSE(diagnostics.failed());
  }
}

}  // namespace
}  // namespace cvpdf::content
