// Font programs in the Compact Font Format, made smaller for a file that names glyphs by code.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace cvpdf::output::pdf {

// The glyph that the program has as number `glyph` and shall have as number `code`.
struct GlyphCode {
  std::uint32_t glyph = 0;
  std::uint16_t code = 0;
};

// The program of a name-keyed font with each glyph at the number of its code, empty ones between, and without what no
// reader of a CID font looks at: notices, glyph names, encoding (Adobe Technical Note 5176). Glyph 0 stays. Names that
// every CFF font may use stay known, for accented glyphs that are made of two by name. None where the program is not
// of that kind or not sound.
[[nodiscard]] std::optional<std::string> recode_cff(std::string_view program, std::span<const GlyphCode> codes);

}  // namespace cvpdf::output::pdf
