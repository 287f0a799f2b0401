// A CV's TOML while it grows, with a guess at how many lines it will fill.
#pragma once

#include <fmt/format.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cvpdf::corpus {

class CvText {
 public:
  // `[[section]]`, or below it: "group", "experience.position".
  void section(std::string_view title) {
    header("section");
    key("title", title);
    path_ = "section";
    lines_ += lines_of_title;
  }
  // What follows stands in a group of the section, until the next section or group.
  void group(std::string_view title) {
    path_ = "section";
    header("section.group");
    key("title", title);
    path_ = "section.group";
    lines_ += lines_of_group;
  }
  // An entry of the section or group at hand; `kind` may name its parents, as in "experience.position".
  void entry(std::string_view kind) {
    header(fmt::format("{}.{}", path_, kind));
    ++lines_;
  }
  void key(std::string_view name, std::string_view value) { text_ += fmt::format("{} = \"{}\"\n", name, value); }
  void key(std::string_view name, std::size_t value) { text_ += fmt::format("{} = {}\n", name, value); }
  // Running text of `name`.
  void running(std::string_view name, std::string_view value) {
    key(name, value);
    lines_ += lines_of(value);
  }
  void strings(std::string_view name, const std::vector<std::string>& values) {
    text_ += fmt::format("{} = [\n", name);
    for (const std::string& value : values) {
      text_ += fmt::format("  \"{}\",\n", value);
      lines_ += lines_of(value);
    }
    text_ += "]\n";
  }
  // Whose CV it is: an author of every publication.
  void own(std::string name) { owner_ = std::move(name); }
  [[nodiscard]] const std::string& owner() const { return owner_; }
  // Anything else, as it stands in the file.
  void raw(std::string_view toml, std::size_t lines) {
    text_ += toml;
    lines_ += lines;
  }

  [[nodiscard]] std::size_t lines() const { return lines_; }
  [[nodiscard]] std::string take() && { return std::move(text_); }

 private:
  static constexpr std::size_t lines_of_title = 3, lines_of_group = 2, characters_per_line = 92;
  static std::size_t lines_of(std::string_view text) { return text.size() / characters_per_line + 1; }
  void header(std::string_view path) { text_ += fmt::format("\n[[{}]]\n", path); }

  std::string text_, path_, owner_;
  std::size_t lines_ = 0;
};

}  // namespace cvpdf::corpus
