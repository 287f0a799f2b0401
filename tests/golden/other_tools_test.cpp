// What other people's programs say of the finished files: the real CV in each layout, and a case with formulas.
// Needs CVPDF_PROGRAM, qpdf, mutool and Ghostscript.
#include <gtest/gtest.h>

#include "golden/program.hpp"

namespace cvpdf::golden {
namespace {

// What a tool has to say of itself.
std::string without_own_troubles(const std::string& printed) {
  std::string text;
  std::istringstream lines(printed);
  for (std::string line; std::getline(lines, line);) {
    if (line != "warning: ICC support is not available") text += line + "\n";
  }
  return text;
}

void expect_no_complaint(const std::string& command) {
  const Outcome outcome = run(command);
  const std::string printed = without_own_troubles(outcome.printed);
  EXPECT_EQ(outcome.status, 0) << command << "\n" << printed;
  for (const char* complaint : {"error:", "Error", "arning", "WARNING", "nvalid", "repair"}) {
    EXPECT_EQ(printed.find(complaint), std::string::npos) << command << "\n" << printed;
  }
}

TEST(OtherTools, FindNothingWrongInWholeFiles) {
  const std::string source = CVPDF_SOURCE_DIR;
  const std::string contents[] = {source + "/content/cv.toml' --layout 'classic",
                                  source + "/content/cv.toml' --layout 'sidebar",
                                  source + "/tests/golden/cases/formulas/cv.toml"};
  const std::string pdf = own_path(".pdf"), file = quoted(pdf);
  for (const std::string& content : contents) {
    const Outcome typeset = run(quoted(CVPDF_PROGRAM) + " " + quoted(content) + " --quiet -o " + file);
    ASSERT_EQ(typeset.status, 0) << typeset.printed;
    // It answers 3 where it warns.
    const Outcome check = run("qpdf --check " + file);
    EXPECT_EQ(check.status, 0) << content << check.printed;
    EXPECT_NE(check.printed.find("No syntax or stream encoding errors"), std::string::npos) << check.printed;
    expect_no_complaint("mutool clean " + file + " " + quoted(pdf + ".clean"));
    expect_no_complaint("mutool draw -q -F text -o /dev/null " + file);
    expect_no_complaint("gs -q -dNOPAUSE -dBATCH -sDEVICE=nullpage " + file);
  }
}

// The test above can fail.
TEST(OtherTools, AreHeardWhereAFileIsBroken) {
  const std::string pdf = own_path(".pdf"), file = quoted(pdf);
  ASSERT_EQ(run(quoted(CVPDF_PROGRAM) + " " + quoted(CVPDF_SOURCE_DIR "/tests/golden/cases/formulas/cv.toml") +
                " --quiet -o " + file)
                .status,
            0);
  ASSERT_EQ(run("head -c 6000 " + file + " > " + file + ".cut").status, 0);
  EXPECT_NE(run("qpdf --check " + file + ".cut").status, 0);
}

}  // namespace
}  // namespace cvpdf::golden
