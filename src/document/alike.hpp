// Whether two documents hold the same words in the same types, whatever their sizes and places: then what was shaped
// for one serves the other.
#pragma once

#include "document/document.hpp"

namespace cvpdf::document {

[[nodiscard]] bool is_shaped_alike(const Document& one, const Document& other);

}  // namespace cvpdf::document
