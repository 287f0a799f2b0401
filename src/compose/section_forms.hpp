// [sections.NAME] of layouts: which of a CV's sections are meant by a name.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include "content/cv.hpp"
#include "layout/layout.hpp"

namespace cvpdf::compose {

// The layout as the section has it: by its id, else by the kind of all that it holds; else the layout itself.
[[nodiscard]] const layout::Layout& layout_for(const content::Section& section, const layout::Layout& layout);

// Reports "compose/unknown-section" of a name by which no section is meant: of a layout that serves any CV only where
// it is nearly that of a section which has no form, of what is laid over it for this CV always.
void check_section_forms(const content::Cv& cv, const layout::Layout& layout, Diagnostics& diagnostics);

}  // namespace cvpdf::compose
