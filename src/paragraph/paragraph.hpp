// Shaped text → lines: items, breaks, lines. The front door of paragraph/.
#pragma once

#include <span>
#include <vector>

#include "paragraph/line.hpp"
#include "text/shaped_run.hpp"

namespace cvpdf::paragraph {

// How one paragraph is to be set; its left edge is x = 0.
struct Setting {
  document::Alignment alignment = document::Alignment::justified;
  std::vector<Length> indents;  // Of each line's left edge; the last serves all further lines.
  Length width;                 // From x = 0 to the right edge.
  document::StructureId structure = document::structure_root;  // For runs whose structure is the block's.
  document::LineBreaking breaking{};
};

// A word that no line can hold is cut between its letters, with a warning "paragraph/cut-word" and its place.
// A line that cannot fit is a warning "paragraph/overfull-line" with its place and by how much, in points.
[[nodiscard]] std::vector<Line> set_paragraph(const text::ShapedText& text, const Setting& setting,
                                              const document::Document& document, const font::FontLibrary& fonts,
                                              Diagnostics& diagnostics);

// The width of the text on one line, without breaks.
[[nodiscard]] Length natural_width(const text::ShapedText& text, const document::Document& document,
                                   const font::FontLibrary& fonts);

// Of the widest stretch in which no line can end but at a hyphen.
[[nodiscard]] Length widest_part(const text::ShapedText& text, const document::Document& document,
                                 const font::FontLibrary& fonts);

}  // namespace cvpdf::paragraph
