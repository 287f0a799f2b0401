// Glyphs for one stretch of text in one style, face and direction.
// text/ produces it, paragraph/ consumes it. In font units, so that another size needs no new shaping.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "font/font_library.hpp"

namespace cvpdf::text {

struct Glyph {
  std::uint32_t id = 0;
  std::int32_t advance = 0;  // Font units.
  std::int32_t dx = 0, dy = 0;
  std::uint32_t cluster = 0;  // Byte offset into ShapedRun::utf8.
  bool safe_to_break = true;  // Else a line that breaks before this glyph must be shaped again.
};

struct ShapedRun {
  font::FaceId face = 0;
  document::StyleId style = 0;
  document::StructureId structure = document::structure_as_block;
  std::string utf8;
  std::vector<Glyph> glyphs;
  int scale = 1000;       // Thousandths of the style's size: script sizes in math.
  int rise = 0;           // Thousandths of the style's size, above the style's own rise.
  bool breakable = true;  // Math holds no break opportunity and is never hyphenated.
  document::Text::Unity unity = document::Text::Unity::divisible;
  bool joined = false;  // Of a formula, behind its first run: no line ends before it.
  // A formula's blank or a separator, which vanishes at a line's end: what that costs, on TeX's scale of penalties.
  std::optional<int> blank_cost;
  bool line_break_after = false;    // A forced break.
  SourceSpan span;                  // Of utf8 in the author's source.
  document::SourcePieces pieces{};  // Of its parts, if they do not stand one behind the other.

  // Where a part of utf8 stands.
  [[nodiscard]] SourceSpan place(const document::ByteRange& range) const {
    return document::part_of({span, pieces, utf8.size()}, range);
  }
};

using ShapedText = std::vector<ShapedRun>;

}  // namespace cvpdf::text
