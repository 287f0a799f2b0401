// Every paragraph's glyphs, in font units: setting it again at another size needs no new shaping.
// shape() produces it; stack() consumes it.
#pragma once

#include <vector>

#include "text/shaped_run.hpp"

namespace cvpdf::page {

struct ShapedDocument {
  std::vector<text::ShapedText> paragraphs;  // By ParagraphId; empty where a page's number is needed first.
  std::vector<text::ShapedText> labels;      // By ParagraphId; empty where there is none.
};

}  // namespace cvpdf::page
