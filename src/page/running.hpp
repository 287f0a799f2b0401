// What repeats on pages: heads, feet, folios. How much room it takes, and its items for a page.
#pragma once

#include <vector>

#include "document/document.hpp"
#include "font/font_library.hpp"
#include "page/frames.hpp"
#include "page/galley.hpp"
#include "page/page.hpp"
#include "page/shaped_document.hpp"
#include "text/shape.hpp"

namespace cvpdf::page {

// Sets running content, page after page: shaped again where it holds a page's number.
class RunningSetter {
 public:
  // `shaped` and the others must outlive it.
  RunningSetter(const ShapedDocument& shaped, const document::Document& document, font::FontLibrary& fonts,
                Diagnostics& diagnostics);

  // One for each running content, in order; measured with a page's number of three digits.
  [[nodiscard]] std::vector<Band> bands();
  // Artifacts, in reading order.
  [[nodiscard]] std::vector<PageItem> set(const text::PageNumbers& page);

 private:
  void copy_paragraph(document::ParagraphId id, const ShapedDocument& shaped);
  void copy_flow(const std::vector<document::Block>& flow, const ShapedDocument& shaped);
  void shape_fields(const text::PageNumbers& page, Diagnostics& diagnostics);
  [[nodiscard]] Galley stacked(const document::Running& running, Diagnostics& diagnostics) const;
  void append(const document::Running& running, std::vector<PageItem>& items);

  const document::Document& document_;
  font::FontLibrary& fonts_;
  Diagnostics& diagnostics_;
  ShapedDocument shaped_;  // Of running content only.
  std::vector<document::ParagraphId> with_fields_;
};

[[nodiscard]] bool has_page_field(const std::vector<document::Inline>& content);

}  // namespace cvpdf::page
