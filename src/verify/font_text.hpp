// What the codes of a font say, and which of them select .notdef. For Type0, simple and Type3 fonts.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "verify/encoding.hpp"
#include "verify/qpdf.hpp"
#include "verify/to_unicode.hpp"

namespace cvpdf::verify {

struct FontText {
  int object = 0;  // The font's number.
  std::string name;
  std::size_t code_length = 1;  // In bytes.
  Encoding encoding;            // Of a composite font.
  ToUnicode texts;
  std::set<std::uint32_t> drawn;  // Of Type3: the codes with a glyph.
  enum class Kind : std::uint8_t { simple, composite, drawn };
  Kind kind = Kind::simple;
  std::string glyph_of_cid;  // CIDToGIDMap's stream; empty: identity.
};

// Never throws: a font that is none says nothing.
[[nodiscard]] FontText read_font(QPDFObjectHandle font);

// What a code says; no value where the font does not tell.
[[nodiscard]] std::optional<std::string_view> text_of(const FontText& font, std::uint32_t code);
// Whether the code shows glyph 0, or nothing that the font has.
[[nodiscard]] bool shows_notdef(const FontText& font, std::uint32_t code);
// A shown string's codes. A code that is cut off at the end is left out.
[[nodiscard]] std::vector<std::uint32_t> codes_in(const FontText& font, std::string_view shown);

}  // namespace cvpdf::verify
