// Icons as filled outlines: no program that extracts text finds a character there, and no font is embedded for them.
#pragma once

#include <string>

#include "base/geometry.hpp"
#include "font/face.hpp"
#include "paragraph/line.hpp"

namespace cvpdf::output::pdf {

// Appends the path operators (ISO 32000-1, 8.5) of the run's glyphs, in the colour that is set. `start`: of the
// baseline, y upward from the page's bottom.
void append_drawing(const paragraph::GlyphRun& run, Point start, const font::Face& face, std::string& out);

}  // namespace cvpdf::output::pdf
