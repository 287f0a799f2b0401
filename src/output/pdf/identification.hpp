// What the metadata says of the standards that a file conforms to.
#pragma once

#include <string>
#include <string_view>

#include "output/standard.hpp"

namespace cvpdf::output::pdf {

// Descriptions for an XMP packet (ISO 14289-1, 5; ISO 19005-3, 6.6.4), with the schema that PDF/A-3 asks for where a
// property is none of its own (6.6.2.3.3). PDF/A-4 becomes 4f by what is attached (ISO 19005-4, 6.7.3 and 6.9). Empty
// where nothing is declared.
[[nodiscard]] std::string identification(Standard standard, std::string_view attachment);

}  // namespace cvpdf::output::pdf
