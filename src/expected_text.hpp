// What a finished file must say: a Document's text in reading order, for the verifier to compare with.
#pragma once

#include <vector>

#include "document/document.hpp"
#include "verify/module.hpp"

namespace cvpdf {

// All that is tagged, block by block in the structure's order, cut at blanks so that each word has its own place.
// Running content and what is repeated at a page's head are artifacts, and not in it.
[[nodiscard]] std::vector<verify::ExpectedText> expected_text(const document::Document& document);

}  // namespace cvpdf
