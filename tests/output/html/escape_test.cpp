#include "output/html/escape.hpp"

#include <gtest/gtest.h>

namespace cvpdf::output::html {
namespace {

TEST(HtmlEscape, Texts) {
  EXPECT_EQ(escaped("a < b & \"c\" > 'd' ü"), "a &lt; b &amp; &quot;c&quot; &gt; 'd' ü");
  EXPECT_EQ(escaped("&amp;"), "&amp;amp;");
}

TEST(HtmlEscape, JsonCannotEndItsElement) {
  struct Row {
    std::string_view text, json;
  };
  const Row rows[] = {{"", "\"\""},
                      {"ü", "\"ü\""},
                      {"a\"b\\c", "\"a\\\"b\\\\c\""},
                      {"a\nb\x01", "\"a\\u000ab\\u0001\""},
                      {"</script><!--", "\"\\u003c/script\\u003e\\u003c!--\""},
                      {"a&b", "\"a\\u0026b\""}};
  for (const Row& row : rows) EXPECT_EQ(json_string(row.text), row.json);
}

}  // namespace
}  // namespace cvpdf::output::html
