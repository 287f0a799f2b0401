// Where the regions stand, and the colour under them.
#pragma once

#include "document/document.hpp"
#include "layout/columns.hpp"
#include "layout/layout.hpp"

namespace cvpdf::compose {

struct HeadGaps {
  Length below;    // From the masthead to what stands below it.
  Length between;  // From the masthead to contacts at its side.
  Length indent;   // Of the name.
};
// Gives the regions their frames by their names, and the sidebar and the masthead their fills.
void frame_regions(const layout::Layout& layout, const layout::Paper& paper, const HeadGaps& gaps,
                   document::Document& document);

}  // namespace cvpdf::compose
