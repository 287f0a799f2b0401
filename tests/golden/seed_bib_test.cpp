// The publications of content/cv.toml from examples/publications.bib: the same words in the same lines. Needs
// CVPDF_PROGRAM, and pdftotext of poppler.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <sstream>
#include <string>

#include "golden/program.hpp"

namespace cvpdf::golden {
namespace {

// "Xiangru Lian · 5 / 7" and blank lines: where pages end is another matter.
bool is_foot(const std::string& line) {
  return line.find_first_not_of(" \f") == std::string::npos || line.find("Xiangru Lian \u00B7 ") != std::string::npos;
}

bool is_title(std::string line, const std::string& title) {
  std::transform(line.begin(), line.end(), line.begin(), [](unsigned char c) { return std::toupper(c); });
  return line.ends_with(title) && line.size() <= title.size() + 1;  // Behind a page's end.
}

// From the title "Publications" on to the next one.
std::string publications_of(const std::string& text) {
  std::string found;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (is_title(line, "PROFESSIONAL SERVICES")) break;
    if (is_title(line, "PUBLICATIONS") || (!found.empty() && !is_foot(line))) found += line + '\n';
  }
  return found;
}

class SeedBib : public testing::TestWithParam<const char*> {
 protected:
  void TearDown() override { std::filesystem::remove(pdf_); }

  [[nodiscard]] std::string publications(const std::string& content) const {
    const Outcome outcome = run(quoted(CVPDF_PROGRAM) + " " + quoted(CVPDF_SOURCE_DIR "/" + content) +
                                " --strict --verify --layout " + GetParam() + " -o " + quoted(pdf_));
    EXPECT_EQ(outcome.status, 0) << content << '\n' << outcome.printed;
    return publications_of(run("pdftotext -raw " + quoted(pdf_) + " -").printed);
  }

  const std::string pdf_ = testing::TempDir() + "cvpdf_seed_bib_" + GetParam() + ".pdf";
};

TEST_P(SeedBib, PrintsTheSamePublications) {
  const std::string expected = publications("content/cv.toml");
  EXPECT_NE(expected.find("Refereed Conference Proceedings & Journal Articles"), std::string::npos) << expected;
  EXPECT_NE(expected.find("2003.04302 [stat.ML]"), std::string::npos) << expected;
  EXPECT_EQ(publications("examples/publications.toml"), expected);
}

INSTANTIATE_TEST_SUITE_P(Layouts, SeedBib, testing::Values("classic", "ats", "compact"),
                         [](const auto& row) { return std::string(row.param); });

}  // namespace
}  // namespace cvpdf::golden
