// Which words of a paragraph may be hyphenated, where, and how dear that is.
// It knows words and languages, not widths.
#pragma once

#include <cstdint>
#include <vector>

#include "paragraph/measured_text.hpp"

namespace cvpdf::paragraph {

// Costs of breaks, on TeX's scale of penalties. Dear, since text extractors do not rejoin what a hyphen divides; at 250
// a German text of long compounds had a hyphen in every fourth line of 72 characters, at 600 gaps suffer.
inline constexpr int hyphen_cost = 500;
// Inside a compound or a name, or in the last word: only where all else is worse.
inline constexpr int dear_hyphen_cost = 1'500;

struct HyphenPoint {
  std::uint32_t offset = 0;  // Into MeasuredText::utf8.
  int cost = hyphen_cost;
};

// In order. Words with digits or with capitals inside, addresses, and text whose style forbids it are left whole.
[[nodiscard]] std::vector<HyphenPoint> divide_words(const MeasuredText& measured, const text::ShapedText& text,
                                                    const document::Document& document);

}  // namespace cvpdf::paragraph
