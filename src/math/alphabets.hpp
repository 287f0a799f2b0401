// Which face a formula's letters have, and what double-struck ones are.
#pragma once

#include <string>
#include <string_view>

#include "math/atom.hpp"
#include "math/commands.hpp"

namespace cvpdf::math {

// Variables are italic (ISO 80000-2), of Greek the small ones, as in TeX; digits and signs are upright.
[[nodiscard]] Face face_of(char32_t code_point, Command::Alphabet alphabet);
// "ℝ" for "R"; what is no capital of A to Z stays as it is.
[[nodiscard]] std::string double_struck(std::string_view character);

}  // namespace cvpdf::math
