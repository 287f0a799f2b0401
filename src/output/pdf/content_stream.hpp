// One page's content stream: text, rules and marked content. It knows no objects and no files.
#pragma once

#include "output/pdf/fonts.hpp"
#include "output/pdf/tags.hpp"
#include "page/page.hpp"

namespace cvpdf::output::pdf {

struct PageFonts {
  const FontSet& embedded;
  const font::FontLibrary& library;  // Whose icons are drawn.
};

// The page as operators (ISO 32000-1, 8 and 9), y growing upward, and its tags: consecutive items of one node share
// one marked-content sequence. `structure`: the document's nodes. The tags' texts live as long as `page`.
[[nodiscard]] PageContent write_content(const page::Page& page, const std::vector<document::StructureNode>& structure,
                                        const PageFonts& fonts);

}  // namespace cvpdf::output::pdf
