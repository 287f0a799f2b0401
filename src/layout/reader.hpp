// TOML → Layout, with `extends`. The front door of layout/.
#pragma once

#include <cvpdf/cvpdf.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "layout/layout.hpp"
#include "toml/value.hpp"

namespace cvpdf::layout {

// Keys of a layout from elsewhere: the content's [design], a setting of the command line.
struct LaidOver {
  toml::Table table;
  SourceSpan span;
};

// `choice` is a name in the catalogue or a file's path, relative to `folder` (where the content stands).
// `asked` is the place that chose it, if any. A style of references that the layout has not is read from the built-in
// ones, if it is one of them. Files that were read are appended to `files`.
enum class Purpose : std::uint8_t { cv, letter };
struct LayoutChoice {
  std::string choice;
  std::string folder;
  SourceSpan asked;
  std::vector<std::string> references{};  // The styles of references that the content chooses.
  std::vector<LaidOver> over{};           // The later over the earlier, and all over the layout.
  Purpose purpose = Purpose::cv;          // Of a letter: each file's [letter] is laid over what it says besides.
};
// A setting such as "page.paper=letter": a key of layouts, and a TOML value, of which a string needs no quotes.
// Reports what TOML says against it, and returns no value.
[[nodiscard]] std::optional<LaidOver> read_setting(const std::string& setting, Diagnostics& diagnostics);
// The value of its key `page.paper`; null where it has none.
[[nodiscard]] const toml::Value* paper_of(const LaidOver& over);

[[nodiscard]] std::optional<Layout> read_layout(const LayoutChoice& choice, std::vector<std::string>& files,
                                                Diagnostics& diagnostics);
// Whether a choice is a file's path, not a name.
[[nodiscard]] bool is_layout_path(std::string_view choice);
[[nodiscard]] std::vector<Listed> catalog();

}  // namespace cvpdf::layout
