// Only a colour's name is known here, not where its style is used; so each style is looked at on both grounds.
#include "layout/contrast.hpp"

#include <fmt/format.h>

#include <algorithm>
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

// Where the style names the colour, or where a file read before that one says what colour it is: what extends another
// is read first.
SourceSpan blamed(const Named& color, const Layout& layout) {
  for (const NamedColor& row : layout.colors) {
    if (row.name == color.name && row.span.file != 0 && row.span.file < color.span.file) return row.span;
  }
  return color.span;
}

// A style without a colour has the body's; a body without one is black.
Ink ink_of(const Style& style, const Layout& layout) {
  if (style.text.color) return {find_color(layout, style.text.color->name), blamed(*style.text.color, layout)};
  const bool is_body = &style == &layout.styles.front();
  return {is_body ? std::optional(Color{}) : std::nullopt, style.span};
}

// What stands on a ground of its own has at least the body's colour.
Ink ink_on(const Style& style, const Layout& layout) {
  const Ink own = ink_of(style, layout);
  return own.color ? own : Ink{ink_of(layout.styles.front(), layout).color, style.span};
}

void check_ink(const Style& style, const Ink& ink, const Ground& ground, Diagnostics& diagnostics) {
  if (!ink.color) return;
  const double ratio = contrast(*ink.color, ground.color);
  if (ratio >= least_contrast) return;
  diagnostics.report({Severity::warning, "layout/low-contrast",
                      fmt::format("'{}' is hard to read: its {} stands {:.1f} to 1 from {}", style.name,
                                  to_string(*ink.color), ratio, ground.what),
                      ink.span, fmt::format("{} to 1 is the least for text", least_contrast)});
}

const Style& style_of(const Layout& layout, StyleName name) { return layout.styles[static_cast<std::size_t>(name)]; }

// What stands on the masthead's band, and nowhere else.
bool is_on_band(const Style& style, const Layout& layout) {
  if (!layout.masthead.fill) return false;
  if (style.name == style_name(StyleName::contact)) return !layout.sidebar.contacts;
  return style.name == style_name(StyleName::name) || style.name == style_name(StyleName::headline);
}

bool is_on_fill(const Style& style, const Layout& layout) {
  return layout.section_title.fill && style.name == style_name(StyleName::section);
}

// A band in the sidebar's own layout is the page's.
void check_styles(const Layout& layout, const Ground& ground, const Layout& of_masthead, Diagnostics& diagnostics) {
  for (const Style& style : layout.styles) {
    if (is_on_band(style, of_masthead) || is_on_fill(style, layout) || style.text.fill) continue;
    check_ink(style, ink_of(style, layout), ground, diagnostics);
  }
}

void check_band(const Layout& layout, Diagnostics& diagnostics) {
  const auto band = layout.masthead.fill ? find_color(layout, layout.masthead.fill->name) : std::nullopt;
  if (!band) return;
  for (const Style& style : layout.styles) {
    if (!is_on_band(style, layout)) continue;
    check_ink(style, ink_on(style, layout), {*band, "the masthead's fill"}, diagnostics);
  }
}

void check_titles(const Layout& layout, Diagnostics& diagnostics) {
  const auto& fill = layout.section_title.fill;
  const auto color = fill ? find_color(layout, fill->name) : std::nullopt;
  if (!color) return;
  const Style& style = style_of(layout, StyleName::section);
  check_ink(style, ink_on(style, layout), {*color, "the section titles' fill"}, diagnostics);
}

// Colours that sections alone have, on white paper.
void check_own_colors(const Layout& own, const Layout& whole, Diagnostics& diagnostics) {
  for (const Style& style : own.styles) {
    if (!style.text.color || style.text.fill || is_on_fill(style, own)) continue;
    const auto is_same = [&style](const Style& other) {
      return other.name == style.name && other.text.color && other.text.color->span == style.text.color->span;
    };
    if (std::any_of(whole.styles.begin(), whole.styles.end(), is_same)) continue;
    check_ink(style, ink_of(style, own), {white, "white paper"}, diagnostics);
  }
}

// Words with a colour of their own under them.
void check_grounds(const Layout& layout, Diagnostics& diagnostics) {
  for (const Style& style : layout.styles) {
    const auto fill = style.text.fill ? find_color(layout, style.text.fill->name) : std::nullopt;
    if (fill) check_ink(style, ink_on(style, layout), {*fill, "its fill"}, diagnostics);
  }
}

}  // namespace

void check_contrast(const Layout& layout, Diagnostics& diagnostics) {
  check_styles(layout, {white, "white paper"}, layout, diagnostics);
  check_band(layout, diagnostics);
  check_titles(layout, diagnostics);
  check_grounds(layout, diagnostics);
  for (const SectionForm& form : layout.sections) {
    check_own_colors(form.own.front(), layout, diagnostics);
    check_titles(form.own.front(), diagnostics);
    check_grounds(form.own.front(), diagnostics);
  }
  if (layout.sidebar.own.empty() || !layout.sidebar.fill) return;
  const Layout& own = layout.sidebar.own.front();
  const std::optional<Color> fill = find_color(layout, layout.sidebar.fill->name);
  if (fill) check_styles(own, {*fill, "the sidebar's fill"}, layout, diagnostics);
  check_titles(own, diagnostics);
  check_grounds(own, diagnostics);
}

}  // namespace cvpdf::layout
