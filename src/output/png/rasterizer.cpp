#include "output/png/rasterizer.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace cvpdf::output::png {
namespace {

constexpr double steps_per_pixel = 64;
// FreeType's points are in steps; ours have 16 binary places more until they are placed.
constexpr int fraction_bits = 16;
constexpr std::int64_t one_half = std::int64_t{1} << (fraction_bits - 1);
constexpr double fractions_per_pixel = steps_per_pixel * (1U << unsigned{fraction_bits});
// Of the raster, in steps.
constexpr FT_Pos farthest_step = 0x1000000;
// A font's own point may stand anywhere in 32 bits: the product stays within 62.
constexpr double largest_scale = 1U << 30U;

// One coordinate of every point: origin and scale in fractions of a step.
struct Axis {
  std::int64_t origin = 0, scale = 0;

  [[nodiscard]] FT_Pos operator()(FT_Pos units) const {
    return static_cast<FT_Pos>((origin + units * scale + one_half) >> fraction_bits);
  }
};

std::int64_t to_fractions(double pixels) { return std::llround(pixels * fractions_per_pixel); }

Axis axis(double origin, double scale) {
  const double bounded = std::clamp(scale * fractions_per_pixel, -largest_scale, largest_scale);
  return {to_fractions(std::clamp(origin, -farthest_pixel, farthest_pixel)), std::llround(bounded)};
}

struct Ink {
  Bitmap& bitmap;
  Color color;
};

// FreeType calls it for each row of an outline; all of it is within the picture.
void cover(int y, int count, const FT_Span* spans, void* user) {
  const Ink& ink = *static_cast<const Ink*>(user);
  for (int i = 0; i < count; ++i) ink.bitmap.blend({spans[i].x, y, spans[i].len, spans[i].coverage}, ink.color);
}

// In whole pixels, outward, as far as they are the picture's. FreeType goes over all of it, so it had better be small.
FT_BBox visible_part(const FT_BBox& steps, PixelSize size) {
  constexpr int step_bits = 6;
  constexpr FT_Pos to_next = (FT_Pos{1} << step_bits) - 1;
  return {std::max(steps.xMin >> step_bits, FT_Pos{0}), std::max(steps.yMin >> step_bits, FT_Pos{0}),
          std::min((steps.xMax + to_next) >> step_bits, FT_Pos{size.width}),
          std::min((steps.yMax + to_next) >> step_bits, FT_Pos{size.height})};
}

bool can_count(const FT_BBox& steps) {
  return std::min(steps.xMin, steps.yMin) > -farthest_step && std::max(steps.xMax, steps.yMax) < farthest_step;
}

// An outline of these parts; FreeType only reads it.
FT_Outline assemble(const Outline& outline, std::vector<FT_Vector>& points) {
  FT_Outline out{};
  out.n_points = static_cast<decltype(out.n_points)>(points.size());
  out.n_contours = static_cast<decltype(out.n_contours)>(outline.ends.size());
  out.points = points.data();
  out.tags = const_cast<OutlineTag*>(outline.tags.data());
  out.contours = const_cast<OutlineEnd*>(outline.ends.data());
  out.flags = outline.flags;
  return out;
}

}  // namespace

FT_BBox Rasterizer::place_points(const std::vector<FT_Vector>& points, const Placement& place) {
  const Axis across = axis(place.x, place.x_scale), down = axis(place.y, -place.y_scale);
  points_.clear();
  constexpr FT_Pos far = std::numeric_limits<FT_Pos>::max();
  FT_BBox box{far, far, -far, -far};
  for (const FT_Vector& point : points) {
    const FT_Vector placed{across(point.x), down(point.y)};
    box = {std::min(box.xMin, placed.x), std::min(box.yMin, placed.y), std::max(box.xMax, placed.x),
           std::max(box.yMax, placed.y)};
    points_.push_back(placed);
  }
  return box;
}

void Rasterizer::draw(const Outline& outline, const Placement& place, Color color) {
  if (outline.points.empty()) return;
  const FT_BBox steps = place_points(outline.points, place);
  const FT_BBox visible = can_count(steps) ? visible_part(steps, bitmap_.size()) : FT_BBox{};
  if (visible.xMin >= visible.xMax || visible.yMin >= visible.yMax) return;
  FT_Outline placed = assemble(outline, points_);
  Ink ink{bitmap_, color};
  FT_Raster_Params parameters{};
  parameters.flags = FT_RASTER_FLAG_AA | FT_RASTER_FLAG_DIRECT | FT_RASTER_FLAG_CLIP;
  parameters.gray_spans = cover;
  parameters.user = &ink;
  parameters.clip_box = visible;
  if (FT_Outline_Render(library_, &placed, &parameters) != 0) throw std::runtime_error("FreeType draws no outline");
}

}  // namespace cvpdf::output::png
