// The four calls: measure, make items, break, build. And the settings that they are called with.
#include "paragraph/paragraph.hpp"

#include <algorithm>

#include "paragraph/items.hpp"
#include "paragraph/line_breaker.hpp"
#include "paragraph/line_builder.hpp"
#include "paragraph/measured_text.hpp"

namespace cvpdf::paragraph {
namespace {

// A ragged margin's zone, in ems of the first run.
constexpr int rag_ems = 2;
// Two hyphens in a row are worth a line of badness 300.
constexpr int double_hyphen_demerits = 100'000, final_hyphen_demerits = 50'000;
// A third one is only taken where nothing else fits.
constexpr int ladder_demerits = 100'000'000;
// A last line shorter than a tenth of the measure, or than a short word (in ems), looks lost: worth a badness of
// 1000. At 80,000, as many as a hundredth of all paragraphs ended so that needed not.
constexpr int runt_demerits = 1'000'000, runt_divisor = 10, short_word_ems = 2;
// Beyond it, a line of one word and a line of two are equally bad.
constexpr int worst_badness = 1'000'000;

// Where a style asks for looseness or emergency stretch, but says not what goes too far: as in plain TeX.
constexpr int common_tolerance = 200;
// A ragged line of it is just as short as the margin's zone is wide.
constexpr int rag_tolerance = 100;

BreakSettings common_settings(const Setting& setting, Length em, Length width) {
  BreakSettings settings;
  settings.ladder_demerits = ladder_demerits;
  settings.runt_demerits = runt_demerits;
  settings.shortest_last_line = std::max(width / runt_divisor, em * short_word_ems);
  settings.double_hyphen_demerits = double_hyphen_demerits;
  settings.final_hyphen_demerits = final_hyphen_demerits;
  settings.worst_badness = worst_badness;
  settings.emergency_stretch = setting.breaking.emergency_stretch;
  settings.looseness = setting.breaking.looseness;
  return settings;
}

// First without hyphens, every line at least decent; then with them, whatever is needed, but the worst lines as good as
// can be. TeX's emergency stretch was tried instead: it spoils the whole paragraph for the sake of one line (at 43
// characters a line, gaps' standard deviation 1.1 instead of 0.4); so only styles ask for it.
BreakSettings justified(BreakSettings settings, const document::LineBreaking& breaking) {
  const bool has_limit = breaking.emergency_stretch > Length() || breaking.looseness != 0;
  settings.tolerance = breaking.tolerance.value_or(has_limit ? common_tolerance : worst_badness);
  settings.pretolerance = std::min(settings.pretolerance, settings.tolerance);
  settings.last_tolerance = worst_badness;
  return settings;
}

// First within the zone; then anything that is not too wide will do before a word is hyphenated.
BreakSettings ragged(BreakSettings settings, const Setting& setting, Length em) {
  settings.pretolerance = setting.breaking.tolerance.value_or(rag_tolerance);
  settings.hyphenless_tolerance = settings.tolerance = worst_badness;
  const Glue rag{.stretch = em * rag_ems};
  if (setting.alignment != document::Alignment::ragged_left) settings.right_skip = rag;
  if (setting.alignment != document::Alignment::ragged_right) settings.left_skip = rag;
  return settings;
}

BreakSettings break_settings(const Setting& setting, Length em, Length width) {
  const BreakSettings settings = common_settings(setting, em, width);
  if (setting.alignment == document::Alignment::justified) return justified(settings, setting.breaking);
  return ragged(settings, setting, em);
}

std::vector<Length> line_widths(const Setting& setting) {
  std::vector<Length> widths;
  for (const Length indent : setting.indents) widths.push_back(setting.width - indent);
  if (widths.empty()) widths.push_back(setting.width);
  return widths;
}

bool has_line_break(const text::ShapedText& text) {
  return std::any_of(text.begin(), text.end(), [](const text::ShapedRun& run) { return run.line_break_after; });
}

void warn_of_cut(const Itemized& itemized, const ItemRequest& request, Diagnostics& diagnostics) {
  if (!itemized.cut) return;
  const MeasuredGlyph& first = request.measured.glyphs[itemized.cut->begin];
  const MeasuredRun& run = request.measured.runs[first.run];
  const text::ShapedRun& shaped = request.text[first.run];
  const std::size_t end = request.measured.glyphs[itemized.cut->end - 1].end;
  diagnostics.report({Severity::warning, "paragraph/cut-word",
                      "a word is wider than its line, and is cut between its letters",
                      shaped.place({first.begin - run.first_byte, end - run.first_byte}),
                      "shorten it, or put a blank, a hyphen or a soft hyphen where it may be divided"});
}

Length total_width(const MeasuredText& measured) { return measured.glyphs.back().x; }

}  // namespace

// NOLINTNEXTLINE(readability-function-size): five things, and none of them belong together.
std::vector<Line> set_paragraph(const text::ShapedText& text, const Setting& setting,
                                const document::Document& document, const font::FontLibrary& fonts,
                                Diagnostics& diagnostics) {
  if (text.empty()) return {};
  const MeasuredText measured = measure(text, document, fonts);
  const std::vector<Length> widths = line_widths(setting);
  // Most paragraphs of a CV fit on one line, which needs neither opportunities nor hyphens.
  const bool breaks_inside = has_line_break(text);
  const Length narrowest = breaks_inside ? *std::min_element(widths.begin(), widths.end()) : widths.front();
  const bool fits = total_width(measured) <= narrowest;
  const ItemRequest request{text,
                            measured,
                            document,
                            fonts,
                            setting.alignment,
                            fits ? Division::forced_only : Division::anywhere,
                            *std::max_element(widths.begin(), widths.end())};
  const Itemized itemized = make_items(request);
  warn_of_cut(itemized, request, diagnostics);
  const BreakSettings settings = break_settings(setting, measured.runs.front().scale.size, widths.back());
  const Breaks breaks =
      fits && !breaks_inside ? Breaks{{{itemized.items.size(), 0}}} : break_lines(itemized.items, widths, settings);
  return build_lines({request, itemized, breaks, setting}, diagnostics);
}

Length natural_width(const text::ShapedText& text, const document::Document& document, const font::FontLibrary& fonts) {
  if (text.empty()) return {};
  const MeasuredText measured = measure(text, document, fonts);
  if (!has_line_break(text)) return total_width(measured);
  Length widest, begin;
  for (std::size_t run = 0; run < text.size(); ++run) {
    const Length end = measured.glyphs[measured.runs[run + 1].first_glyph].x;
    widest = std::max(widest, end - begin);
    if (text[run].line_break_after) begin = end;
  }
  return widest;
}

}  // namespace cvpdf::paragraph
