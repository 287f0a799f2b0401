// Only a colour's name is known here, not where its style is used; so each style is looked at on both grounds.
#include "layout/contrast.hpp"

#include <fmt/format.h>

#include <optional>

namespace cvpdf::layout {
namespace {

constexpr double least_contrast = 4.5;
constexpr Color white{255, 255, 255};

struct Ground {
  Color color;
  std::string_view what;
};

void check_style(const Style& style, const Layout& layout, const Ground& ground, Diagnostics& diagnostics) {
  if (!style.text.color) return;
  const std::optional<Color> color = find_color(layout, style.text.color->name);
  if (!color) return;
  const double ratio = contrast(*color, ground.color);
  if (ratio >= least_contrast) return;
  diagnostics.report({Severity::warning, "layout/low-contrast",
                      fmt::format("'{}' is hard to read: its {} stands {:.1f} to 1 from {}", style.name,
                                  to_string(*color), ratio, ground.what),
                      style.text.color->span, fmt::format("{} to 1 is the least for text", least_contrast)});
}

void check_styles(const Layout& layout, const Ground& ground, Diagnostics& diagnostics) {
  for (const Style& style : layout.styles) check_style(style, layout, ground, diagnostics);
}

}  // namespace

void check_contrast(const Layout& layout, Diagnostics& diagnostics) {
  check_styles(layout, {white, "white paper"}, diagnostics);
  if (layout.sidebar.own.empty() || !layout.sidebar.fill) return;
  const std::optional<Color> fill = find_color(layout, layout.sidebar.fill->name);
  if (fill) check_styles(layout.sidebar.own.front(), {*fill, "the sidebar's fill"}, diagnostics);
}

}  // namespace cvpdf::layout
