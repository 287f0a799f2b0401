// What poppler reads of characters that few texts have: they come back as the author wrote them.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "golden/program.hpp"

namespace cvpdf::golden {
namespace {

TEST(OddCharacters, AreHeardAsTheyWereWritten) {
  const std::filesystem::path folder = std::filesystem::path(testing::TempDir()) / "odd_characters";
  std::filesystem::create_directories(folder);
  const std::string content = (folder / "cv.toml").string(), pdf = (folder / "cv.pdf").string();
  const std::string_view words[] = {
      "private\uE000use",           "plane\U000F1234fifteen",  // A glyph of a face, and none.
      "unassigned\u0378character",  "isolated\u2066never\u2069closed\u2066",
      "embedded\u202Aand\u202Cout",
  };
  std::ofstream file(content);
  file << "format = 1\n[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n";
  for (const std::string_view word : words) file << "[[section.text]]\ntext = '" << word << "'\n";
  file.close();
  const Outcome outcome = run(quoted(CVPDF_PROGRAM) + " " + quoted(content) + " -o " + quoted(pdf));
  EXPECT_EQ(outcome.status, 0) << outcome.printed;
  const std::string text = run("pdftotext -enc UTF-8 " + quoted(pdf) + " -").printed;
  for (const std::string_view word : words) EXPECT_NE(text.find(word), std::string::npos) << word << " in " << text;
  std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace cvpdf::golden
