#include "output/pdf/drawing.hpp"

#include <hb.h>

#include <cmath>
#include <initializer_list>
#include <memory>

#include "output/pdf/syntax.hpp"
#include "output/pdf/units.hpp"

namespace cvpdf::output::pdf {
namespace {

constexpr int scale_decimals = 6;
constexpr std::int64_t scales_per_point = 1'000'000;
constexpr std::int64_t natural_expansion = 1000;

void append_operator(std::string& out, std::initializer_list<float> numbers, std::string_view name) {
  for (const float number : numbers) {
    append_decimal(out, std::lround(number), 0);
    out.push_back(' ');
  }
  out.append(name).push_back('\n');
}

// What HarfBuzz calls for each part of an outline, in font units; it makes cubic curves of quadratic ones.
struct DestroyDraw {
  void operator()(hb_draw_funcs_t* calls) const { hb_draw_funcs_destroy(calls); }
};
using DrawCalls = std::unique_ptr<hb_draw_funcs_t, DestroyDraw>;

std::string& path_of(void* data) { return *static_cast<std::string*>(data); }

DrawCalls draw_calls() {
  DrawCalls calls(hb_draw_funcs_create());
  hb_draw_funcs_set_move_to_func(
      calls.get(),
      [](hb_draw_funcs_t*, void* path, hb_draw_state_t*, float x, float y, void*) {
        append_operator(path_of(path), {x, y}, "m");
      },
      nullptr, nullptr);
  hb_draw_funcs_set_line_to_func(
      calls.get(),
      [](hb_draw_funcs_t*, void* path, hb_draw_state_t*, float x, float y, void*) {
        append_operator(path_of(path), {x, y}, "l");
      },
      nullptr, nullptr);
  hb_draw_funcs_set_cubic_to_func(
      calls.get(),
      [](hb_draw_funcs_t*, void* path, hb_draw_state_t*, float x1, float y1, float x2, float y2, float x, float y,
         void*) {
        append_operator(path_of(path), {x1, y1, x2, y2, x, y}, "c");
      },
      nullptr, nullptr);
  hb_draw_funcs_set_close_path_func(
      calls.get(),
      [](hb_draw_funcs_t*, void* path, hb_draw_state_t*, void*) { append_operator(path_of(path), {}, "h"); }, nullptr,
      nullptr);
  return calls;
}

std::string outline_of(const font::Face& face, std::uint32_t glyph, hb_draw_funcs_t* calls) {
  std::string path;
#if HB_VERSION_ATLEAST(7, 0, 0)
  hb_font_draw_glyph(face.hb_font.get(), glyph, calls, &path);
#else
  hb_font_get_glyph_shape(face.hb_font.get(), glyph, calls, &path);
#endif
  return path;
}

// The matrix by which font units become points at this place (8.3.4).
std::string matrix_of(const paragraph::GlyphRun& run, Point place, int units_per_em) {
  const std::int64_t height = in_units(run.size, scales_per_point) / units_per_em;
  std::string matrix;
  append_decimal(matrix, height * run.expansion / natural_expansion, scale_decimals);
  matrix += " 0 0 ";
  append_decimal(matrix, height, scale_decimals);
  for (const Length length : {place.x, place.y}) {
    matrix.push_back(' ');
    append_decimal(matrix, to_position(length), position_decimals);
  }
  return matrix += " cm\n";
}

}  // namespace

void append_drawing(const paragraph::GlyphRun& run, Point start, const font::Face& face, std::string& out) {
  const DrawCalls calls = draw_calls();
  for (const paragraph::PlacedGlyph& glyph : run.glyphs) {
    const std::string path = outline_of(face, glyph.id, calls.get());
    if (path.empty()) continue;  // A blank.
    const Point place{start.x + glyph.x, start.y + run.rise};
    out.append("q\n").append(matrix_of(run, place, face.metrics.units_per_em)).append(path).append("f\nQ\n");
  }
}

}  // namespace cvpdf::output::pdf
