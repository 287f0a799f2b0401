// The whole check as the module offers it: what is said, word for word, and what a file carries.
#include "verify/verify.hpp"

#include <gtest/gtest.h>

#include "verify/sample.hpp"

namespace cvpdf::verify {
namespace {

std::string report_of(const std::vector<Change>& changes) {
  const std::string bytes = sample_pdf(changes);
  std::string text;
  for (const Diagnostic& one : verify({"cv.pdf", bytes, nullptr, {}})) {
    if (one.severity != Severity::note) text += one.place + ": " + one.message + " [" + one.code + "]\n";
  }
  return text;
}

TEST(Verify, NamesPageAndObject) {
  EXPECT_EQ(report_of({{"/Contents(Write to Ada)", ""}}),
            "cv.pdf: page 1, object 22: a link does not say where it leads, /Contents [pdf/link-contents]\n");
  EXPECT_EQ(report_of({{"/S/H2", "/S/H3"}}),
            "cv.pdf: page 1, object 14: a heading H3 follows H1: a level is skipped [pdf/heading]\n");
  EXPECT_EQ(report_of({{"/Artifact BMC\n70", "/Span BMC\n70"}}),
            "cv.pdf: page 1: something is shown that is neither tagged nor an artifact: f [pdf/untagged]\n");
  EXPECT_EQ(report_of({{"/DisplayDocTitle true", ""}}), "cv.pdf: /DisplayDocTitle is not true [pdf/display-title]\n");
}

TEST(Verify, SaysWhenNothingIsDeclared) {
  const std::string bytes = sample_pdf({{"<pdfaid:part>3</pdfaid:part>", ""}, {"<pdfuaid:part>1</pdfuaid:part>", ""}});
  const std::vector<Diagnostic> found = verify({"cv.pdf", bytes, nullptr, {}});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].message, "the file declares no standard: it is checked for what holds of any tagged PDF");
}

TEST(Verify, FindsTheContentThatAFileCarries) {
  const std::optional<Attached> content = attached(sample_pdf());
  ASSERT_TRUE(content);
  EXPECT_EQ(content->name, "cv.toml");
  EXPECT_EQ(content->bytes, "[person]\nname = \"Ada Example\"\n");
  EXPECT_FALSE(attached(sample_pdf({{"/AFRelationship/Source", "/AFRelationship/Data"}})));
  EXPECT_FALSE(attached("no PDF"));
}

TEST(Verify, KnowsTheLayoutThatAFileNames) {
  const std::string tool = "<pdfaid:part>3</pdfaid:part>";
  const auto with = [&](const std::string& said) {
    return layout(sample_pdf({{tool, tool + "<xmp:CreatorTool>" + said + "</xmp:CreatorTool>"}}));
  };
  EXPECT_EQ(with("cvpdf, layout ats"), "ats");
  EXPECT_EQ(with("cvpdf"), "");
  EXPECT_EQ(with("Writer"), "");
  EXPECT_EQ(layout(sample_pdf()), "");
  EXPECT_EQ(layout("no PDF"), "");
}

}  // namespace
}  // namespace cvpdf::verify
