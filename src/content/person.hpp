// The person whose CV it is.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include "content/cv.hpp"
#include "toml/cursor.hpp"

namespace cvpdf::content {

// Reads the table under `key`. Reports "content/empty-name" and "content/bad-email" (a warning).
[[nodiscard]] Person take_person(toml::Cursor& cursor, std::string_view key, Diagnostics& diagnostics);

}  // namespace cvpdf::content
