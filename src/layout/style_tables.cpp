// [styles.NAME]: what a named style changes.
#include <algorithm>

#include <fmt/format.h>

#include "layout/features.hpp"
#include "layout/tables.hpp"

namespace cvpdf::layout {

namespace {

using document::Alignment;
using document::Hyphenation;
using document::Slant;
using document::Underline;

constexpr int lightest = 1, heaviest = 1000;  // CSS Fonts 4, section 2.2.
// Thousandths of an em, either way: from a tenth of an em on, text extractors read "E X P E R I E N C E".
constexpr int most_tracking = 60;
constexpr double most_rise = 2.0;  // Ems.
// TeX's scale of badness ends at 10000: from there on nothing would be left out.
constexpr int least_tolerance = 1, most_tolerance = 9'999;
constexpr double most_emergency_stretch = 20;  // Ems: more than half of a line.
constexpr int most_looseness = 5;              // Lines, either way.

template <typename T>
void assign(std::optional<T> value, std::optional<T>& target) {
  if (value) target = value;
}

// No type is set without a size, or upside down.
void check_above_zero(Fields& fields, std::string_view key, std::optional<Extent>& extent) {
  if (!extent || extent->amount > 0) return;
  const toml::Value* value = fields.cursor().take(key);
  fields.report("layout/out-of-range", fmt::format("'{}' is not above zero", key),
                value == nullptr ? fields.span() : value->span,
                "write a length such as \"10pt\", or a factor such as 1.2");
  extent.reset();
}

void read_text_change(Fields& fields, TextChange& text) {
  fields.read("font", text.font);
  fields.read("size", text.size, Extent::Unit::ems);
  check_above_zero(fields, "size", text.size);
  assign(fields.integer("weight", lightest, heaviest), text.weight);
  assign(fields.choice<Slant>("slant", {{"upright", Slant::upright}, {"italic", Slant::italic}}), text.slant);
  if (const auto on = fields.cursor().take_boolean("underline")) {
    text.underline = *on ? Underline::single : Underline::none;
  }
  fields.read("color", text.color);
  fields.read("fill", text.fill);
  assign(fields.integer("tracking", -most_tracking, most_tracking), text.tracking);
  assign(fields.number("rise", -most_rise, most_rise), text.rise);
  read_caps(fields, text);
  if (const auto on = fields.cursor().take_boolean("hyphenation")) {
    text.hyphenation = *on ? Hyphenation::automatic : Hyphenation::off;
  }
  read_features(fields, text.features);
}

void read_paragraph_change(Fields& fields, ParagraphChange& paragraph) {
  assign(fields.choice<Alignment>("align", {{"justified", Alignment::justified},
                                            {"left", Alignment::ragged_right},
                                            {"right", Alignment::ragged_left},
                                            {"center", Alignment::centered}}),
         paragraph.alignment);
  fields.read("leading", paragraph.leading, Extent::Unit::ems);
  check_above_zero(fields, "leading", paragraph.leading);
  fields.read("before", paragraph.before);
  fields.read("after", paragraph.after);
  fields.read("indent", paragraph.indent, Extent::Unit::ems);
  fields.read("first_line", paragraph.first_line, Extent::Unit::ems);
  assign(fields.integer("tolerance", least_tolerance, most_tolerance), paragraph.tolerance);
  assign(fields.number("emergency_stretch", 0, most_emergency_stretch), paragraph.emergency_stretch);
  assign(fields.integer("looseness", -most_looseness, most_looseness), paragraph.looseness);
  if (const auto on = fields.cursor().take_boolean("balance")) paragraph.balance = *on;
}

Style& style_named(Layout& layout, std::string_view name) {
  const auto found = std::find_if(layout.styles.begin(), layout.styles.end(),
                                  [name](const Style& style) { return style.name == name; });
  if (found != layout.styles.end()) return *found;
  layout.styles.push_back({std::string(name), {}, {}});
  return layout.styles.back();
}

}  // namespace

void apply_styles(Fields& fields, Layout& layout) {
  fields.tables("styles", "the style", [&layout](const toml::Member& member, Fields& style_fields) {
    Style& style = style_named(layout, member.key);
    style.span = member.key_span;
    read_text_change(style_fields, style.text);
    read_paragraph_change(style_fields, style.paragraph);
  });
  constexpr std::size_t most_styles = no_style;
  if (layout.styles.size() < most_styles) return;
  layout.styles.resize(most_styles);
  fields.report("layout/out-of-range", "the layout has too many styles", fields.span());
}

}  // namespace cvpdf::layout
