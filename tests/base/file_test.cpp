#include "base/file.hpp"

#include <gtest/gtest.h>

#include <cvpdf/cvpdf.hpp>
#include <filesystem>

namespace cvpdf {
namespace {

std::string scratch(const std::string& name) {
  const std::filesystem::path folder = std::filesystem::path(::testing::TempDir()) / "cvpdf_file_test";
  std::filesystem::create_directories(folder);
  return (folder / name).string();
}

TEST(File, ReportsWhyAFileCannotBeRead) {
  struct Row {
    std::string path, code;
  };
  const Row rows[] = {{scratch("absent"), "file/missing"}, {::testing::TempDir(), "file/directory"}};
  for (const Row& row : rows) {
    Diagnostics diagnostics;
    EXPECT_FALSE(read_file(row.path, diagnostics)) << row.path;
    ASSERT_EQ(diagnostics.all().size(), 1U) << row.path;
    EXPECT_EQ(diagnostics.all()[0].code, row.code);
  }
}

TEST(File, WritesWholeOrNotAtAll) {
  Diagnostics diagnostics;
  const std::string path = scratch("out.bin");
  ASSERT_TRUE(write_file(path, std::string_view("old\0bytes", 9), diagnostics));
  EXPECT_EQ(read_file(path, diagnostics), std::string("old\0bytes", 9));
  EXPECT_FALSE(write_file(scratch("no/such/folder/out.bin"), "new", diagnostics));
  EXPECT_EQ(diagnostics.all().back().code, "file/unwritable");
}

TEST(File, ADiskThatIsFullLeavesTheOldFile) {
  Diagnostics diagnostics;
  EXPECT_FALSE(write_file("/dev/full/out", "new", diagnostics));
  EXPECT_TRUE(diagnostics.failed());
}

}  // namespace
}  // namespace cvpdf
