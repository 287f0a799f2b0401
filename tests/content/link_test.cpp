#include "content/link.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cvpdf::content {
namespace {

TEST(CheckLinkTarget, WantsASchemeAndNoBlanks) {
  struct Row {
    std::string_view target, hint;  // No hint: all is well.
    bool failed = false;
  };
  constexpr std::string_view followed = "link to http:, https:, mailto: or tel:";
  const Row rows[] = {
      {"", ""},
      {"https://example.org", ""},
      {"mailto:ada@example.org", ""},
      {"tel:+44", ""},
      {"HTTPS://example.org", ""},
      {"ftp://example.org/a", followed},
      {"x-app.y+z:1", followed},
      {"javascript:alert(1)", followed, true},
      {"JavaScript:alert(1)", followed, true},
      {"file:///etc/passwd", followed},
      {"data:text/html,x", followed, true},
      {"vbscript:x", followed, true},
      {"https://example.org/\n", followed, true},
      {"https://example.org/\x7F", followed, true},
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
    EXPECT_EQ(diagnostics.failed(), row.failed) << row.target;
  }
}

}  // namespace
}  // namespace cvpdf::content
