#include "text/feature_check.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "text/test_styles.hpp"

namespace cvpdf::text {
namespace {

document::FeatureWish wish(document::StyleId style, std::string_view tag) {
  document::FeatureWish out;
  out.style = style;
  std::copy(tag.begin(), tag.end(), out.tag.begin());
  out.role = "section";
  out.span = {1, 2, 3};
  return out;
}

// A document of one paragraph in style 0, which asks for the features.
document::Document document_of(std::string family, const std::vector<std::string_view>& tags) {
  document::Document document;
  document.styles = {style(std::move(family)), style("Ascii")};
  document.paragraphs.emplace_back().content = {document::Text{"x", 0, 0, {}}};
  for (const std::string_view tag : tags) document.wishes.push_back(wish(0, tag));
  return document;
}

Diagnostics check(const document::Document& document) {
  font::FontLibrary fonts(test_folder);
  Diagnostics diagnostics;
  check_features(document, fonts, diagnostics);
  return diagnostics;
}

TEST(FeatureCheck, WarnsOfWhatTheFaceLacks) {
  const struct {
    std::string family;
    std::string_view tag;
    bool lacks;
  } rows[] = {
      {"Libertine", "smcp", false}, {"Libertine", "c2sc", false},      {"Libertine", "onum", false},
      {"Libertine", "ss06", false}, {"Libertine", "kern", false},      {"Libertine", "ss07", true},
      {"Libertine", "afrc", true},  {"Libertine", "ordn", true},       {"Libertine Display", "smcp", true},
      {"Biolinum", "sups", false},  {"Libertine Mono", "onum", true},  {"Ascii", "smcp", true},
      {"Ascii", "kern", false},     {"Libertine Mono", "tnum", false}, {"Ascii", "tnum", false},
      {"Ascii", "pnum", true},      {"Libertine Mono", "lnum", false},  // Its own figures are.
  };
  for (const auto& row : rows) {
    const Diagnostics found = check(document_of(row.family, {row.tag}));
    EXPECT_EQ(found.all().size(), row.lacks ? 1U : 0U) << row.family << row.tag;
  }
}

TEST(FeatureCheck, NamesTheFaceTheFeatureAndTheStyle) {
  const Diagnostics found = check(document_of("Libertine Display", {"smcp"}));
  ASSERT_EQ(found.all().size(), 1U);
  const Diagnostic& warning = found.all()[0];
  EXPECT_EQ(warning.code, "text/lacking-feature");
  EXPECT_EQ(warning.severity, Severity::warning);
  EXPECT_EQ(warning.message,
            "the font LinLibertineDisplayO has no small capitals (smcp), which the style 'section' asks for");
  EXPECT_EQ(warning.span, (SourceSpan{1, 2, 3}));
}

TEST(FeatureCheck, WarnsOncePerFaceAndFeatureAndOnlyOfStylesInUse) {
  EXPECT_EQ(check(document_of("Ascii", {"smcp", "smcp", "c2sc"})).all().size(), 2U);
  document::Document unused = document_of("Libertine", {});
  unused.wishes.push_back(wish(1, "smcp"));
  EXPECT_TRUE(check(unused).all().empty());
}

TEST(FeatureCheck, LabelsAndPageNumbersCountToo) {
  document::Document document = document_of("Libertine", {});
  document.wishes.push_back(wish(1, "smcp"));
  document.paragraphs[0].label.emplace().content = {document::Text{"x", 1, 0, {}}};
  EXPECT_EQ(check(document).all().size(), 1U);
  document.paragraphs[0].label.reset();
  document.paragraphs[0].content.emplace_back(document::PageField{document::PageField::Kind::number, 1});
  EXPECT_EQ(check(document).all().size(), 1U);
}

}  // namespace
}  // namespace cvpdf::text
