// PagedDocument: the finished pages. Immutable, absolute, self-contained but for the fonts.
#pragma once

#include <cstdint>
#include <variant>
#include <vector>

#include "base/geometry.hpp"
#include "document/document.hpp"
#include "paragraph/line.hpp"

namespace cvpdf::page {

struct SetText {
  Point baseline;  // Of the run's start; the run's own rise is not yet applied.
  paragraph::GlyphRun run;
};
struct FilledRect {
  Rect rect;
  Color color;
};
struct PlacedFigure {
  Rect rect;
  document::Figure::Shape shape = document::Figure::Shape::rectangle;
  std::uint32_t picture = 0;  // Index into Document::pictures.
};
// Over the text of one link on one line; its target stands in the structure node.
struct LinkArea {
  Rect rect;
};

struct PageItem {
  std::variant<SetText, FilledRect, LinkArea, PlacedFigure> kind;
  document::StructureId structure = document::structure_artifact;
};
struct Page {
  Size size;
  std::vector<PageItem> items;  // In the order in which they are to be read; running content first.
};

struct PagedDocument {
  document::Metadata metadata;
  std::vector<Page> pages;
  std::vector<document::StructureNode> structure;
};

}  // namespace cvpdf::page
