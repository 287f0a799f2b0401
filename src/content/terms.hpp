// The table [terms]: words and phrases of the text of which something is known wherever they stand.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <vector>

#include "content/cv.hpp"
#include "toml/cursor.hpp"

namespace cvpdf::content {

// In the order of the file; no two differ by case alone. Reports "content/bad-term", "content/bad-division",
// "content/duplicate-term", "content/too-many".
[[nodiscard]] std::vector<Term> take_terms(toml::Cursor& cursor, Diagnostics& diagnostics);

}  // namespace cvpdf::content
