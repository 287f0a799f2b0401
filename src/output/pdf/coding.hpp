// Which code shows which glyph. It knows neither fonts' programs nor PDF syntax.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "output/pdf/glyph_usage.hpp"

namespace cvpdf::output::pdf {

// How many bytes of a string show one glyph.
enum class CodeSize : std::uint8_t { one_byte = 1, two_bytes = 2 };

// The code of the glyph to which a viewer adds word spacing, in fonts of one-byte codes (ISO 32000-1, 9.3.3).
inline constexpr std::uint16_t word_space_code = 0x20;

// The character identifier of a one-byte code: those that fonts begin with come first, so that few numbers are
// nobody's.
[[nodiscard]] constexpr std::uint16_t cid_of(std::uint16_t code) {
  constexpr std::uint16_t first = 0x20, behind_last = 0x100;
  return static_cast<std::uint16_t>(code >= first ? code - first + 1 : behind_last - first + code);
}

// A byte for each glyph: its own character where that is ASCII and still free, so that streams read as text and deflate
// well; for the rest what is free. Code 0 is nobody's. None where there are more glyphs than bytes.
[[nodiscard]] std::optional<std::vector<std::uint16_t>> one_byte_codes(const std::vector<UsedGlyph>& glyphs);

}  // namespace cvpdf::output::pdf
