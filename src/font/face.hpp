// One face: its metrics, its coverage, and HarfBuzz's view of it. Lives as long as its FontLibrary.
#pragma once

#include <hb.h>

#include <bitset>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "font/protrusion.hpp"

namespace cvpdf::font {

enum class OutlineFormat : std::uint8_t { cff, truetype };
// Icons are drawings: their glyphs stand for no text.
enum class FaceUse : std::uint8_t { text, icons };

// In font units unless said otherwise.
struct Metrics {
  int units_per_em = 1000;
  int ascent = 0, descent = 0;  // Both positive: above and below the baseline.
  int cap_height = 0, x_height = 0;
  // Of the line under text, both positive: how far its top stands below the baseline, and how thick it is.
  int underline_depth = 75, underline_thickness = 50;
  int bbox[4] = {0, 0, 0, 0};  // x min, y min, x max, y max.
  double italic_angle = 0;     // Degrees, negative leans right.
  int weight = 400;
  bool fixed_pitch = false, italic = false;
};

struct DestroyBlob {
  void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
};
struct DestroyFace {
  void operator()(hb_face_t* face) const { hb_face_destroy(face); }
};
struct DestroyFont {
  void operator()(hb_font_t* font) const { hb_font_destroy(font); }
};
using Blob = std::unique_ptr<hb_blob_t, DestroyBlob>;

struct Face {
  std::unique_ptr<hb_face_t, DestroyFace> hb_face;
  std::unique_ptr<hb_font_t, DestroyFont> hb_font;  // Scaled to units_per_em.
  std::string family;
  std::string postscript_name;  // ASCII without blanks or brackets, as PDF wants it; never empty.
  OutlineFormat format = OutlineFormat::cff;
  FaceUse use = FaceUse::text;
  Metrics metrics;
  std::bitset<128> ascii;  // Which of ASCII it has: most questions are about these.
  Protrusions protrusions;
  std::span<const char32_t> faulty;  // Beyond ASCII: what it has a glyph for, but draws wrongly.

  // Whether it can set the character: one that it draws wrongly it has not.
  [[nodiscard]] bool has(char32_t code_point) const;
  [[nodiscard]] bool draws_wrongly(char32_t code_point) const;
};

// Where a face's bytes are: an sfnt file, or one of a collection.
struct FaceSource {
  hb_blob_t* bytes = nullptr;  // Kept alive by the face, not copied.
  unsigned index = 0;          // Within a collection; 0 else.
};

// No value where the bytes hold no outlines that we can set and embed: broken, variable, CFF2 or bitmaps alone.
// `family` names it in diagnostics and listings.
[[nodiscard]] std::optional<Face> open_face(const FaceSource& source, std::string family);

}  // namespace cvpdf::font
