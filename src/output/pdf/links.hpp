// Link annotations (ISO 32000-1, 12.5.6.5). It knows neither text nor the structure tree.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/structure.hpp"
#include "output/pdf/tags.hpp"
#include "output/pdf/value.hpp"

namespace cvpdf::output::pdf {

// The target as a URI in ASCII (RFC 3986, 2.1): what may not stand in one is escaped.
[[nodiscard]] std::string uri(std::string_view target);

// What the links of one page need to know of the file.
struct LinkSettings {
  Length page_height;
  std::size_t first_key = 0;  // In the parent tree; each link takes the next.
};

// Adds one annotation for each link, in order.
[[nodiscard]] std::vector<Reference> add_links(const std::vector<LinkPlace>& links,
                                               const std::vector<document::StructureNode>& nodes,
                                               const LinkSettings& settings, ObjectTable& table);

}  // namespace cvpdf::output::pdf
