// Words of `only` that nothing can meet.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include "content/cv.hpp"

namespace cvpdf::bibliography {

// Of the document, its sections and groups, each word at its place, whether or not anything is asked of it. Reports
// "bibliography/unknown-role", and "bibliography/unknown-tag" (a warning) for a tag that no publication has.
void check_filters(const content::Cv& cv, Diagnostics& diagnostics);

}  // namespace cvpdf::bibliography
