#include "base/file.hpp"

#include <gtest/gtest.h>

#include <cvpdf/cvpdf.hpp>
#include <cvpdf/write_files.hpp>
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

TEST(File, ThatIsNamedSomewhereIsToldThere) {
  Diagnostics diagnostics;
  EXPECT_FALSE(read_named_file(scratch("absent"), {1, 2, 3}, diagnostics));
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_EQ(diagnostics.all()[0].span, (SourceSpan{1, 2, 3}));
}

// A PDF to check may have 100 MB; what has more than the limit is refused before it fills the memory.
TEST(File, ReadsUpToALimit) {
  const std::string path = scratch("large");
  Diagnostics diagnostics;
  ASSERT_TRUE(write_file(path, "%PDF", diagnostics));
  std::filesystem::resize_file(path, 100'000'000);
  EXPECT_FALSE(read_file(path, diagnostics));
  const auto large = read_file(path, diagnostics, largest_pdf);
  ASSERT_TRUE(large);
  EXPECT_EQ(large->size(), 100'000'000U);
  std::filesystem::resize_file(path, largest_pdf + 1);
  EXPECT_FALSE(read_file(path, diagnostics, largest_pdf));
  EXPECT_EQ(diagnostics.all().back().code, "file/too-large");
  std::filesystem::remove(path);
}

// One byte more than the limit is one too many. The file has holes in place of bytes, and nobody reads them.
TEST(File, RefusesWhatIsAboveTheLimit) {
  const std::string path = scratch("sparse");
  Diagnostics diagnostics;
  ASSERT_TRUE(write_file(path, "format = 1", diagnostics));
  std::filesystem::resize_file(path, largest_file + 1);
  EXPECT_FALSE(read_file(path, diagnostics));
  ASSERT_EQ(diagnostics.all().size(), 1U);
  const Diagnostic& told = diagnostics.all().front();
  EXPECT_EQ(told.severity, Severity::error);
  EXPECT_EQ(told.code, "file/too-large");
  EXPECT_EQ(told.message, "'" + path + "' is larger than 67108864 bytes");
  std::filesystem::remove(path);
}

TEST(File, WritesWholeOrNotAtAll) {
  Diagnostics diagnostics;
  const std::string path = scratch("out.bin");
  ASSERT_TRUE(write_file(path, std::string_view("old\0bytes", 9), diagnostics));
  EXPECT_EQ(read_file(path, diagnostics), std::string("old\0bytes", 9));
  EXPECT_FALSE(write_file(scratch("no/such/folder/out.bin"), "new", diagnostics));
  EXPECT_EQ(diagnostics.all().back().code, "file/unwritable");
}

// One that cannot be written leaves the others as they were, wherever it stands among them.
TEST(File, SeveralAreWrittenOrNone) {
  Diagnostics diagnostics;
  const std::string first = scratch("first.bin"), last = scratch("last.bin");
  ASSERT_TRUE(write_files({{first, "old"}, {last, "old"}}, diagnostics));
  std::filesystem::create_directories(scratch("folder"));
  for (const std::string& bad : {scratch("no/such/folder/x"), scratch("folder")}) {
    EXPECT_FALSE(write_files({{first, "new"}, {bad, "new"}, {last, "new"}}, diagnostics)) << bad;
    EXPECT_EQ(read_file(first, diagnostics), "old") << bad;
    EXPECT_EQ(read_file(last, diagnostics), "old") << bad;
    EXPECT_TRUE(diagnostics.all().back().hint.ends_with("what was there is as it was")) << bad;
  }
  for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(first).parent_path())) {
    EXPECT_NE(entry.path().extension(), ".part");
  }
}

TEST(File, AFullDeviceIsReportedAndStaysADevice) {
  Diagnostics diagnostics;
  EXPECT_FALSE(write_file("/dev/full", "new", diagnostics));
  EXPECT_TRUE(diagnostics.failed());
  EXPECT_TRUE(std::filesystem::is_character_file("/dev/full"));
}

TEST(File, ALinkStaysALinkAndItsTargetIsWritten) {
  Diagnostics diagnostics;
  const std::string target = scratch("target.bin");
  const std::string link = scratch("link.bin");
  std::filesystem::remove(link);
  ASSERT_TRUE(write_file(target, "old", diagnostics));
  std::filesystem::create_symlink(target, link);
  ASSERT_TRUE(write_file(link, "new", diagnostics));
  EXPECT_TRUE(std::filesystem::is_symlink(link));
  EXPECT_EQ(read_file(target, diagnostics), "new");
}

TEST(File, ThePermissionsOfTheOldFileStay) {
  Diagnostics diagnostics;
  const std::string path = scratch("private.bin");
  ASSERT_TRUE(write_file(path, "old", diagnostics));
  const auto owner_only = std::filesystem::perms::owner_read | std::filesystem::perms::owner_write;
  std::filesystem::permissions(path, owner_only);
  ASSERT_TRUE(write_file(path, "new", diagnostics));
  EXPECT_EQ(std::filesystem::status(path).permissions(), owner_only);
}

TEST(File, AFolderIsNoOutput) {
  Diagnostics diagnostics;
  const std::string folder = scratch("folder");
  std::filesystem::create_directories(folder);
  EXPECT_FALSE(write_file(folder, "new", diagnostics));
  EXPECT_TRUE(std::filesystem::is_directory(folder));
}

}  // namespace
}  // namespace cvpdf
