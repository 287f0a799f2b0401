// With a sidebar, masthead and contacts are regions of their own: they are read first, wherever they stand.
#include "compose/regions.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "compose/masthead.hpp"
#include "compose/section.hpp"
#include "content/entry_kinds.hpp"

namespace cvpdf::compose {

namespace {

using content::Section;
using document::Document;
using document::Region;
using layout::Layout;
using layout::Place;
using layout::Sidebar;

constexpr std::string_view masthead_region = "masthead", contacts_region = "contacts", main_region = "main",
                           sidebar_region = "sidebar";

bool is_listed(const Sidebar& sidebar, std::string_view name) {
  return std::find(sidebar.sections.begin(), sidebar.sections.end(), name) != sidebar.sections.end();
}

// Whether all entries, those of groups too, are of listed kinds.
bool holds_listed_kinds(const Sidebar& sidebar, const std::vector<content::Node>& nodes) {
  return std::all_of(nodes.begin(), nodes.end(), [&sidebar](const content::Node& node) {
    if (const auto* entry = std::get_if<content::Entry>(&node)) return is_listed(sidebar, entry->kind->name);
    return holds_listed_kinds(sidebar, std::get<content::Group>(node).nodes);
  });
}

bool stands_in_sidebar(const Section& section, const Sidebar& sidebar) {
  if (section.region) return *section.region == content::SectionRegion::sidebar;
  if (is_listed(sidebar, section.id)) return true;
  return !section.nodes.empty() && holds_listed_kinds(sidebar, section.nodes);
}

std::optional<std::uint32_t> find_region(const Document& document, std::string_view name) {
  for (std::size_t i = 0; i < document.regions.size(); ++i) {
    if (document.regions[i].name == name) return static_cast<std::uint32_t>(i);
  }
  return std::nullopt;
}

// Finds each region's frame by its name.
class Framer {
 public:
  Framer(const Layout& layout, const layout::Columns& columns, Length gap, const Document& document)
      : layout_(layout), columns_(columns), gap_(gap) {
    const auto masthead = find_region(document, masthead_region);
    contacts_ = find_region(document, contacts_region);
    const Place place = layout.masthead.place;
    if (place != Place::sidebar) above_main_ = masthead;
    if (place != Place::main) above_side_ = masthead;
  }

  void frame(Region& region) const {
    region.first = region.rest = frame_of(region.name);
    if (region.name == main_region) put_below(region, above_main_);
    if (region.name == contacts_region) put_below(region, above_side_);
    if (region.name == sidebar_region) put_below(region, contacts_ ? contacts_ : above_side_);
  }

  [[nodiscard]] std::vector<document::Tint> tints() const {
    if (!layout_.sidebar.fill) return {};
    document::Tint tint;
    tint.rect = columns_.fill;
    tint.color = layout::find_color(layout_, layout_.sidebar.fill->name).value_or(Color{});
    if (layout_.masthead.place == Place::full) tint.below = above_side_;
    return {tint};
  }

 private:
  [[nodiscard]] Rect frame_of(std::string_view name) const {
    if (name == contacts_region || name == sidebar_region) return columns_.side;
    if (name != masthead_region || layout_.masthead.place == Place::main) return columns_.main;
    return layout_.masthead.place == Place::full ? columns_.full : columns_.side;
  }

  void put_below(Region& region, std::optional<std::uint32_t> above) const {
    region.below = above;
    if (above) region.gap = gap_;
  }

  const Layout& layout_;
  const layout::Columns& columns_;
  Length gap_;
  std::optional<std::uint32_t> contacts_, above_main_, above_side_;
};

void compose_head(const content::Person& person, const Layout& layout, Draft& draft) {
  const Layout& own = layout.sidebar.own.front();
  draft.begin_region(masthead_region, layout.masthead.place == Place::sidebar ? own : layout);
  compose_masthead(person, draft);
  if (!layout.sidebar.contacts) return;
  draft.begin_region(contacts_region, own);
  compose_contacts(person, draft);
}

}  // namespace

void compose_regions(const content::Cv& cv, const bibliography::People& people, Draft& draft) {
  const Layout& layout = draft.layout();
  const Sidebar& sidebar = layout.sidebar;
  if (sidebar.own.empty()) {
    compose_masthead(cv.person, draft);
    for (const Section& section : cv.sections) compose_section(section, cv, people, draft);
    return;
  }
  compose_head(cv.person, layout, draft);
  draft.begin_region(main_region, layout);
  for (const Section& section : cv.sections) {
    if (!stands_in_sidebar(section, sidebar)) compose_section(section, cv, people, draft);
  }
  draft.begin_region(sidebar_region, sidebar.own.front());
  for (const Section& section : cv.sections) {
    if (stands_in_sidebar(section, sidebar)) compose_section(section, cv, people, draft);
  }
}

void frame_regions(const Layout& layout, const layout::Columns& columns, Length gap, Document& document) {
  const Framer framer(layout, columns, gap, document);
  for (Region& region : document.regions) framer.frame(region);
  document.tints = framer.tints();
}

}  // namespace cvpdf::compose
