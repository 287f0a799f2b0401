// Set lines → the lines under their underlined runs. It knows no styles: a run says whether it is underlined.
#pragma once

#include <span>
#include <vector>

#include "font/font_library.hpp"
#include "page/galley.hpp"
#include "page/page.hpp"

namespace cvpdf::page {

class Underlines {
 public:
  // `fonts` must outlive it.
  explicit Underlines(const font::FontLibrary& fonts) : fonts_(fonts) {}

  // Of a line in the box whose top left corner is given; before its runs are moved away. Neighbouring runs share one
  // line, at the height and of the thickness that the face of the largest of them asks for; it is of their color, and
  // ends at the set line's last ink.
  void note(const SetLine& line, Point corner);
  // As artifacts, in the order of the lines.
  void append_to(std::vector<PageItem>& items) &&;

 private:
  void draw(std::span<const paragraph::GlyphRun> stretch, Point start);

  const font::FontLibrary& fonts_;
  std::vector<PageItem> drawn_;
};

}  // namespace cvpdf::page
