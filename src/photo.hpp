// The person's photo on its way from a file into the content.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string>
#include <vector>

#include "content/cv.hpp"
#include "layout/layout.hpp"

namespace cvpdf {

// Reads it as finely as the layout shows it, 300 pixels an inch, and cut to the layout's form. `folder` is the
// content's; a file that was read is appended to `files`. Reports "layout/no-photo", a warning, where the layout has no
// place for one, and what keeps a file from being read, at the place where the content names it.
void read_photo(content::Photo& photo, const layout::Layout& layout, const std::string& folder,
                std::vector<std::string>& files, Diagnostics& diagnostics);

}  // namespace cvpdf
