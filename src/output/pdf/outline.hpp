// Bookmarks (ISO 32000-1, 12.3.3) from headings. It knows levels and titles, not type.
#pragma once

#include <optional>
#include <vector>

#include "document/structure.hpp"
#include "output/pdf/structure_tree.hpp"
#include "output/pdf/value.hpp"

namespace cvpdf::output::pdf {

// Adds the outline, nested by the headings' levels; none where there are no headings.
[[nodiscard]] std::optional<Reference> add_outline(const std::vector<Heading>& headings,
                                                   const std::vector<document::StructureNode>& nodes,
                                                   ObjectTable& table);

}  // namespace cvpdf::output::pdf
