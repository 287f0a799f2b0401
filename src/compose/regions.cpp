// With a sidebar, masthead and contacts are regions of their own: they are read first, wherever they stand.
#include "compose/regions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "compose/masthead.hpp"
#include "compose/section.hpp"
#include "content/walk.hpp"

namespace cvpdf::compose {

namespace {

using content::Section;
using layout::Layout;
using layout::PhotoForm;
using layout::Place;
using layout::Sidebar;

bool is_listed(const Sidebar& sidebar, std::string_view name) {
  return std::any_of(sidebar.sections.begin(), sidebar.sections.end(),
                     [name](const layout::Named& listed) { return listed.name == name; });
}

bool stands_in_sidebar(const Section& section, const Sidebar& sidebar) {
  if (section.region) return *section.region == content::SectionRegion::sidebar;
  if (is_listed(sidebar, section.id)) return true;
  return content::holds_only(section.nodes, [&sidebar](std::string_view kind) { return is_listed(sidebar, kind); });
}

const Layout& layout_of_side(const Layout& layout) {
  return layout.sidebar.own.empty() ? layout : layout.sidebar.own.front();
}

// A region below another comes after it: a photo at the head of the sidebar after a masthead that is not in it.
void compose_photo_and_masthead(const content::Person& person, const Layout& layout, Draft& draft) {
  const bool is_in_sidebar = layout.photo.side == PhotoForm::Side::sidebar;
  const bool is_photo_first = !is_in_sidebar || layout.masthead.place == Place::sidebar;
  const auto compose_photo_region = [&] {
    draft.begin_region(photo_region, is_in_sidebar ? layout_of_side(layout) : layout);
    compose_photo(person, draft);
  };
  if (is_photo_first) compose_photo_region();
  draft.begin_region(masthead_region, layout.masthead.place == Place::sidebar ? layout_of_side(layout) : layout);
  compose_masthead(person, draft);
  if (!is_photo_first) compose_photo_region();
}

void compose_head(const content::Person& person, const Layout& layout, Draft& draft) {
  compose_photo_and_masthead(person, layout, draft);
  if (!layout.sidebar.contacts && !layout.masthead.contacts_width) return;
  draft.begin_region(contacts_region, layout.sidebar.contacts ? layout_of_side(layout) : layout);
  compose_contacts(person, draft);
}

// Whether what stands at the head is more than the main column's first lines.
bool has_head(const content::Person& person, const Layout& layout) {
  const bool has_photo = person.photo.picture && layout.photo.side != PhotoForm::Side::none;
  return !layout.sidebar.own.empty() || has_photo || layout.masthead.contacts_width || layout.masthead.fill;
}

bool fills_sidebar(const content::Cv& cv, const Layout& layout) {
  const Sidebar& sidebar = layout.sidebar;
  if (sidebar.contacts && has_contacts(cv.person)) return true;
  if (layout.masthead.place == Place::sidebar) return true;
  if (layout.photo.side == PhotoForm::Side::sidebar && cv.person.photo.picture) return true;
  return std::any_of(cv.sections.begin(), cv.sections.end(),
                     [&sidebar](const Section& section) { return stands_in_sidebar(section, sidebar); });
}

bool is_in_main(const Section& section, const Sidebar& sidebar) {
  return sidebar.own.empty() || !stands_in_sidebar(section, sidebar);
}

}  // namespace

void compose_regions(const content::Cv& cv, const bibliography::People& people, Draft& draft) {
  const Layout& layout = draft.layout();
  const Sidebar& sidebar = layout.sidebar;
  if (has_head(cv.person, layout)) {
    compose_head(cv.person, layout, draft);
    draft.begin_region(main_region, layout);
  } else {
    compose_masthead(cv.person, draft);
  }
  for (const Section& section : cv.sections) {
    if (is_in_main(section, sidebar)) compose_section(section, cv, people, draft);
  }
  if (sidebar.own.empty()) return;
  draft.begin_region(sidebar_region, sidebar.own.front());
  for (const Section& section : cv.sections) {
    if (!is_in_main(section, sidebar)) compose_section(section, cv, people, draft);
  }
}

void close_empty_sidebar(const content::Cv& cv, layout::Layout& layout, Diagnostics& diagnostics) {
  if (layout.sidebar.own.empty() || fills_sidebar(cv, layout)) return;
  layout.sidebar = {};
  diagnostics.report(
      {Severity::note,
       "compose/empty-sidebar",
       fmt::format("nothing stands in the sidebar of the layout '{}', so that there is none", layout.name),
       {},
       "write region = \"sidebar\" into a section"});
}

}  // namespace cvpdf::compose
