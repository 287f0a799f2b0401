// Which region each part of a CV flows in.
#pragma once

#include <string_view>

#include "bibliography/citation.hpp"
#include "compose/draft.hpp"
#include "content/cv.hpp"

namespace cvpdf::compose {

inline constexpr std::string_view photo_region = "photo", masthead_region = "masthead", contacts_region = "contacts",
                                  main_region = "main", sidebar_region = "sidebar";

// Takes the sidebar away where nothing of the CV would stand in it, and says so: "compose/empty-sidebar" (a note).
void close_empty_sidebar(const content::Cv& cv, layout::Layout& layout, Diagnostics& diagnostics);

// Photo, masthead, contacts, sections, region by region in the order in which they are to be read: first who it is,
// then the main column, then the sidebar.
void compose_regions(const content::Cv& cv, const bibliography::People& people, Draft& draft);

}  // namespace cvpdf::compose
