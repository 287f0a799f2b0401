// What the metadata says of the standards that a file conforms to.
#pragma once

#include <string_view>

#include "output/standard.hpp"

namespace cvpdf::output::pdf {

// Descriptions for an XMP packet (ISO 14289-1, 5; ISO 19005-3, 6.6.4), with the schema that PDF/A asks for where a
// property is none of its own (6.6.2.3.3). Empty where nothing is declared.
[[nodiscard]] std::string_view identification(Standard standard);

}  // namespace cvpdf::output::pdf
