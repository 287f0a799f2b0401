// How an author wants lists to be set: the keys `lists` and `columns`.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include "base/list_shape.hpp"
#include "toml/cursor.hpp"

namespace cvpdf::content {

// Reports "content/bad-list" for an unknown word, and for a number of columns that is not 1 to most_list_columns; both
// count as absent.
[[nodiscard]] ListChoice take_list_choice(toml::Cursor& cursor, Diagnostics& diagnostics);

}  // namespace cvpdf::content
