// LaTeX, TeX and their family, whose names are their logos: a raised A, a lowered E. It knows letters, not fonts.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "compose/style_table.hpp"

namespace cvpdf::compose {

// How a letter of a logo stands. What stands before a raised or lowered one is drawn up to it.
enum class LogoForm : std::uint8_t { plain, before_raised, raised, before_lowered, lowered };

struct LogoPiece {
  std::string_view utf8;  // Part of the text that was split.
  LogoForm form = LogoForm::plain;
};
// The pieces make the text; all but those of whole words that are logos are plain.
[[nodiscard]] std::vector<LogoPiece> split_logos(std::string_view utf8);

// The type of a piece in a text of the type `base`. A raised or lowered letter is a small capital, so that the word
// reads as it is written in whatever reads the page.
[[nodiscard]] TypeId logo_type(LogoForm form, TypeId base, StyleTable& styles);

}  // namespace cvpdf::compose
