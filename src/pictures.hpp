// Pictures on their way from files into the content. Part of the façade.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string>
#include <vector>

#include "content/cv.hpp"
#include "layout/layout.hpp"

namespace cvpdf {

// Both read a picture as finely as it is shown, 300 pixels an inch. `folder` is that of the file which names it; a file
// that was read is appended to `files`. What keeps one from being read is reported at the place of its name.

// Cut to the layout's form. Reports "layout/no-photo", a warning, where the layout has no place for one.
void read_photo(content::NamedPicture& photo, const layout::Layout& layout, const std::string& folder,
                std::vector<std::string>& files, Diagnostics& diagnostics);
// Whole.
void read_signature(content::NamedPicture& signature, const layout::Layout& layout, const std::string& folder,
                    std::vector<std::string>& files, Diagnostics& diagnostics);

}  // namespace cvpdf
