// What pages show that a standard forbids, found before anything is written.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <vector>

#include "output/pdf/fonts.hpp"
#include "output/pdf/glyph_usage.hpp"
#include "output/writer.hpp"

namespace cvpdf::output::pdf {

// The standard that the file can declare: what is wanted, or plain. Reports "pdf/private-character" (ISO 19005-3,
// 6.2.11.7.3) and "pdf/missing-glyph" (6.2.11.4.1: glyph 0 is never shown) with the place in the content.
[[nodiscard]] Standard reachable_standard(const WriterInput& input, const std::vector<UsedFace>& used,
                                          const FontSet& fonts, Diagnostics& diagnostics);

// Whether the faces' makers allow what is done to them: embedding, of outlines, in part (OpenType, OS/2, fsType).
// Reports "font/no-embedding" for each that does not.
[[nodiscard]] bool may_embed(const std::vector<UsedFace>& used, const font::FontLibrary& fonts,
                             Diagnostics& diagnostics);

}  // namespace cvpdf::output::pdf
