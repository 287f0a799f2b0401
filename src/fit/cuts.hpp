// What could be cut, and how many lines that saves.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstddef>
#include <vector>

#include "fit/trials.hpp"

namespace cvpdf::fit {

struct Cut {
  enum class Kind : std::uint8_t { shorten, remove };
  Kind kind = Kind::remove;
  std::size_t lines = 0;    // That it saves.
  std::size_t letters = 0;  // To shorten by, about.
  SourceSpan span;
};

// At most three paragraphs of which a short last line could go, those with the shortest first; then at most three items
// of lists or paragraphs of text: the smallest of those that save `lines` by themselves, else the largest. Of balanced
// columns nothing: what is saved there depends on the other items.
// Only of what stands in regions that reach beyond the first `pages`.
[[nodiscard]] std::vector<Cut> cheapest_cuts(const Trial& trial, std::size_t pages, std::size_t lines);

}  // namespace cvpdf::fit
