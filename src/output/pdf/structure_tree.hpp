// The structure tree (ISO 32000-1, 14.7): elements for the nodes that have content, and the way back from content to
// elements. It knows no fonts and no operators.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "document/structure.hpp"
#include "output/pdf/tags.hpp"
#include "output/pdf/value.hpp"

namespace cvpdf::output::pdf {

// A heading as a bookmark shows it.
struct Heading {
  document::StructureId node = 0;
  Reference page;
  std::int64_t top = 0;  // In points from the page's bottom edge.
  Reference element{};
};

struct StructureTree {
  Reference root;
  std::vector<Heading> headings;  // In reading order; those with a title.
};

// Adds the tree's objects. Page n has the key n in the parent tree; annotations have the keys from pages.size() on, in
// order. Nodes without content are left out. In PDF 2.0 all elements are in its namespace (ISO 32000-2, 14.8.6).
[[nodiscard]] StructureTree add_structure_tree(const std::vector<document::StructureNode>& nodes,
                                               const std::vector<TaggedPage>& pages, ObjectTable& table);

}  // namespace cvpdf::output::pdf
