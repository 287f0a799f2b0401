// For designers: what the page stage works with, drawn over its pages.
#pragma once

#include "document/document.hpp"
#include "font/font_library.hpp"
#include "page/page.hpp"

namespace cvpdf::page {

// The pages of this document, each with thin lines on top of its items: frames of regions and of running content in
// blue, boxes in grey, baselines in red as wide as their measure; left of each region a bar for every glue, orange as
// far as it is natural, then green where it was stretched, or all purple where it was shrunk.
// All of them artifacts: text, links and tags stay as they are. It sets the document again, so it is not cheap.
[[nodiscard]] PagedDocument with_boxes(PagedDocument pages, const document::Document& document,
                                       font::FontLibrary& fonts);

}  // namespace cvpdf::page
