#include "architecture/source_tree.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace cvpdf::architecture {
namespace {

namespace fs = std::filesystem;

SourceText read_source(const fs::path& path) {
  SourceText source;
  source.path = fs::relative(path, CVPDF_SOURCE_DIR).generic_string();
  if (source.path.rfind("src/", 0) == 0) {
    source.folder = fs::relative(path.parent_path(), fs::path(CVPDF_SOURCE_DIR) / "src").generic_string();
    if (source.folder == ".") source.folder.clear();
  }
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) source.lines.push_back(line);
  return source;
}

}  // namespace

std::vector<SourceText> source_files(std::string_view root) {
  std::vector<SourceText> sources;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(CVPDF_SOURCE_DIR) / root)) {
    const fs::path extension = entry.path().extension();
    if (extension == ".hpp" || extension == ".cpp") sources.push_back(read_source(entry.path()));
  }
  std::sort(sources.begin(), sources.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return sources;
}

Include parse_include(std::string_view line) {
  constexpr std::string_view word = "#include ";
  if (line.substr(0, word.size()) != word) return {};
  line.remove_prefix(word.size());
  const std::size_t end = line.find_first_of("\">", 1);
  if (line.empty() || end == std::string_view::npos) return {};
  return {std::string(line.substr(1, end - 1)), line.front() == '"'};
}

}  // namespace cvpdf::architecture
