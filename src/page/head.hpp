// What is repeated above a page that begins within a block: its titles, with "(continued)".
#pragma once

#include <cstddef>

#include "page/galley.hpp"

namespace cvpdf::page {

// Moves what stands in `box` below all that stands in `above`.
void add_below(VBox box, VBox& above);
// All of a galley in one box, with `gap` below the last of it.
[[nodiscard]] VBox make_head(Galley galley, Length gap);
// The height of what stands above a box that begins a page; by the box's index.
[[nodiscard]] Length head_height(const VBox& box);
[[nodiscard]] Length head_height(const Galley& galley, std::size_t item);

}  // namespace cvpdf::page
