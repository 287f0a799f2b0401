// Places in the file that links from elsewhere reach by name.
#pragma once

#include <vector>

#include "document/structure.hpp"
#include "output/pdf/structure_tree.hpp"
#include "output/pdf/value.hpp"

namespace cvpdf::output::pdf {

// Where a heading stands on its page (ISO 32000-1, 12.3.2.2).
[[nodiscard]] Array place_on_page(const Heading& heading);
// Which element it is (ISO 32000-2, 12.3.2.3): what PDF 2.0 adds, for readers that know no pages.
[[nodiscard]] Array place_in_structure(const Heading& heading);

// A name tree (ISO 32000-1, 7.9.6 and 12.3.2.3) of the sections that have a name and a title: "cv.pdf#publications".
// Empty where there is none.
[[nodiscard]] Dictionary named_destinations(const std::vector<Heading>& headings,
                                            const std::vector<document::StructureNode>& nodes, Version version);

}  // namespace cvpdf::output::pdf
