// Measures each line, stretches it to its measure, and hands out places.
#include "paragraph/line_builder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "paragraph/divided_words.hpp"
#include "paragraph/line_glyphs.hpp"
#include "unicode/text.hpp"

namespace cvpdf::paragraph {
namespace {

// The breaker knows neither the kerning at a hyphen nor whole thousandths: a blank of its tightest line may shrink by a
// little more than three tenths, to a third.
constexpr double tightest = -10.0 / 9;
// Less is not seen, nor worth an author's time.
const Length least_overfull = Length::scaled(Length::scaled_per_point / 10);

// A line's glyphs, added up.
struct Sums {
  Length letters, blanks;  // Widths.
  Length stretch, shrink;  // Of the blanks.
  Length ems;              // Of the letters that another one follows: what tracking multiplies.
  Length left_protrusion, right_protrusion;

  [[nodiscard]] Length width() const { return letters + blanks; }
  Sums& operator+=(const LineGlyph& glyph) {
    (glyph.is_blank ? blanks : letters) += glyph.width;
    stretch += glyph.stretch;
    shrink += glyph.shrink;
    ems += glyph.tracked_em;
    return *this;
  }
};

// How a line comes to its width.
struct Fit {
  int expansion = 1000;  // Thousandths of the letters' width.
  int tracking = 0;      // Thousandths of an em.
  double ratio = 0;
  Length overfull;  // Beyond the right margin.

  [[nodiscard]] Length width_of(const Sums& sums) const {
    if (expansion == 1000 && tracking == 0) return sums.letters;
    return ratio_of(sums.letters + ratio_of(sums.ems, tracking, 1000), expansion, 1000);
  }

  // Where a glyph stands behind letters and blanks of these widths.
  [[nodiscard]] Length place(const Sums& before) const {
    const Length letters = width_of(before);
    if (ratio == 0) return letters + before.blanks;
    const Length give = ratio < 0 ? before.shrink : before.stretch;
    return letters + before.blanks + times(give, std::max(ratio, tightest));
  }
};

char32_t first_code_point(std::string_view text) {
  std::size_t at = 0;
  return text.empty() ? U'\0' : unicode::next_code_point(text, at);
}

Sums add_up(const LineGlyphs& line, const ItemRequest& request) {
  Sums sums;
  for (std::size_t i = 0; i < line.visible(); ++i) {
    const LineGlyph& glyph = line.glyphs()[i];
    sums += glyph;
  }
  if (line.visible() == 0) return sums;
  const LineGlyph& first = line.glyphs().front();
  const LineGlyph& last = line.glyphs()[line.visible() - 1];
  const auto protrusion_of = [&request](const LineGlyph& glyph) {
    return request.fonts.face(request.text[glyph.run].face).protrusions.of(first_code_point(glyph.text));
  };
  sums.left_protrusion = hang_of(first.width, protrusion_of(first).left, first.text);
  sums.right_protrusion = hang_of(last.width, protrusion_of(last).right, last.text);
  return sums;
}

double quotient(Length a, Length b) { return static_cast<double>(a.scaled()) / static_cast<double>(b.scaled()); }

// What the line lacks in width, and how it may get it.
struct Lack {
  Length shortfall;         // Negative: it is too wide.
  bool may_stretch = true;  // Not a paragraph's last line.
  bool may_expand = true;   // Letters give only in justified text.
};

// `most` times a / b, in whole steps towards zero and at most `most`.
int steps(int most, Length a, Length b) {
  if (b <= Length()) return 0;
  const std::int64_t whole = a.scaled() * most / b.scaled();
  return static_cast<int>(std::clamp<std::int64_t>(whole, -most, most));
}

// Letters give first, by expansion and tracking alike; then further tracking along with the blanks. All in whole
// thousandths and never beyond what is needed, so that blanks get the rest. The breaker's judge() reckons likewise.
void give_letters(Fit& fit, const Sums& sums, Length shortfall) {
  const Length expansion = ratio_of(sums.letters, most_expansion, 1000);
  const Length tracking = ratio_of(sums.ems, most_tracking, 1000);
  fit.expansion += steps(most_expansion, shortfall, expansion + tracking);
  fit.tracking = steps(most_tracking, shortfall, expansion + tracking);
  const Length rest = shortfall - (fit.width_of(sums) - sums.letters);
  const Length blanks = rest < Length() ? sums.shrink : sums.stretch;
  if (std::abs(fit.tracking) == most_tracking) fit.tracking += steps(most_tracking, rest, blanks + tracking);
}

// Rounded towards zero, letters may leave a line too wide that has few blanks or none, though a step more would do.
void shrink_further(Fit& fit, const Sums& sums, Length shortfall) {
  const auto is_too_wide = [&] { return shortfall - (fit.width_of(sums) - sums.letters) < -sums.shrink; };
  while (fit.expansion > 1000 - most_expansion && is_too_wide()) --fit.expansion;
}

Fit fit_line(const Sums& sums, const Lack& lack) {
  Fit fit;
  Length rest = lack.shortfall;
  if (rest > Length() && !lack.may_stretch) return fit;
  if (lack.may_expand && sums.letters > Length()) {
    give_letters(fit, sums, rest);
    if (rest < Length()) shrink_further(fit, sums, rest);
    rest -= fit.width_of(sums) - sums.letters;
  }
  if (rest > Length() && sums.stretch > Length()) fit.ratio = quotient(rest, sums.stretch);
  if (rest < Length()) fit.ratio = quotient(rest, std::max(sums.shrink, Length::scaled(1)));
  fit.overfull = std::max(Length(), -rest - times(sums.shrink, -tightest));
  return fit;
}

class Builder {
 public:
  Builder(const BuildRequest& request, Diagnostics& diagnostics)
      : request_(request), text_(request.text), diagnostics_(diagnostics), glyphs_(request.text, request.itemized) {}

  std::vector<Line> build() && {
    std::vector<Line> lines;
    lines.reserve(request_.breaks.points.size());
    LineRange range;
    for (const Breakpoint& point : request_.breaks.points) {
      find_end(range, point.item);
      lines.push_back(build_line(range, lines.size()));
      start_next(range, point.item);
    }
    return lines;
  }

 private:
  [[nodiscard]] const Item& item(std::size_t index) const { return request_.itemized.items[index]; }

  // The last item that is taken: a break at the text's end is a break at its last forced penalty.
  [[nodiscard]] std::size_t break_item(std::size_t index) const {
    return std::min(index, request_.itemized.items.size() - 1);
  }

  static bool is_discardable(const Item& item) {
    return !std::holds_alternative<Box>(item) && !std::holds_alternative<Discretionary>(item);
  }

  // The first item of the line behind a break (line_breaker.hpp drops the same ones).
  [[nodiscard]] std::size_t next_first(std::size_t index) const {
    const auto* discretionary = std::get_if<Discretionary>(&item(index));
    std::size_t next = discretionary == nullptr ? index : index + 1;
    if (discretionary != nullptr && discretionary->post != Length()) return next;
    while (next < request_.itemized.items.size() && is_discardable(item(next))) ++next;
    return next;
  }

  void find_end(LineRange& range, std::size_t point) {
    const std::size_t index = break_item(point);
    const Origin& origin = request_.itemized.origins[index];
    const std::size_t next = next_first(index);
    const auto& origins = request_.itemized.origins;
    const std::uint32_t behind = next < origins.size() ? origins[next].begin : origins.back().end;
    const auto* penalty = std::get_if<Penalty>(&item(index));
    const auto* discretionary = std::get_if<Discretionary>(&item(index));
    const bool is_forced = penalty != nullptr && penalty->cost <= penalty_force;
    range.end = {};
    range.end.glyph = std::max(origin.begin, range.start.glyph);
    range.end.offset = origin.offset;
    range.next_glyph = std::max(behind, range.end.glyph);
    range.end.in_word = !is_forced && range.next_glyph == range.end.glyph;
    range.end.adds_hyphen = discretionary != nullptr && discretionary->pre != Length();
    is_last_ = is_forced;
    const bool joins =
        (discretionary != nullptr && discretionary->flagged) || (range.end.in_word && is_behind_symbol(origin.offset));
    words_.end = joins ? word_at(origin.offset) : DividedWord{};
  }

  // A slash or a dot inside "PyTorch/TensorFlow", or a URL: one word to a reader, though no hyphen shows it.
  [[nodiscard]] bool is_behind_symbol(std::uint32_t offset) const {
    return offset > 0 && std::ispunct(static_cast<unsigned char>(text_.measured.utf8[offset - 1])) != 0;
  }

  // Looked for once only: a hostile word may be divided a thousand times.
  DividedWord word_at(std::uint32_t place) {
    if (place <= last_word_.begin || place >= last_word_.end) last_word_ = divided_word(text_.measured.utf8, place);
    last_word_.place = place;
    return last_word_;
  }

  void start_next(LineRange& range, std::size_t point) {
    range.first_item = next_first(break_item(point));
    range.start = range.end;
    range.start.glyph = range.next_glyph;
    // A word that was handed out whole stays silent, even if a slash divides it once more.
    const bool goes_on = range.end.in_word && words_.end.place == 0 && range.end.offset < words_.start.end;
    if (!goes_on) words_.start = words_.end;
  }

  Line build_line(const LineRange& range, std::size_t number) {
    glyphs_.collect(range);
    const Sums sums = add_up(glyphs_, text_);
    Line line;
    line.width = measure(number);
    const bool is_justified = request_.setting.alignment == document::Alignment::justified;
    const Length shortfall = line.width + sums.left_protrusion + sums.right_protrusion - sums.width();
    const Fit fit = fit_line(sums, {shortfall, !is_last_ && is_justified, is_justified});
    line.ratio = fit.ratio;
    line.divided = words_.end.place != 0;
    const Length begin = line_begin(sums, line.width);
    line.natural = begin + fit.place(sums);
    place_glyphs(line, fit, begin);
    words_.utf8 = text_.measured.utf8;
    mark_divided_words(glyphs_, words_, line.runs);
    set_height(line, range.start.glyph);
    line.span = span_of(glyphs_.glyphs());
    if (fit.overfull >= least_overfull) warn_overfull(line, fit.overfull);
    return line;
  }

  [[nodiscard]] Length measure(std::size_t number) const {
    const std::vector<Length>& indents = request_.setting.indents;
    if (indents.empty()) return request_.setting.width;
    return request_.setting.width - indents[std::min(number, indents.size() - 1)];
  }

  // Where the first glyph stands. What is too wide always leaves by the right margin.
  [[nodiscard]] Length line_begin(const Sums& sums, Length width) const {
    const Length room = width + sums.left_protrusion + sums.right_protrusion - sums.width();
    Length indent;
    if (request_.setting.alignment == document::Alignment::ragged_left) indent = room;
    if (request_.setting.alignment == document::Alignment::centered) indent = room / 2;
    return std::max(indent, Length()) - sums.left_protrusion;
  }

  void place_glyphs(Line& line, const Fit& fit, Length begin) {
    Sums before;
    std::uint32_t run = 0;
    for (std::size_t i = 0; i < glyphs_.glyphs().size(); ++i) {
      const LineGlyph& glyph = glyphs_.glyphs()[i];
      const Length x = begin + fit.place(before);
      if (line.runs.empty() || glyph.run != run) {
        end_run(line, x);
        line.runs.push_back(start_run(glyph.run, fit, x));
        run = glyph.run;
        reserve(line.runs.back(), i);
      }
      GlyphRun& out = line.runs.back();
      const auto cluster = static_cast<std::uint32_t>(out.utf8.size());
      append_without_break_controls(glyph.text, out.utf8);
      const bool is_new = !glyph.text.empty() || out.glyphs.empty();
      const text::Glyph& shaped = glyph.glyph;
      // A blank needs no place of its own: it stands where the pen is.
      const bool follows = glyph.is_blank && i < glyphs_.visible() && !out.glyphs.empty() && fit.tracking != 0;
      const Length moved =
          follows ? ratio_of(out.size, std::int64_t{fit.tracking} * fit.expansion, 1'000'000) : Length();
      out.glyphs.push_back({shaped.id, x + moved - out.x, shaped.advance, shaped.dx, shaped.dy,
                            is_new ? cluster : out.glyphs.back().cluster});
      if (i >= glyphs_.visible()) continue;
      before += glyph;
    }
    end_run(line, line.natural);
  }

  // For the glyphs from `begin` on that are of one run.
  void reserve(GlyphRun& run, std::size_t begin) const {
    const std::vector<LineGlyph>& glyphs = glyphs_.glyphs();
    std::size_t end = begin;
    while (end < glyphs.size() && glyphs[end].run == glyphs[begin].run) ++end;
    run.glyphs.reserve(end - begin);
    run.utf8.reserve(end - begin);
  }

  static void end_run(Line& line, Length x) {
    if (!line.runs.empty()) line.runs.back().width = x - line.runs.back().x;
  }

  [[nodiscard]] GlyphRun start_run(std::uint32_t index, const Fit& fit, Length x) const {
    const text::ShapedRun& shaped = text_.text[index];
    const document::TextStyle& style = text_.document.styles[shaped.style];
    GlyphRun run;
    run.face = shaped.face;
    run.structure = shaped.structure == document::structure_as_block ? request_.setting.structure : shaped.structure;
    run.x = x;
    run.rise = style.rise + ratio_of(style.size, shaped.rise, 1000);
    run.size = text_.measured.runs[index].scale.size;
    run.color = style.color;
    run.underline = style.underline;
    run.fill = style.fill;
    run.expansion = fit.expansion;
    run.tracking = style.tracking + fit.tracking;
    run.span = shaped.span;
    return run;
  }

  // A line without glyphs is as high as the text around it.
  void set_height(Line& line, std::uint32_t glyph) const {
    const std::size_t last_run = text_.text.size() - 1;
    const GlyphRun here = start_run(
        static_cast<std::uint32_t>(std::min<std::size_t>(text_.measured.glyphs[glyph].run, last_run)), {}, {});
    if (line.runs.empty()) return raise(line, here);
    for (const GlyphRun& run : line.runs) raise(line, run);
  }

  void raise(Line& line, const GlyphRun& run) const {
    const font::Metrics& metrics = text_.fonts.face(run.face).metrics;
    const int units = std::max(metrics.units_per_em, 1);
    line.ascent = std::max(line.ascent, ratio_of(run.size, metrics.ascent, units) + run.rise);
    line.descent = std::max(line.descent, ratio_of(run.size, metrics.descent, units) - run.rise);
  }

  // From the first glyph's place to the last one's, as far as they are known.
  [[nodiscard]] SourceSpan span_of(const std::vector<LineGlyph>& glyphs) const {
    if (glyphs.empty()) return {};
    // What the layout adds, such as an icon, stands in no content.
    SourceSpan span;
    for (std::size_t i = 0; i < glyphs.size() && span.file == 0; ++i) span = place_of(glyphs[i]);
    const SourceSpan last = place_of(glyphs[std::max<std::size_t>(glyphs_.visible(), 1) - 1]);
    if (last.file == span.file) span.end = std::max(span.end, last.end);
    return span;
  }

  // A hyphen that the line adds stands nowhere.
  [[nodiscard]] SourceSpan place_of(const LineGlyph& glyph) const {
    const text::ShapedRun& run = text_.text[glyph.run];
    const std::size_t offset = glyph.offset - text_.measured.runs[glyph.run].first_byte;
    const std::size_t end = std::min(offset + glyph.text.size(), run.utf8.size());
    return run.place({std::min(offset, end), end});
  }

  void warn_overfull(const Line& line, Length excess) {
    diagnostics_.report({Severity::warning, "paragraph/overfull-line",
                         fmt::format("this line is too wide by {:.1f} pt", excess.points()), line.span,
                         "shorten it, or put a soft hyphen (U+00AD) where its longest word may be divided"});
  }

  const BuildRequest& request_;
  const ItemRequest& text_;
  Diagnostics& diagnostics_;
  LineGlyphs glyphs_;
  LineWords words_;
  DividedWord last_word_;
  bool is_last_ = false;  // The line at hand ends a paragraph, or with a forced break.
};

}  // namespace

std::vector<Line> build_lines(const BuildRequest& request, Diagnostics& diagnostics) {
  return Builder(request, diagnostics).build();
}

}  // namespace cvpdf::paragraph
