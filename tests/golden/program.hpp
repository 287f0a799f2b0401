// Runs programs, for the tests that read finished PDFs.
#pragma once

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <sstream>
#include <string>

namespace cvpdf::golden {

inline std::string quoted(const std::string& word) { return "'" + word + "'"; }  // No path of ours holds a quote.

// The exit status of a command, and what it printed on both channels.
struct Outcome {
  int status = -1;
  std::string printed;
};
inline Outcome run(const std::string& command) {
  Outcome outcome;
  std::FILE* const pipe = popen((command + " 2>&1").c_str(), "r");
  if (pipe == nullptr) return outcome;
  std::array<char, 4096> bytes{};
  for (std::size_t count = 0; (count = std::fread(bytes.data(), 1, bytes.size(), pipe)) > 0;) {
    outcome.printed.append(bytes.data(), count);
  }
  const int status = pclose(pipe);
  outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return outcome;
}

// A name in the folder for temporary files that no other test has: tests run side by side.
inline std::string own_path(const std::string& ending) {
  const auto* const test = testing::UnitTest::GetInstance()->current_test_info();
  return testing::TempDir() + "cvpdf_" + test->test_suite_name() + "_" + test->name() + ending;
}

// The headlines of all diagnostics on content/cv.toml, without the folder's name.
inline std::string headlines(const std::string& printed) {
  std::string text;
  std::istringstream lines(printed);
  for (std::string line; std::getline(lines, line);) {
    const std::size_t at = line.find("cv.toml:");
    if (at != std::string::npos) text += line.substr(at) + "\n";
  }
  return text;
}

// What a page's foot and the masthead add to the words of the CV: the name, "2 / 7".
inline bool is_furniture(const std::string& word) {
  if (word == "Xiangru" || word == "Lian" || word == "/") return true;
  constexpr std::size_t digits_of_a_folio = 2;
  return word.size() <= digits_of_a_folio &&
         std::all_of(word.begin(), word.end(), [](unsigned char digit) { return std::isdigit(digit) != 0; });
}

}  // namespace cvpdf::golden
