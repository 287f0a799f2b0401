#include "cli/files.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace cvpdf::cli {
namespace {

std::filesystem::path scratch() {
  const std::filesystem::path folder = std::filesystem::path(::testing::TempDir()) / "cvpdf_cli_files_test";
  std::filesystem::create_directories(folder);
  return folder;
}

TEST(Files, TheOutputIsNamedAfterTheContent) {
  struct Row {
    std::string content, expected;
  };
  const Row rows[] = {{"cv.toml", "cv.pdf"},    {"a/b.c/cv.toml", "a/b.c/cv.pdf"}, {"cv", "cv.pdf"},
                      {"a.b/cv", "a.b/cv.pdf"}, {"my.cv.toml", "my.cv.pdf"},       {"./check", "./check.pdf"}};
  for (const Row& row : rows) EXPECT_EQ(with_extension(row.content, ".pdf"), row.expected);
}

TEST(Files, MakeRulesQuoteWhatMakeWouldRead) {
  struct Row {
    std::string path, expected;
  };
  const Row rows[] = {{"plain.toml", "plain.toml"},
                      {"two words", "two\\ words"},
                      {"a#b", "a\\#b"},
                      {"cost$", "cost$$"},
                      {"a\\b", "a\\b"},
                      {"a\\ b", "a\\\\\\ b"},
                      {"c:d", "c\\:d"},
                      {"100%", "100%"},
                      {"tab\there", "tab\\\there"}};
  for (const Row& row : rows) {
    Diagnostics diagnostics;
    EXPECT_EQ(make_rules({"t"}, {row.path}, diagnostics), "t: \\\n  " + row.expected + "\n");
    EXPECT_TRUE(diagnostics.all().empty());
  }
}

TEST(Files, APercentSignIsSpecialInTargetsAlone) {
  Diagnostics diagnostics;
  EXPECT_EQ(make_rules({"100%"}, {"a", "50%"}, diagnostics), "100\\%: \\\n  a \\\n  50%\n50\\%:\n");
}

TEST(Files, EveryFileButTheFirstMayVanish) {
  Diagnostics diagnostics;
  EXPECT_EQ(make_rules({"cv.pdf"}, {"cv.toml", "my layout.toml"}, diagnostics),
            "cv.pdf: \\\n  cv.toml \\\n  my\\ layout.toml\nmy\\ layout.toml:\n");
}

TEST(Files, ANameWithALineBreakIsReportedNotWritten) {
  Diagnostics diagnostics;
  EXPECT_EQ(make_rules({"t"}, {"a\nb", "c"}, diagnostics).find('b'), std::string::npos);
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_EQ(diagnostics.all()[0].code, "cli/name-in-make-rule");
}

TEST(Files, OneFileByWhateverLinks) {
  const std::filesystem::path file = scratch() / "file", hard = scratch() / "hard", soft = scratch() / "soft";
  for (const auto& path : {file, hard, soft}) std::filesystem::remove(path);
  std::ofstream(file) << "x";
  std::filesystem::create_hard_link(file, hard);
  std::filesystem::create_symlink(file, soft);
  EXPECT_TRUE(same_file(file, file));
  EXPECT_TRUE(same_file(file, hard));
  EXPECT_TRUE(same_file(soft, hard));
  EXPECT_FALSE(same_file(file, scratch() / "absent"));
  EXPECT_FALSE(same_file(scratch() / "absent", scratch() / "other"));
  EXPECT_TRUE(same_file(scratch() / "absent", scratch() / "." / "absent"));
  EXPECT_TRUE(same_file("absent/a", "./absent/b/../a"));
}

TEST(Files, CreatingNeverOverwrites) {
  const std::filesystem::path path = scratch() / "new.toml";
  std::filesystem::remove(path);
  Diagnostics diagnostics;
  EXPECT_TRUE(create_file(path, "first", diagnostics));
  EXPECT_FALSE(create_file(path, "second", diagnostics));
  EXPECT_EQ(diagnostics.all().back().code, "cli/file-exists");
  std::string text;
  std::ifstream(path) >> text;
  EXPECT_EQ(text, "first");
  EXPECT_FALSE(create_file(scratch() / "no" / "folder", "x", diagnostics));
  EXPECT_EQ(diagnostics.all().back().code, "file/unwritable");
}

}  // namespace
}  // namespace cvpdf::cli
