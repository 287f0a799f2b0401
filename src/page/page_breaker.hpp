// Where to cut a galley into pages: the least total cost over the whole galley, after Plass, "Optimal Pagination
// Techniques for Automatic Typesetting Systems" (1981), with pages for lines. It sees heights and costs only.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

#include "document/style.hpp"
#include "page/galley.hpp"

namespace cvpdf::page {

struct PageForm {
  Length first, rest;  // Heights.
  document::Bottom bottom = document::Bottom::flush;
};

// One page of a galley: the items [begin, end), from a box to a box.
struct Cut {
  std::size_t begin = 0, end = 0;
  Length give;  // What the page's glue must give together: positive stretches, negative shrinks, 0 leaves it natural.
  friend bool operator==(const Cut&, const Cut&) = default;
};

// The height of a cut with its head, and with all its glue natural.
[[nodiscard]] Length natural_height(const Galley& galley, const Cut& cut);

// Every box stands in exactly one cut, in order; a galley without boxes has none. Glue stretches at most once over
// and never shrinks past its shrink; the last page, one before a forced break, and all with ragged bottoms are not
// stretched. A box higher than its page is a warning "page/too-tall" and stands alone. Deterministic: all costs are
// integers, ties go to the fuller page.
[[nodiscard]] std::vector<Cut> break_pages(const Galley& galley, const PageForm& form, Diagnostics& diagnostics);

// What these cuts of the galley cost together: what break_pages() makes least. REQUIRES that they hold all its boxes.
[[nodiscard]] std::int64_t cost_of(const std::vector<Cut>& cuts, const Galley& galley, const PageForm& form);

}  // namespace cvpdf::page
