// OpenType features by what they do: THE table of words, and tags for the rest. It knows no font.
#pragma once

#include <vector>

#include "document/style.hpp"
#include "layout/fields.hpp"
#include "layout/layout.hpp"

namespace cvpdf::layout {

// Reads `figures`, `ligatures`, `position`, `fractions` (words), `kerning`, `stylistic_sets` and `features` (tags such
// as "onum", "-liga", "ss01=2"). What a key said before goes when it is written again. Tags count after words.
// Reports "layout/bad-choice" for unknown words and for two that exclude each other, "layout/bad-feature" for tags.
void read_features(Fields& fields, std::vector<FeatureChange>& target);

// `caps` in a style: whether the text becomes capitals. Small capitals become features.
void read_caps(Fields& fields, TextChange& text);

// Whether a style can have only one of them: two shapes or widths of figures, two heights.
[[nodiscard]] bool exclude_each_other(const document::FontFeature& a, const document::FontFeature& b);

}  // namespace cvpdf::layout
