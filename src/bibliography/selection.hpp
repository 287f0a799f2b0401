// Leaves out the publications that a list does not want.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include "bibliography/people.hpp"
#include "content/cv.hpp"

namespace cvpdf::bibliography {

// Carries out `only` of the document, its sections and groups, once check_filters() has looked at it. What is left out
// is told by one note for each list, "bibliography/left-out": how many there were, and the first keys; a warning where
// nothing is left. A group or a section of which nothing is left goes too.
void select_references(content::Cv& cv, const People& people, Diagnostics& diagnostics);

}  // namespace cvpdf::bibliography
