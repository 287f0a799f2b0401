// Papers that would go stale: every library and embedded font is listed with its licence and in the README.
#include <gtest/gtest.h>

#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>

namespace cvpdf::architecture {
namespace {

std::string read_paper(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(std::string(CVPDF_SOURCE_DIR) + "/" + path).rdbuf();
  return text.str();
}

std::set<std::string> found_in(const std::string& text, const std::string& pattern) {
  const std::regex expression(pattern);
  std::set<std::string> found;
  for (std::sregex_iterator match(text.begin(), text.end(), expression), end; match != end; ++match) {
    found.insert((*match)[1]);
  }
  return found;
}

TEST(Papers, EveryLibraryOfTheReadmeHasALicence) {
  const std::string licenses = read_paper("src/licenses.cpp");
  const std::set<std::string> libraries = found_in(read_paper("README.md"), R"(\n\| \[([^\]]+)\]\()");
  EXPECT_GE(libraries.size(), 10U);
  for (const std::string& library : libraries) {
    EXPECT_NE(licenses.find('"' + library + '"'), std::string::npos) << library;
  }
}

// The first words of a family's summary name the font as its maker does.
TEST(Papers, EveryEmbeddedFontHasALicence) {
  const std::set<std::string> fonts = found_in(read_paper("fonts/families.toml"), R"re(summary = "(\w+ \w+))re");
  EXPECT_GE(fonts.size(), 2U);
  const std::string licenses = read_paper("src/licenses.cpp");
  for (const std::string& font : fonts) EXPECT_NE(licenses.find('"' + font + '"'), std::string::npos) << font;
}

TEST(Papers, EveryFontsPackageIsInstalledByBootstrap) {
  const std::string bootstrap = read_paper("bootstrap");
  const std::set<std::string> packages = found_in(read_paper("fonts/families.toml"), R"re(package = "([^"]+)")re");
  for (const std::string& package : packages) EXPECT_NE(bootstrap.find(package), std::string::npos) << package;
}

TEST(Papers, EveryPatternsPackageIsInstalledByBootstrapAndHasALicence) {
  const std::string bootstrap = read_paper("bootstrap");
  const std::string licenses = read_paper("src/licenses.cpp");
  const std::set<std::string> packages =
      found_in(read_paper("src/language/patterns.txt"), R"re(\| (hyphen-[a-z-]+))re");
  EXPECT_GE(packages.size(), 30U);
  for (const std::string& package : packages) {
    EXPECT_TRUE(std::regex_search(bootstrap, std::regex("[ \n]" + package + "[ \n\"]"))) << package;
    EXPECT_NE(licenses.find('"' + package + '"'), std::string::npos) << package;
  }
}

}  // namespace
}  // namespace cvpdf::architecture
