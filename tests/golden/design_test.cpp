// What the content and the command line say of the look, laid over the layout.
#include <gtest/gtest.h>

#include <string>

#include "cli/program.hpp"

namespace cvpdf::golden {
namespace {

using cli::Scratch;

const std::string bare_person =
    "[person]\nname = \"Ada Example\"\n[[section]]\ntitle = \"Words\"\n[[section.text]]\ntext = \"one\"\n";

std::string page_size(const Scratch& scratch) {
  const std::string told = scratch.run("pdfinfo cv.pdf").output;
  const std::size_t at = told.find("Page size:");
  return told.substr(at, told.find('\n', at) - at);
}

TEST(Design, CommandLineOverContentOverLayout) {
  const Scratch scratch("design");
  scratch.write("cv.toml", "paper = \"a4\"\n[design.page]\npaper = \"a5\"\n" + bare_person);
  ASSERT_EQ(scratch.run("cvpdf cv.toml").status, 0);
  EXPECT_NE(page_size(scratch).find("(A4)"), std::string::npos) << page_size(scratch);
  ASSERT_EQ(scratch.run("cvpdf cv.toml --set page.paper=letter").status, 0);
  EXPECT_NE(page_size(scratch).find("(letter)"), std::string::npos) << page_size(scratch);
  scratch.write("cv.toml", "[design.page]\npaper = \"a5\"\n" + bare_person);
  ASSERT_EQ(scratch.run("cvpdf cv.toml").status, 0);
  EXPECT_NE(page_size(scratch).find("419.53 x 595.28"), std::string::npos) << page_size(scratch);
}

TEST(Design, ThePaperThatLosesIsTold) {
  struct Row {
    std::string head, options, told;
  };
  const std::string two = "cv.toml:3:9: warning: this has no effect: the content says paper = \"a4\"";
  const Row rows[] = {
      {"paper = \"a4\"\n[design.page]\npaper = \"a5\"\n", "", two},
      {"paper = \"a4\"\n[design.page]\npaper = \"a4\"\n", "", ""},
      {"[design.page]\npaper = \"a5\"\n", "", ""},
      {"paper = \"a4\"\n[design.page]\npaper = \"a5\"\n", " --set page.paper=letter", ""},
  };
  const Scratch scratch("design-papers");
  for (const Row& row : rows) {
    scratch.write("cv.toml", row.head + bare_person);
    const cli::Outcome outcome = scratch.run("cvpdf check cv.toml" + row.options);
    EXPECT_EQ(outcome.errors.find(": warning:") == std::string::npos, row.told.empty()) << outcome.errors;
    EXPECT_NE(outcome.errors.find(row.told), std::string::npos) << outcome.errors;
  }
}

TEST(Design, MistakesHaveTheirPlace) {
  const Scratch scratch("design-wrong");
  scratch.write("cv.toml", "[design.styles.section]\nsiez = 1.2\n" + bare_person);
  const cli::Outcome content = scratch.run("cvpdf cv.toml");
  EXPECT_EQ(content.status, 1);
  EXPECT_NE(content.errors.find("cv.toml:2:1: error:"), std::string::npos) << content.errors;
  EXPECT_NE(content.errors.find("did you mean `size`?"), std::string::npos) << content.errors;
  scratch.write("cv.toml", bare_person);
  const cli::Outcome setting = scratch.run("cvpdf cv.toml --set colors.accent=blue");
  EXPECT_EQ(setting.status, 1);
  EXPECT_NE(setting.errors.find("--set colors.accent=blue:1:15: error: 'blue' is no colour"), std::string::npos)
      << setting.errors;
}

TEST(Design, IsCarriedByTheFile) {
  const Scratch scratch("design-attached");
  scratch.write("cv.toml", "[design.styles.body]\nsize = \"11pt\"\n" + bare_person);
  ASSERT_EQ(scratch.run("cvpdf cv.toml --attach").status, 0);
  const std::string carried = scratch.run("cvpdf extract cv.pdf").output;
  EXPECT_NE(carried.find("design = { styles = { body = { size = \"11pt\" } } }"), std::string::npos) << carried;
}

}  // namespace
}  // namespace cvpdf::golden
