#include "cli/old_pages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>

namespace cvpdf::cli {
namespace {

namespace fs = std::filesystem;

// The number in "cv-12.png", of a page of "cv.png"; 0 of "cv.png" itself.
std::optional<int> page_number(const fs::path& name, const fs::path& path) {
  const std::string stem = path.stem().string() + "-", file = name.stem().string();
  if (name.extension() != path.extension()) return std::nullopt;
  if (name.filename() == path.filename()) return 0;
  constexpr std::size_t most_digits = 3;
  const std::string digits = file.starts_with(stem) ? file.substr(stem.size()) : std::string();
  const bool is_number =
      !digits.empty() && digits.size() <= most_digits && digits.find_first_not_of("0123456789") == std::string::npos;
  return is_number ? std::optional(std::stoi(digits)) : std::nullopt;
}

}  // namespace

std::vector<std::string> old_pages(const std::string& path, const std::vector<std::string>& written) {
  const auto is_new = [&written](const fs::path& file) {
    return std::any_of(written.begin(), written.end(), [&file](const std::string& name) {
      return fs::path(name).lexically_normal() == file.lexically_normal();
    });
  };
  const fs::path folder = fs::path(path).parent_path();
  std::vector<std::pair<int, std::string>> found;
  std::error_code error;
  for (fs::directory_iterator entry(folder.empty() ? "." : folder, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    const fs::path file = folder / entry->path().filename();
    const std::optional<int> number = page_number(file, path);
    if (number && !is_new(file)) found.emplace_back(*number, file.string());
  }
  std::sort(found.begin(), found.end());
  std::vector<std::string> names;
  names.reserve(found.size());
  for (auto& [number, name] : found) names.push_back(std::move(name));
  return names;
}

void note_old_pages(const std::string& path, const std::vector<std::string>& written, Diagnostics& diagnostics) {
  const std::vector<std::string> names = old_pages(path, written);
  if (names.empty()) return;
  std::string told = names.front();
  if (names.size() > 1) told += (names.size() > 2 ? " to " : " and ") + names.back();
  diagnostics.report({Severity::note,
                      "cli/old-pages",
                      fmt::format("{} {} of another run", told, names.size() == 1 ? "is" : "are"),
                      {},
                      "delete what no page has any more"});
}

}  // namespace cvpdf::cli
