// Which region each part of a CV flows in, and where the regions stand.
#pragma once

#include "bibliography/citation.hpp"
#include "compose/draft.hpp"
#include "content/cv.hpp"
#include "layout/columns.hpp"

namespace cvpdf::compose {

// Masthead, contacts, sections, region by region in the order in which they are to be read: first who it is, then the
// main column, then the sidebar.
void compose_regions(const content::Cv& cv, const bibliography::People& people, Draft& draft);

// Gives the regions their frames, and the sidebar its fill. `gap` is that between the masthead and what is below it.
void frame_regions(const layout::Layout& layout, const layout::Columns& columns, Length gap,
                   document::Document& document);

}  // namespace cvpdf::compose
