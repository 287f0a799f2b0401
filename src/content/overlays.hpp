// [overlay.KEY]: what the CV says of entries of .bib files.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <vector>

#include "content/cv.hpp"
#include "toml/cursor.hpp"

namespace cvpdf::content {

[[nodiscard]] std::vector<Overlay> take_overlays(toml::Cursor& cursor, const std::vector<AuthorRole>& roles,
                                                 Diagnostics& diagnostics);

}  // namespace cvpdf::content
