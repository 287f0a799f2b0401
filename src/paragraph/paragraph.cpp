// The four calls: measure, make items, break, build.
#include "paragraph/paragraph.hpp"

#include <algorithm>

#include "paragraph/break_settings.hpp"
#include "paragraph/items.hpp"
#include "paragraph/line_breaker.hpp"
#include "paragraph/line_builder.hpp"
#include "paragraph/measured_text.hpp"

namespace cvpdf::paragraph {
namespace {

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

// Whether a line may end at an item without a hyphen.
bool ends_line(const std::vector<Item>& items, std::size_t at) {
  if (const auto* penalty = std::get_if<Penalty>(&items[at])) return penalty->cost < penalty_forbid;
  const bool is_glue = std::holds_alternative<Glue>(items[at]);
  return is_glue && at > 0 && std::holds_alternative<Box>(items[at - 1]);
}

Length width_of(const Item& item) {
  if (const auto* box = std::get_if<Box>(&item)) return box->width;
  if (const auto* glue = std::get_if<Glue>(&item)) return glue->width;
  if (const auto* kern = std::get_if<Kern>(&item)) return kern->width;
  const auto* divided = std::get_if<Discretionary>(&item);
  return divided != nullptr ? divided->replaced : Length();
}

Length widest_between_breaks(const std::vector<Item>& items) {
  Length widest, width;
  for (std::size_t at = 0; at < items.size(); ++at) {
    width = ends_line(items, at) ? Length() : width + width_of(items[at]);
    widest = std::max(widest, width);
  }
  return widest;
}

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

Length widest_part(const text::ShapedText& text, const document::Document& document, const font::FontLibrary& fonts) {
  if (text.empty()) return {};
  const MeasuredText measured = measure(text, document, fonts);
  return widest_between_breaks(make_items({text, measured, document, fonts, document::Alignment::ragged_right}).items);
}

}  // namespace cvpdf::paragraph
