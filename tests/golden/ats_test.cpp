// What the strictest readers of CVs go by, in the PDF of the layout "ats": lines, fields, fonts' names.
// Needs CVPDF_PROGRAM, and pdftotext and pdffonts of poppler.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "golden/program.hpp"

namespace cvpdf::golden {
namespace {

class Ats : public testing::Test {
 protected:
  void SetUp() override {
    const std::string content = std::string(CVPDF_SOURCE_DIR) + "/examples/resume.toml";
    const Outcome outcome = run(quoted(CVPDF_PROGRAM) + " " + quoted(content) + " -q --layout ats -o " + quoted(path_));
    ASSERT_EQ(outcome.status, 0) << outcome.printed;
    lines_ = "\n" + run("pdftotext -raw " + quoted(path_) + " -").printed;
  }
  void TearDown() override { std::filesystem::remove(path_); }

  [[nodiscard]] bool has_line(const std::string& line) const {
    return lines_.find("\n" + line + "\n") != std::string::npos;
  }
  [[nodiscard]] std::size_t count(const std::string& words) const {
    std::size_t found = 0;
    for (std::size_t at = lines_.find(words); at != std::string::npos; at = lines_.find(words, at + 1)) ++found;
    return found;
  }

  const std::string path_ = own_path(".pdf");
  std::string lines_;
};

TEST_F(Ats, TitlesStandAloneInCapitals) {
  EXPECT_EQ(lines_.find("\nMaya Okonkwo-Reyes\n"), 0U) << lines_;
  for (const char* const title : {"SUMMARY", "EXPERIENCE", "PROJECTS", "EDUCATION", "SKILLS", "AWARDS"}) {
    EXPECT_TRUE(has_line(title)) << title << lines_;
  }
  EXPECT_NE(run("pdffonts " + quoted(path_)).printed.find("-Bold "), std::string::npos);
}

TEST_F(Ats, EachPositionHasItsEmployerAndDates) {
  EXPECT_EQ(count("\nTidewater Payments Portland, OR\n"), 2U) << lines_;
  EXPECT_TRUE(has_line("Staff Engineer, Ledger March 2022 – Present"));
  EXPECT_TRUE(has_line("Senior Engineer, Risk August 2019 – February 2022"));
  EXPECT_TRUE(has_line("Cascade State University"));
  EXPECT_TRUE(has_line("M.S. Computer Science 2014 – 2016"));
}

TEST_F(Ats, ContactsAreWholeAndAddressesHaveTheirScheme) {
  EXPECT_NE(lines_.find("(555) 010-0199 | https://maya.example.org\n"), std::string::npos) << lines_;
  EXPECT_TRUE(has_line("https://code.example.org/mokreyes | https://people.example.org/maya-okonkwo-reyes"));
}

}  // namespace
}  // namespace cvpdf::golden
