// The icons that a pattern may name, {!mail}: our own drawings, which the build makes a font of. fonts/icons.txt has
// them; icon_compiler writes this table.
#pragma once

#include <span>
#include <string_view>

namespace cvpdf::icons {

struct IconRow {
  std::string_view name;
  char32_t code_point = 0;  // In the Private Use Area: where it stands in the font.
};

// In the order of the file.
[[nodiscard]] std::span<const IconRow> icon_table();

// Of the font: its name in fonts/families.toml.
inline constexpr std::string_view family = "Icons";

}  // namespace cvpdf::icons
