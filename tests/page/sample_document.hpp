// Documents in a few words: ten-point Ascii, every character ten points wide, leading 12, ragged right.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "font/font_library.hpp"
#include "page/page.hpp"

namespace cvpdf::page {

// In points.
inline Rect frame_at(double x, double y, double width, double height) {
  return {{Length::points(x), Length::points(y)}, {Length::points(width), Length::points(height)}};
}

// A document of one region "main", that begins at (100, 50), on pages of 400 by 300.
class SampleDocument {
 public:
  SampleDocument(double width, double height);

  // A paragraph's block; its structure is a new node.
  document::Block paragraph(std::string_view text, const document::BlockStyle& style = plain());
  document::Block labelled(std::string_view label, std::string_view text, document::Label shape);
  void add(document::Block block) { document.regions[0].flow.push_back(std::move(block)); }
  // Typesets; the diagnostics are kept.
  PagedDocument typeset();

  [[nodiscard]] static document::BlockStyle plain();
  [[nodiscard]] static document::Block stack(std::vector<document::Block> children, document::BlockStyle style = {});
  [[nodiscard]] static document::Block row(std::string_view tracks, std::vector<document::Block> cells);
  [[nodiscard]] static document::Block rule(double thickness);

  document::Document document;
  font::FontLibrary fonts;
  Diagnostics diagnostics;
};

[[nodiscard]] document::Space space(double natural, double stretch = 0);
// "100,59 text" a run and "r100,50 40x1" a rule, blanks at ends cut; "link" a link; pages begin with "/".
[[nodiscard]] std::string brief(const PagedDocument& paged);

}  // namespace cvpdf::page
