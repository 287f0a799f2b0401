#include "compose/divided.hpp"

#include <gtest/gtest.h>

#include "content/fields.hpp"
#include "toml/value.hpp"

namespace cvpdf::compose {
namespace {

struct DividedRow {
  std::string_view text, items;
};

// The text is read as Markdown of a content.
std::vector<content::Item> divide(std::string_view text, const std::vector<std::string>& dividers,
                                  Diagnostics& diagnostics) {
  const auto file = diagnostics.add_source("cv.toml", "text = '''" + std::string(text) + "'''\n");
  const auto table = toml::parse(file, diagnostics);
  toml::Cursor cursor(*table, {}, "it", diagnostics);
  return divided(content::take_markup(cursor, "text", diagnostics), dividers);
}

TEST(Divided, IsCutAtDividersOutsideOfBracketsAndLinks) {
  const DividedRow rows[] = {
      {"Rust", "Rust"},
      {"Rust, C, C++", "Rust|C|C++"},
      {"Rust,C", "Rust,C"},
      {"1,200 baud, C", "1,200 baud|C"},
      {"Rust (since 2015, daily), C", "Rust (since 2015, daily)|C"},
      {"Rust (a (b, c), d), C", "Rust (a (b, c), d)|C"},
      {"Rust), C", "Rust)|C"},
      {"Rust (a, b", "Rust (a, b"},
      {"*Rust*, **C, D**, `a, b`, e", "Rust|C|D|a, b|e"},
      {"[a, b](https://example.org), $x, y$, c", "a, b|x, y|c"},
      {"a,  b,\n c", "a|b|c"},
      {", a, , b, ", "a|b,"},
      {"Go、Rust、C", "Go|Rust|C"},
      {"Ärzte, Übung", "Ärzte|Übung"},
  };
  for (const DividedRow& row : rows) {
    Diagnostics diagnostics;
    std::string shown;
    for (const content::Item& item : divide(row.text, {", ", "、"}, diagnostics)) {
      shown += (shown.empty() ? "" : "|") + content::plain_text(item.text);
    }
    EXPECT_EQ(shown, row.items) << row.text;
  }
}

TEST(Divided, KeepsThePlacesOfItsWords) {
  Diagnostics diagnostics;
  const auto items = divide("Rust, *C*, D", {", "}, diagnostics);
  ASSERT_EQ(items.size(), 3u);
  for (const content::Item& item : items) {
    const std::string_view source = diagnostics.text(item.span.file);
    EXPECT_EQ(source.substr(item.span.begin, item.span.end - item.span.begin), content::plain_text(item.text));
  }
}

TEST(Divided, IsWholeWithoutDividers) {
  Diagnostics diagnostics;
  EXPECT_EQ(divide("a, b", {}, diagnostics).size(), 1u);
  EXPECT_EQ(divide("a, b", {""}, diagnostics).size(), 1u);
  EXPECT_TRUE(divide("", {", "}, diagnostics).empty());
}

}  // namespace
}  // namespace cvpdf::compose
