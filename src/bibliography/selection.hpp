// Leaves out the publications that a list does not want.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include "bibliography/people.hpp"
#include "content/cv.hpp"

namespace cvpdf::bibliography {

// Carries out `only` of the document, its sections and groups. What is left out is told by a note each,
// "bibliography/left-out"; a group or a section of which nothing is left goes too. Reports "bibliography/unknown-role".
void select_references(content::Cv& cv, const People& people, Diagnostics& diagnostics);

}  // namespace cvpdf::bibliography
