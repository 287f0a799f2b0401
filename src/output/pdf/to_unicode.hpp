// The character map from glyph codes back to text (ISO 32000-1, 9.10.3). It knows no fonts.
#pragma once

#include <string>
#include <vector>

#include "output/pdf/coding.hpp"

namespace cvpdf::output::pdf {

// A CMap for codes of a size. texts[code]: UTF-8; empty where the code is not shown.
[[nodiscard]] std::string to_unicode(const std::vector<std::string>& texts, CodeSize size);

}  // namespace cvpdf::output::pdf
