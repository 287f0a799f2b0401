// Runs the built program in a scratch folder of its own, as a shell would. For end-to-end tests.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace cvpdf::cli {

// A CV of one page, without a mistake.
inline const std::string good = R"([person]
name = "Ada Example"
[[section]]
title = "Summary"
[[section.text]]
text = "Two engines and their notes."
)";

[[nodiscard]] inline bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

struct Outcome {
  int status = -1;  // Of exit; -1 where a signal ended it.
  std::string output, errors;
};

// A folder that is empty at first and removed at last.
class Scratch {
 public:
  explicit Scratch(const std::string& name);
  ~Scratch();
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  void write(const std::string& name, std::string_view text) const;
  [[nodiscard]] std::string read(const std::string& name) const;  // Empty where there is none.
  [[nodiscard]] bool has(const std::string& name) const { return std::filesystem::exists(folder_ / name); }
  [[nodiscard]] std::vector<std::string> names() const;  // Sorted.
  // `words` go through the shell, in this folder; "cvpdf" is the program.
  [[nodiscard]] Outcome run(const std::string& words) const;
  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

 private:
  std::filesystem::path folder_;
};

}  // namespace cvpdf::cli
