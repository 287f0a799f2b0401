// Reads layouts from texts, for the tests of this folder.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "layout/reader.hpp"

namespace cvpdf::layout {

// A folder of its own for one test, away when it ends.
class Folder {
 public:
  Folder() {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    path_ = std::filesystem::path(CVPDF_BINARY_DIR) / "tests" / "layout" /
            (std::string(test->test_suite_name()) + "." + test->name());
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  void write(const std::string& name, std::string_view text) const { std::ofstream(path_ / name) << text; }
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

struct Reading {
  std::optional<Layout> layout;
  Diagnostics diagnostics;
  std::vector<std::string> files;
};

inline Reading read(const std::string& choice, const std::string& folder) {
  Reading reading;
  reading.layout = read_layout({choice, folder, {}, {}, {}}, reading.files, reading.diagnostics);
  return reading;
}

// A layout of one file, which extends nothing.
inline Reading read_text(std::string_view text) {
  const Folder folder;
  folder.write("one.toml", text);
  return read("./one.toml", folder.path());
}

// "line:column code" of every diagnostic, in the order of their places.
inline std::string places(const Diagnostics& diagnostics) {
  std::string out;
  for (const Diagnostic& row : diagnostics.sorted()) {
    const Location location = diagnostics.locate(row.span);
    if (!out.empty()) out += "; ";
    out += std::to_string(location.line) + ":" + std::to_string(location.column) + " " + row.code;
  }
  return out;
}

}  // namespace cvpdf::layout
