// Document → pages. The front door of page/.
#pragma once

#include <vector>

#include "document/document.hpp"
#include "font/font_library.hpp"
#include "page/page.hpp"
#include "text/shaped_run.hpp"

namespace cvpdf::page {

// Every paragraph's glyphs, in font units: setting it again at another size needs no new shaping.
struct ShapedDocument {
  std::vector<text::ShapedText> paragraphs;  // By ParagraphId.
  std::vector<text::ShapedText> labels;      // By ParagraphId; empty where there is none.
};

[[nodiscard]] ShapedDocument shape(const document::Document& document, font::FontLibrary& fonts,
                                   Diagnostics& diagnostics);
[[nodiscard]] PagedDocument set(const ShapedDocument& shaped, const document::Document& document,
                                font::FontLibrary& fonts, Diagnostics& diagnostics);
// Both: shape and set.
[[nodiscard]] PagedDocument typeset(const document::Document& document, font::FontLibrary& fonts,
                                    Diagnostics& diagnostics);

}  // namespace cvpdf::page
