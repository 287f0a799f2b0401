// Places in the file that links from elsewhere reach by name.
#pragma once

#include <vector>

#include "document/structure.hpp"
#include "output/pdf/structure_tree.hpp"
#include "output/pdf/value.hpp"

namespace cvpdf::output::pdf {

// A name tree (ISO 32000-1, 7.9.6 and 12.3.2.3) of the sections that have a name and a title: "cv.pdf#publications".
// Empty where there is none.
[[nodiscard]] Dictionary named_destinations(const std::vector<Heading>& headings,
                                            const std::vector<document::StructureNode>& nodes);

}  // namespace cvpdf::output::pdf
