// Remarks on the lines of items, paragraphs and links.
#pragma once

#include <vector>

#include "document/document.hpp"
#include "page/findings.hpp"
#include "page/galley.hpp"

namespace cvpdf::page {

// "page/long-item", "paragraph/lonely-word" and "paragraph/broken-address".
void inspect_lines(const std::vector<Galley>& galleys, const document::Document& document, Findings& findings);

}  // namespace cvpdf::page
