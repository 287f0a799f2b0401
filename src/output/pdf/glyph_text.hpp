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
  std::string text;        // As plain_text() gives it.
  bool silent = false;     // No ink, no width, no text: such glyphs are not shown.
  std::uint32_t next = 0;  // Where the next cluster begins: behind controls of direction, which show nothing.
};

// The cluster at glyph `begin` of the run. Controls of direction are in the text of the one before them, or behind them
// at the run's head. REQUIRES: begin < run.glyphs.size().
[[nodiscard]] Cluster cluster_at(const paragraph::GlyphRun& run, std::uint32_t begin);

// The common case, quickly: the text of a cluster that is a glyph for a byte of ASCII; else empty.
// REQUIRES: begin < run.glyphs.size().
[[nodiscard]] std::string_view letter_at(const paragraph::GlyphRun& run, std::uint32_t begin);

// `utf8` as an extractor should find it: every blank a space, hyphens U+002D, ligature characters as their letters,
// private characters as they are (PDF/A at level A and PDF/UA-2 would want ActualText for them); empty where nothing
// but ignorable characters is left. A soft hyphen that shows is a hyphen.
[[nodiscard]] std::string plain_text(std::string_view utf8);

// UTF-8 of each code point.
[[nodiscard]] std::vector<std::string_view> code_points(std::string_view utf8);

}  // namespace cvpdf::output::pdf
