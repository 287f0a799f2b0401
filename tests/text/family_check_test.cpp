#include "text/family_check.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "text/test_styles.hpp"

namespace cvpdf::text {
namespace {

// A document of one paragraph in the first of these families.
document::Document document_in(const std::vector<std::string>& families) {
  document::Document document;
  for (const std::string& family : families) {
    document.styles.push_back(style(family));
    const auto begin = static_cast<std::uint32_t>(document.families.size() + 1);
    document.families.push_back({family, {1, begin, begin + 1}, {"text", "title"}});
  }
  document.paragraphs.emplace_back().content = {document::Text{"x", 0, 0, {}}};
  return document;
}

TEST(FamilyCheck, TellsThePlaceAndWhatWasMeant) {
  struct Row {
    std::string family;
    std::string_view hint;  // None: the family is there.
  };
  const Row rows[] = {
      {"Libertine", ""},
      {"Ascii", ""},
      {"serif", ""},
      {"Libertin", "did you mean \"Libertine\"?"},
      {"titel", "did you mean \"title\"?"},
      {"Asciii", "did you mean \"Ascii\"?"},
      {"sens", "did you mean \"sans\"?"},
      {"No Such Family",
       "embedded are Libertine, Libertine Display, Biolinum, Libertine Mono, and roles of [fonts] "
       "text, title; other fonts must be installed or stand in a folder \"fonts\" beside the content"},
  };
  for (const Row& row : rows) {
    font::FontLibrary fonts(test_folder);
    Diagnostics diagnostics;
    const document::Document document = document_in({row.family, "Unused"});
    check_families(document, fonts, diagnostics);
    check_families(document, fonts, diagnostics);
    ASSERT_EQ(diagnostics.all().size(), row.hint.empty() ? 0U : 1U) << row.family;
    if (row.hint.empty()) continue;
    EXPECT_EQ(diagnostics.all().front().code, "font/unknown-family");
    EXPECT_EQ(diagnostics.all().front().span, (SourceSpan{1, 1, 2}));
    EXPECT_EQ(diagnostics.all().front().hint, row.hint);
  }
}

}  // namespace
}  // namespace cvpdf::text
