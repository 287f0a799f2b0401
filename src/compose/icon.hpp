// An icon of a pattern and the blanks behind it.
#pragma once

#include <cstddef>
#include <string_view>

#include "compose/inline_writer.hpp"

namespace cvpdf::compose {

// `behind`: the pattern's own text behind the icon. The blanks that it begins with are as silent as the icon, unless
// they divide words; no line ends at them. Returns how many bytes of it those are. Nothing, where there is no such
// icon.
[[nodiscard]] std::size_t write_icon(std::string_view name, std::string_view behind, TypeId type, InlineWriter& out);

}  // namespace cvpdf::compose
