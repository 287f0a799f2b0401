// One face: its metrics, its coverage, and HarfBuzz's view of it. Lives as long as its FontLibrary.
#pragma once

#include <hb.h>

#include <cstdint>
#include <memory>
#include <string>

namespace cvpdf::font {

enum class OutlineFormat : std::uint8_t { cff, truetype };

// In font units unless said otherwise.
struct Metrics {
  int units_per_em = 1000;
  int ascent = 0, descent = 0;  // Both positive: above and below the baseline.
  int cap_height = 0, x_height = 0;
  int bbox[4] = {0, 0, 0, 0};  // x min, y min, x max, y max.
  double italic_angle = 0;     // Degrees, negative leans right.
  int weight = 400;
  bool fixed_pitch = false, italic = false;
};

struct DestroyFace {
  void operator()(hb_face_t* face) const { hb_face_destroy(face); }
};
struct DestroyFont {
  void operator()(hb_font_t* font) const { hb_font_destroy(font); }
};

struct Face {
  std::unique_ptr<hb_face_t, DestroyFace> hb_face;
  std::unique_ptr<hb_font_t, DestroyFont> hb_font;  // Scaled to units_per_em.
  std::string family;
  std::string postscript_name;
  OutlineFormat format = OutlineFormat::cff;
  Metrics metrics;

  [[nodiscard]] bool has(char32_t code_point) const;
};

}  // namespace cvpdf::font
