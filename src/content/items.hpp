// The items of a list, nested as deep as authors like (32 levels).
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <vector>

#include "content/cv.hpp"
#include "toml/cursor.hpp"

namespace cvpdf::content {

// Levels of items in items; deeper ones are reported as "content/too-deep".
inline constexpr std::size_t deepest_item = 32;

// Strings, or tables with `label`, `text`, `items`, `lists`, `columns` and `hide`. Blank ones are warned of
// ("content/empty-item") and left out.
[[nodiscard]] std::vector<Item> take_items(toml::Cursor& cursor, std::string_view key, Diagnostics& diagnostics);

}  // namespace cvpdf::content
