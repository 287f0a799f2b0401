// Only a colour's name is known here, not where its style is used; so each style is looked at on both grounds.
#include "layout/contrast.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>

namespace cvpdf::layout {
namespace {

constexpr double least_contrast = 4.5;
constexpr Color white{255, 255, 255};

struct Ground {
  Color color;
  std::string_view what;
};

struct Ink {
  std::optional<Color> color;
  SourceSpan span;
};

// A style without a colour has the body's; a body without one is black.
Ink ink_of(const Style& style, const Layout& layout) {
  if (style.text.color) return {find_color(layout, style.text.color->name), style.text.color->span};
  const bool is_body = &style == &layout.styles.front();
  return {is_body ? std::optional(Color{}) : std::nullopt, style.span};
}

void check_style(const Style& style, const Layout& layout, const Ground& ground, Diagnostics& diagnostics) {
  const Ink ink = ink_of(style, layout);
  if (!ink.color) return;
  const double ratio = contrast(*ink.color, ground.color);
  if (ratio >= least_contrast) return;
  diagnostics.report({Severity::warning, "layout/low-contrast",
                      fmt::format("'{}' is hard to read: its {} stands {:.1f} to 1 from {}", style.name,
                                  to_string(*ink.color), ratio, ground.what),
                      ink.span, fmt::format("{} to 1 is the least for text", least_contrast)});
}

// Used in the masthead alone, whichever layout.
bool is_of_masthead(const Style& style) {
  constexpr StyleName names[] = {StyleName::name, StyleName::headline, StyleName::contact};
  return std::any_of(std::begin(names), std::end(names),
                     [&style](StyleName name) { return style.name == style_name(name); });
}

void check_styles(const Layout& layout, const Ground& ground, Diagnostics& diagnostics) {
  for (const Style& style : layout.styles) {
    if (layout.masthead.fill && is_of_masthead(style)) continue;
    check_style(style, layout, ground, diagnostics);
  }
}

void check_masthead(const Layout& layout, const Ground& ground, Diagnostics& diagnostics) {
  for (const Style& style : layout.styles) {
    if (is_of_masthead(style)) check_style(style, layout, ground, diagnostics);
  }
}

}  // namespace

void check_contrast(const Layout& layout, Diagnostics& diagnostics) {
  check_styles(layout, {white, "white paper"}, diagnostics);
  const auto band = layout.masthead.fill ? find_color(layout, layout.masthead.fill->name) : std::nullopt;
  if (band) check_masthead(layout, {*band, "the masthead's fill"}, diagnostics);
  if (layout.sidebar.own.empty() || !layout.sidebar.fill) return;
  const std::optional<Color> fill = find_color(layout, layout.sidebar.fill->name);
  if (fill) check_styles(layout.sidebar.own.front(), {*fill, "the sidebar's fill"}, diagnostics);
}

}  // namespace cvpdf::layout
