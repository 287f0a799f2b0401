// Blocks → galley: paragraphs are set to their measure, gaps collapse, rows share baselines, headings keep their text.
// It does not know where pages end.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <vector>

#include "document/document.hpp"
#include "font/font_library.hpp"
#include "page/galley.hpp"
#include "page/line_memory.hpp"
#include "page/shaped_document.hpp"

namespace cvpdf::page {

struct StackInput {
  const document::Document& document;
  const ShapedDocument& shaped;
  const font::FontLibrary& fonts;
  LineMemory* memory = nullptr;  // Of lines that are set alike; none: each is set anew.
};

// The rhythm: a line's box is as high as its paragraph's leading, with the baseline at three quarters of it, so that
// within a paragraph baselines are exactly one leading apart, and between paragraphs of one leading one leading and
// the gap. A row's box has its cells' greatest leading. How gaps collapse stands in column.hpp.
//
// Cells may hold anything that a region may; on a page a row is read cell by cell, but a row inside a cell line by
// line. Columns are as many as asked for, or fewer: until no child is wider than 1.8 times its column, so that two
// lines hold it, and at most half of them are wider than it. In a cell, and in columns, there is one. A label that is
// wider than its width less a quarter em pushes the first line. Blocks nested deeper than 200 are left out with a
// warning "page/too-deep".
[[nodiscard]] Galley stack(const std::vector<document::Block>& flow, Length measure, const StackInput& input,
                           Diagnostics& diagnostics);

}  // namespace cvpdf::page
