// What glyphs say to a machine that reads the file: clusters of a run, their plain text, and where a glyph's own
// characters do not tell it. It knows no PDF syntax.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "paragraph/line.hpp"

namespace cvpdf::output::pdf {

// The glyphs [begin, end) of a run that stand for `text` together.
struct Cluster {
  std::uint32_t begin = 0, end = 0;
  std::string text;     // As plain_text() gives it.
  bool silent = false;  // No ink, no width, no text: such glyphs are not shown.
};

// The cluster that begins at glyph `begin` of the run. REQUIRES: begin < run.glyphs.size().
[[nodiscard]] Cluster cluster_at(const paragraph::GlyphRun& run, std::uint32_t begin);

// `utf8` as an extractor should find it: every blank a space, hyphens U+002D, ligature characters as their letters,
// private characters U+FFFD; empty where nothing but ignorable characters is left. A soft hyphen that shows is a
// hyphen.
[[nodiscard]] std::string plain_text(std::string_view utf8);

// UTF-8 of each code point.
[[nodiscard]] std::vector<std::string_view> code_points(std::string_view utf8);

}  // namespace cvpdf::output::pdf
