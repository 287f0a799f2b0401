// Galley slices → page items in their absolute places. It knows no blocks and breaks no lines.
#pragma once

#include <vector>

#include "document/document.hpp"
#include "font/font_library.hpp"
#include "page/galley.hpp"
#include "page/page.hpp"
#include "page/page_breaker.hpp"

namespace cvpdf::page {

struct PlacementInput {
  const std::vector<document::StructureNode>& structure;
  const font::FontLibrary& fonts;
};

// One page's slice with its top left corner at `origin`, in reading order: rows cell by cell, all else line by line.
// A line's runs of one link are followed by one LinkArea, from the font's ascent to its descent.
// The lines under underlined runs come last, as artifacts: no sentence is parted by one.
// Moves the glyphs out of the galley: every cut is to be placed once.
[[nodiscard]] std::vector<PageItem> place(Galley& galley, const Cut& cut, Point origin, const PlacementInput& input);

// The same as an artifact: silent, without links.
[[nodiscard]] std::vector<PageItem> place_artifact(Galley& galley, const Cut& cut, Point origin,
                                                   const font::FontLibrary& fonts);

}  // namespace cvpdf::page
