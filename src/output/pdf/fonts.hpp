// The faces of a document as the file's fonts: subsets, widths, character maps. It knows no pages beyond what they use.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "font/font_library.hpp"
#include "output/pdf/coding.hpp"
#include "output/pdf/deflate.hpp"
#include "output/pdf/glyph_usage.hpp"
#include "output/pdf/value.hpp"

namespace cvpdf::output::pdf {

// A glyph as content streams show it.
struct CodedGlyph {
  std::uint16_t code = 0;
  std::int16_t width = 0;  // Thousandths of an em: what a viewer moves by.
  std::string text;        // UTF-8: what the character map says.
};

struct Font {
  std::string name;  // In resource dictionaries.
  Reference object;
  int units_per_em = 1000;
  CodeSize code_size = CodeSize::two_bytes;
  std::vector<CodedGlyph> glyphs;
  std::vector<std::uint16_t> slots;  // By the face's glyph id: index into `glyphs`. Right for shown glyphs only.

  [[nodiscard]] const CodedGlyph& glyph(std::uint32_t id) const { return glyphs[slots[id]]; }
};

struct FontSet {
  std::vector<Font> fonts;
  std::vector<std::uint32_t> by_face;  // By FaceId: index into `fonts`. Right for shown faces only.

  [[nodiscard]] const Font& font(font::FaceId face) const { return fonts[by_face[face]]; }
};

// Adds the fonts' objects to the table. Throws std::runtime_error where a face cannot be embedded.
[[nodiscard]] FontSet embed_fonts(const std::vector<UsedFace>& used, const font::FontLibrary& library,
                                  ObjectTable& table, const Deflater& deflater);

// The values of /DW and /W (ISO 32000-1, 9.7.4.3) for widths by code.
struct Widths {
  int usual = 0;
  Array others;
};
[[nodiscard]] Widths compact_widths(const std::vector<int>& widths);

// The name of a face as readers that know a title by its font want it: with "Bold" or "Semibold" in it, by its weight
// (OpenType, "OS/2"), where the foundry abbreviates.
[[nodiscard]] std::string name_with_weight(const std::string& postscript_name, int weight);
// "ABCDEF+Name": six letters that depend on the glyphs shown (9.6.4), and a name without blanks or delimiters.
[[nodiscard]] std::string subset_name(const UsedFace& used, const std::string& postscript_name);

}  // namespace cvpdf::output::pdf
