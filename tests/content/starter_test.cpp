#include "content/starter.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "content/read.hpp"

namespace cvpdf::content {
namespace {

std::string file(const std::string& path) {
  std::ifstream stream(std::string(CVPDF_SOURCE_DIR) + "/" + path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

TEST(Starter, IsTheFileAndReadsWithoutADiagnostic) {
  EXPECT_EQ(starter(), file("content/starter.toml"));
  const Reading reading = read(std::string(starter()));
  EXPECT_EQ(codes(reading.diagnostics), "");
  EXPECT_EQ(reading.cv.sections.size(), 7U);
  EXPECT_EQ(reading.cv.person.name.utf8, "Ada Example");
}

TEST(Content, OfTheRepositoryReadsWithoutADiagnostic) {
  for (const char* path : {"content/cv.toml", "examples/resume.toml", "examples/professor.toml"}) {
    const Reading reading = read(file(path));
    EXPECT_EQ(codes(reading.diagnostics), "") << path;
  }
}

}  // namespace
}  // namespace cvpdf::content
