// Whether faces have what styles ask of them.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include "document/document.hpp"
#include "font/font_library.hpp"

namespace cvpdf::text {

// Of the styles that are used: a feature that the style's face lacks is a warning "text/lacking-feature" at the place
// of the wish, once for each face and feature.
void check_features(const document::Document& document, font::FontLibrary& fonts, Diagnostics& diagnostics);

}  // namespace cvpdf::text
