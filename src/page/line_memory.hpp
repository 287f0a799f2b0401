// Lines that have been set, without their glyphs: for who sets one document again and again to know its heights.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "base/geometry.hpp"
#include "document/document.hpp"
#include "paragraph/line.hpp"

namespace cvpdf::page {

// What lines depend on, as long as types keep their sizes.
struct LineKey {
  enum class Part : std::uint8_t { text, label };
  document::ParagraphId paragraph = 0;
  Part part = Part::text;
  Length push;   // Of the first line.
  Length width;  // The measure.
  friend auto operator<=>(const LineKey&, const LineKey&) = default;
};

class LineMemory {
 public:
  // Null where none were kept. Lines have their measures and places, and no glyphs.
  [[nodiscard]] const std::vector<paragraph::Line>* find(const LineKey& key) const;
  // Those of a paragraph's text, to whatever measure.
  [[nodiscard]] const std::vector<paragraph::Line>* find_text(document::ParagraphId paragraph) const;
  void keep(const LineKey& key, const std::vector<paragraph::Line>& lines);

 private:
  std::map<LineKey, std::vector<paragraph::Line>> lines_;
};

}  // namespace cvpdf::page
