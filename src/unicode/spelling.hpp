// What was meant by a misspelt word? It knows no dictionary: the candidates are given.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace cvpdf::unicode {

// How many single edits (of code points: one more, one less, another, or two neighbours swapped) turn one into the
// other, for "did you mean". Words of more than 128 code points count as wholly different.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);
// The candidate nearest to `word` whatever its case, if it is near enough to be meant (a third of its length in edits,
// one to three); the first of equals. Else empty.
[[nodiscard]] std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace cvpdf::unicode
