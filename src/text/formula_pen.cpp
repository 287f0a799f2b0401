#include "text/formula_pen.hpp"

#include <hb.h>

#include <algorithm>

namespace cvpdf::text {

namespace {

constexpr std::int64_t per_thousandth = 1000;  // Millionths.
// Text extractors see a blank in a gap of a tenth of an em (pdfminer), all but one in .15 em: a letter that leans
// further than the first is left leaning, unless by this much; an italic f.
constexpr std::int64_t safe_gap = 95 * per_thousandth, wide_gap = 145 * per_thousandth, lean = 60 * per_thousandth;

// Rounded to the nearest.
std::int64_t quotient(std::int64_t a, std::int64_t b) { return (a >= 0 ? a + b / 2 : a - b / 2) / b; }

}  // namespace

std::int64_t FormulaPen::units_per_em(const ShapedRun& run) const {
  return std::max(fonts_.face(run.face).metrics.units_per_em, 1);
}

void FormulaPen::pass() {
  for (; passed_ < runs_.size(); ++passed_) {
    const ShapedRun& run = runs_[passed_];
    std::int64_t advance = 0;
    for (const Glyph& glyph : run.glyphs) advance += glyph.advance;
    x_ += quotient(advance * run.scale * per_thousandth, units_per_em(run));
  }
}

void FormulaPen::kern(std::int64_t width) {
  if (!has_run() || runs_.back().glyphs.empty() || width == 0) return;
  ShapedRun& run = runs_.back();
  const std::int64_t scale = std::max(run.scale, 1) * per_thousandth;
  run.glyphs.back().advance += static_cast<std::int32_t>(quotient(width * units_per_em(run), scale));
  x_ += width;
}

std::int64_t FormulaPen::overhang() const {
  if (!has_run() || runs_.back().glyphs.empty()) return 0;
  const ShapedRun& run = runs_.back();
  hb_glyph_extents_t ink{};
  if (hb_font_get_glyph_extents(fonts_.face(run.face).hb_font.get(), run.glyphs.back().id, &ink) == 0) return 0;
  const std::int64_t beyond =
      std::int64_t{ink.x_bearing} + ink.width + run.glyphs.back().dx - run.glyphs.back().advance;
  return std::max<std::int64_t>(0, quotient(beyond * run.scale * per_thousandth, units_per_em(run)));
}

std::int64_t FormulaPen::correction() const {
  const std::int64_t beyond = overhang();
  return std::max(std::min(beyond, safe_gap), std::min(beyond - lean, wide_gap));
}

void FormulaPen::begin_stack() { stacks_.push_back({x_, correction(), x_}); }

void FormulaPen::next_in_stack() {
  if (stacks_.empty()) return;
  Stack& stack = stacks_.back();
  stack.widest = x_;
  kern(stack.begin + stack.correction - x_);
}

void FormulaPen::end_stack() {
  if (stacks_.empty()) return;
  kern(std::max<std::int64_t>(stacks_.back().widest - x_, 0));
  stacks_.pop_back();
}

}  // namespace cvpdf::text
