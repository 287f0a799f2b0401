// A Document's paragraphs and labels in the order in which they are read.
#pragma once

#include <cstdint>
#include <vector>

#include "document/document.hpp"

namespace cvpdf::output::reflow {

// A paragraph, or its label, or a figure.
struct Stretch {
  static constexpr std::uint32_t no_row = 0xFFFFFFFF;
  document::StructureId structure = 0;
  const std::vector<document::Inline>* content = nullptr;  // Null: it is a figure.
  document::Keep keep = document::Keep::nothing;
  std::uint32_t row = no_row;    // Those with the same number are cells of one line.
  document::StructureId at = 0;  // The place in the reading order.
  const document::Figure* figure = nullptr;
};

// Without artifacts. The document must outlive what is returned.
[[nodiscard]] std::vector<Stretch> reading_order(const document::Document& document);
// The element in which an inline stands, where that is a block; `around` is that of its paragraph.
[[nodiscard]] document::StructureId block_of(const document::Document& document, const document::Inline& one,
                                             document::StructureId around);

}  // namespace cvpdf::output::reflow
