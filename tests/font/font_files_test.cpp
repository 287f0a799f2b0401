#include "font/font_files.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <random>

#include "base/file.hpp"
#include "font/ascii_font.hpp"

namespace cvpdf::font {
namespace {

namespace fs = std::filesystem;

constexpr const char* ascii_path = CVPDF_SOURCE_DIR "/tests/data/fonts/Ascii.ttf";

std::vector<std::string> codes(const Diagnostics& diagnostics) {
  std::vector<std::string> out;
  for (const Diagnostic& diagnostic : diagnostics.all()) out.push_back(diagnostic.code);
  return out;
}

// A folder of its own for each test.
class FontFiles : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::path(testing::TempDir()) /
              (std::string("cvpdf_") + testing::UnitTest::GetInstance()->current_test_info()->name());
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }

  void write(const std::string& name, std::string_view bytes) const {
    std::ofstream(folder_ / name, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  }

  fs::path folder_;
  Diagnostics diagnostics_;
};

TEST_F(FontFiles, AreFoundInTheOrderOfTheirNames) {
  write("b.ttf", ascii_font());
  write("a.TTF", ascii_font());
  write("notes.txt", "no font");
  fs::create_directory(folder_ / "folder.otf");
  ASSERT_EQ(::mkfifo((folder_ / "pipe.ttf").c_str(), 0600), 0);
  const std::vector<FontFile> files = scan_font_files(folder_.string(), diagnostics_);
  ASSERT_EQ(files.size(), 2U);
  EXPECT_EQ(fs::path(files[0].path).filename(), "a.TTF");
  EXPECT_EQ(fs::path(files[1].path).filename(), "b.ttf");
  EXPECT_EQ(files[0].family, "Ascii");
  EXPECT_EQ(files[0].traits.weight, 400);
  EXPECT_TRUE(diagnostics_.all().empty());
}

TEST_F(FontFiles, NoFolderIsNoError) {
  EXPECT_TRUE(scan_font_files((folder_ / "missing").string(), diagnostics_).empty());
  EXPECT_TRUE(diagnostics_.all().empty());
}

TEST_F(FontFiles, BrokenOnesAreReportedAndPassedOver) {
  std::string variable = ascii_font();
  variable.replace(variable.find("post"), 4, "fvar");
  write("a.ttf", "");
  write("b.otf", "no font");
  write("c.ttf", ascii_font());
  write("d.ttf", variable);
  const std::vector<FontFile> files = scan_font_files(folder_.string(), diagnostics_);
  EXPECT_EQ(files.size(), 1U);
  EXPECT_EQ(codes(diagnostics_), (std::vector<std::string>{"font/broken", "font/broken", "font/unsupported"}));
  EXPECT_FALSE(diagnostics_.failed());
}

TEST_F(FontFiles, LargeOnesAreNotRead) {
  write("a.ttf", ascii_font());
  fs::resize_file(folder_ / "a.ttf", largest_font_file + 1);
  EXPECT_TRUE(scan_font_files(folder_.string(), diagnostics_).empty());
  EXPECT_EQ(codes(diagnostics_), std::vector<std::string>{"font/too-large"});
}

TEST_F(FontFiles, OnlySoManyAreLookedAt) {
  for (std::size_t i = 0; i < most_font_files + 5; ++i) write(std::to_string(1000 + i) + ".ttf", ascii_font());
  EXPECT_EQ(scan_font_files(folder_.string(), diagnostics_).size(), most_font_files);
  EXPECT_EQ(codes(diagnostics_), std::vector<std::string>{"font/too-many-files"});
}

TEST_F(FontFiles, AreOpened) {
  const std::optional<Face> face = open_font_file({ascii_path, 0, "Ascii", {}}, diagnostics_);
  ASSERT_TRUE(face);
  EXPECT_EQ(face->family, "Ascii");
  EXPECT_TRUE(face->has(U'x'));
  EXPECT_FALSE(open_font_file({ascii_path, 7, "Ascii", {}}, diagnostics_));
  EXPECT_EQ(codes(diagnostics_), std::vector<std::string>{"font/broken"});
}

// Bytes changed at random, the same in every run: neither crash nor hang, whatever is reported.
TEST_F(FontFiles, DamageDoesNoHarm) {
  const std::string sound = ascii_font();
  std::mt19937 random(1);
  for (int round = 0; round < 300; ++round) {
    std::string damaged = sound;
    for (int i = 0; i < 8; ++i) damaged[random() % damaged.size()] = static_cast<char>(random() % 256);
    write("a.ttf", damaged);
    for (const FontFile& file : scan_font_files(folder_.string(), diagnostics_)) {
      const std::optional<Face> face = open_font_file(file, diagnostics_);
      EXPECT_FALSE(face && face->has(0xE9) && face->postscript_name.empty());
    }
  }
}

}  // namespace
}  // namespace cvpdf::font
