// Pictures on their way from files into the content. Part of the façade.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string>
#include <vector>

#include "content/cv.hpp"
#include "layout/layout.hpp"

namespace cvpdf {

// Where pictures come from.
struct PictureFiles {
  const std::string& folder;        // That of the file which names them.
  std::vector<std::string>& files;  // One that has been read is appended.
};

// Both read a picture as finely as it is shown, 300 pixels an inch. What keeps one from being read is reported at the
// place of its name.

// Cut to the layout's form. Reports "layout/no-photo", a note, where the layout has no place for one and nobody
// asked for that; "image/coarse", a warning, where it has too few pixels.
void read_photo(content::NamedPicture& photo, const layout::Layout& layout, const PictureFiles& from,
                Diagnostics& diagnostics);
// Whole.
void read_signature(content::NamedPicture& signature, const layout::Layout& layout, const PictureFiles& from,
                    Diagnostics& diagnostics);

}  // namespace cvpdf
