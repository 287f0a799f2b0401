// The repository's source files as text, for tests that judge their shape. Knows no C++ beyond its lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cvpdf::architecture {

struct SourceText {
  std::string path;    // From the repository's root, with slashes.
  std::string folder;  // Under src/: "base", "output/pdf"; empty for the files that stand in src/ itself.
  std::vector<std::string> lines;
};

// All .hpp and .cpp files below `root`, e.g. "src", sorted by path.
[[nodiscard]] std::vector<SourceText> source_files(std::string_view root);

// An #include line's target and form; "" for any other line.
struct Include {
  std::string target;
  bool quoted = false;
};
[[nodiscard]] Include parse_include(std::string_view line);

}  // namespace cvpdf::architecture
