// The names of the styles that every layout has, and look-ups by name.
#include "layout/layout.hpp"

#include <algorithm>
#include <array>

namespace cvpdf::layout {

namespace {

constexpr std::array<std::string_view, style_name_count> style_names{
    "body",     "line",    "item",   "reference", "strong",    "emph",    "code",     "link",    "marks",     "own",
    "team",     "label",   "bullet", "margin",    "section",   "group",   "subgroup", "note",    "legend",    "name",
    "headline", "contact", "folio",  "dateline",  "recipient", "subject", "letter",   "closing", "enclosures"};

template <typename Rows, typename Same>
auto find_row(Rows& rows, const Same& same) -> decltype(rows.data()) {
  const auto found = std::find_if(rows.begin(), rows.end(), same);
  return found == rows.end() ? nullptr : &*found;
}

}  // namespace

std::string_view style_name(StyleName name) { return style_names.at(static_cast<std::size_t>(name)); }

const Arrangement* find_arrangement(const Layout& layout, std::string_view kind, Arrangement::Depth depth) {
  using Depth = Arrangement::Depth;
  const auto find = [&layout](std::string_view name, Depth wanted) {
    return find_row(layout.arrangements,
                    [&](const Arrangement& row) { return row.kind.name == name && row.depth == wanted; });
  };
  if (const auto* own = find(kind, depth)) return own;
  if (const auto* outer = find(kind, Depth::outer)) return outer;
  const auto* plain = find("default", depth);
  return plain != nullptr ? plain : find("default", Depth::outer);
}

const Paper* find_paper(const Layout& layout, std::string_view name) {
  return find_row(layout.papers, [name](const Paper& row) { return row.name == name; });
}

const std::string* find_family(const Layout& layout, std::string_view role) {
  const auto* row = find_row(layout.fonts, [role](const FontRole& font) { return font.role == role; });
  return row == nullptr ? nullptr : &row->family;
}

std::optional<Color> find_color(const Layout& layout, std::string_view name) {
  if (!name.empty() && name.front() == '#') return parse_color(name);
  const auto* row = find_row(layout.colors, [name](const NamedColor& color) { return color.name == name; });
  return row == nullptr ? std::nullopt : std::optional(row->color);
}

}  // namespace cvpdf::layout
