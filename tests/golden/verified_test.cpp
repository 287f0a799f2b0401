// Every example and golden case in every layout, written and read back: no rule is broken, no word is lost.
// Needs CVPDF_PROGRAM, and the module that verifies beside it.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "golden/program.hpp"

namespace cvpdf::golden {
namespace {

std::vector<std::string> contents() {
  const std::filesystem::path root = CVPDF_SOURCE_DIR;
  std::vector<std::string> paths = {(root / "content/cv.toml").string()};
  for (const char* folder : {"examples", "tests/golden/cases"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
      const bool is_content = entry.path().extension() == ".toml" && entry.path().filename() != "layout.toml";
      if (is_content) paths.push_back(entry.path().string());
    }
  }
  return paths;
}

// What the writer declares is checked by the rules of all standards.
TEST(Verified, EveryExampleInEveryLayoutAndStandard) {
  const std::string output = own_path(".pdf");
  EXPECT_GE(contents().size(), 15U);
  for (const std::string& content : contents()) {
    for (const char* const options :
         {"--layout ats --attach", "--layout classic", "--layout sidebar --attach", "--layout sidebar --standard ua2",
          "--layout classic --standard ua2 --attach", "--layout ats --standard ua2", "--layout academic",
          "--layout modern", "--layout compact --attach"}) {
      const Outcome outcome =
          run(quoted(CVPDF_PROGRAM) + " " + quoted(content) + " --verify -q " + options + " -o " + quoted(output));
      EXPECT_EQ(outcome.status, 0) << content << " with " << options << '\n' << outcome.printed;
      EXPECT_EQ(outcome.printed.find("error"), std::string::npos) << content << '\n' << outcome.printed;
    }
  }
  std::filesystem::remove(output);
}

// Lines under words are artifacts, and part neither words nor tags.
TEST(Verified, UnderlinedNames) {
  const std::string output = own_path(".pdf");
  const std::string folder = CVPDF_SOURCE_DIR "/tests/golden/cases/underlines/";
  for (const char* const options : {"", " --standard ua2"}) {
    const Outcome outcome = run(quoted(CVPDF_PROGRAM) + " " + quoted(folder + "cv.toml") + " --layout " +
                                quoted(folder + "layout.toml") + " --verify -q -o " + quoted(output) + options);
    EXPECT_EQ(outcome.status, 0) << options << '\n' << outcome.printed;
    EXPECT_EQ(outcome.printed.find("error"), std::string::npos) << outcome.printed;
  }
  std::filesystem::remove(output);
}

}  // namespace
}  // namespace cvpdf::golden
