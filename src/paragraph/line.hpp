// A line of glyphs in their final places. paragraph/ produces it; page/ and output/ consume it.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/color.hpp"
#include "base/length.hpp"
#include "document/document.hpp"
#include "font/font_library.hpp"

namespace cvpdf::paragraph {

struct PlacedGlyph {
  std::uint32_t id = 0;
  Length x;                     // Of the glyph's origin, from the run's start.
  std::int32_t advance = 0;     // The font's own, font units.
  std::int32_t dx = 0, dy = 0;  // Font units; x does not include dx.
  std::uint32_t cluster = 0;    // Byte offset into GlyphRun::utf8; clusters ascend.
};

// The glyphs [begin, end) stand for `text`, whatever their own characters say: a word that a hyphen divides.
struct ActualText {
  std::uint32_t begin = 0, end = 0;
  std::string text;
};

// Glyphs of one face, size, colour and structure. A word space is a real glyph at the end of what precedes it.
struct GlyphRun {
  font::FaceId face = 0;
  document::StructureId structure = document::structure_artifact;
  Length x;     // From the line's left edge.
  Length rise;  // Above the line's baseline.
  Length size;
  Color color;
  document::Underline underline = document::Underline::none;
  std::optional<Color> fill;
  int expansion = 1000;  // Thousandths of the natural glyph width.
  int tracking = 0;      // Thousandths of an em after each glyph, expanded as they are; in the places already.
  Length width;          // Up to the next run.
  std::string utf8;
  std::vector<PlacedGlyph> glyphs;
  std::vector<ActualText> actual_text;
  SourceSpan span;
};

struct Line {
  std::vector<GlyphRun> runs;
  Length width;            // The measure it was set to.
  Length natural;          // How far its last ink reaches, from the left edge.
  Length ascent, descent;  // Above and below the baseline.
  double ratio = 0;
  bool divided = false;  // Its last word goes on in the next line.
  SourceSpan span;
};

}  // namespace cvpdf::paragraph
