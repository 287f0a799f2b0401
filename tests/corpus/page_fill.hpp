// How full pages are, and how full they could be at best: a count of its own, which does not ask the breaker.
#pragma once

#include <cstddef>
#include <vector>

#include "corpus/set_cv.hpp"

namespace cvpdf::corpus {

// The pages, from 0, that are less than 92 % full with all their glue stretched; not the last, nor one whose end is
// forced.
[[nodiscard]] std::vector<std::size_t> underfull_pages(const SetRegion& region);
// The least number of such pages that legal breaks can make; what is kept together may force some.
[[nodiscard]] std::size_t fewest_underfull(const SetRegion& region);

}  // namespace cvpdf::corpus
