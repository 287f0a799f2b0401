// Whether there are the families of fonts that a layout names.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include "document/document.hpp"
#include "font/font_library.hpp"

namespace cvpdf::text {

// Of the styles that are used: reports "font/unknown-family" where the layout names the family, once for each. What is
// reported here is not reported where text is shaped.
void check_families(const document::Document& document, font::FontLibrary& fonts, Diagnostics& diagnostics);

}  // namespace cvpdf::text
