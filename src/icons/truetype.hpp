// Writes icons as a TrueType font (ISO/IEC 14496-22): the few tables that such a font must have, the same bytes always.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "icons/icon_file.hpp"

namespace cvpdf::icons {

// Measures in units of the em.
inline constexpr int units_per_em = 1000;
inline constexpr int icon_advance = 800;  // Of all icons: what stands behind them begins on one edge.
inline constexpr int icon_middle = 320;   // Half the height of Libertine's and Biolinum's capitals.

struct FontNames {
  std::string_view family, copyright, licence;  // ASCII.
};

// Glyph 0 is empty, then come blanks (U+0020 and some that are narrower or do not break), then the icons.
// REQUIRES: fewer than some 60,000 points an icon, within 16 bits.
[[nodiscard]] std::string truetype_font(const std::vector<Icon>& icons, const FontNames& names);

}  // namespace cvpdf::icons
