// What a layout has no place for, whatever the CV: it is told from the layout's patterns alone.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include "content/cv.hpp"
#include "layout/layout.hpp"

namespace cvpdf::compose {

// Reports what [person] has and the masthead does not name: "compose/slot-not-shown" (a warning), at its place.
void report_unshown_person(const content::Person& person, const layout::Layout& layout, Diagnostics& diagnostics);
// The same of the content's clause `legal`, which a header or footer may show.
void report_unshown_legal(const content::Cv& cv, const layout::Layout& layout, Diagnostics& diagnostics);

}  // namespace cvpdf::compose
