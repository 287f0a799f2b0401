// Paragraphs of the synthetic font, every character one em wide, and their lines as short strings.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "paragraph/paragraph.hpp"
#include "text/shape.hpp"

namespace cvpdf::paragraph {

struct Sample {
  Sample();
  // Ten-point Ascii, American English.
  document::Document document;
  font::FontLibrary fonts;
  Diagnostics diagnostics;

  [[nodiscard]] text::ShapedText shape(const std::vector<document::Inline>& content);
  [[nodiscard]] text::ShapedText shape(std::string_view utf8);
  [[nodiscard]] std::vector<Line> set(std::string_view utf8, double ems,
                                      document::Alignment alignment = document::Alignment::ragged_right);
  [[nodiscard]] std::vector<Line> set(const text::ShapedText& text, const Setting& setting);
};

inline Length ems(double count) { return Length::points(10 * count); }

// All that stands on a line, blanks at its end too.
[[nodiscard]] std::string text_of(const Line& line);
// What an extractor that honours ActualText reads of a line.
[[nodiscard]] std::string read(const Line& line);
// Without blanks at line ends, '|' between lines.
[[nodiscard]] std::string joined(const std::vector<Line>& lines);

}  // namespace cvpdf::paragraph
