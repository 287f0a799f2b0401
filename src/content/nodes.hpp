// Entries and groups, in the order of the file, driven by the table of kinds.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string_view>
#include <vector>

#include "content/cv.hpp"
#include "toml/cursor.hpp"

namespace cvpdf::content {

// Groups and entries in one another; deeper ones are reported as "content/too-deep".
inline constexpr std::size_t deepest_node = 32;

// The nodes of one section; the cursor stands on its table. Hidden ones are read, checked and left out.
[[nodiscard]] std::vector<Node> take_nodes(toml::Cursor& cursor, const std::vector<AuthorRole>& roles,
                                           Diagnostics& diagnostics);
// Whether no node stands in the cursor's table, be it hidden or wrong.
[[nodiscard]] bool holds_nothing(const toml::Cursor& cursor);
// Whether all `nodes` of the cursor's table are hidden, so that its title would stand over nothing; then it is noted
// that `what`, a section or a group, is left out: "content/all-hidden".
[[nodiscard]] bool hides_all(const toml::Cursor& cursor, const std::vector<Node>& nodes, std::string_view what,
                             Diagnostics& diagnostics);

}  // namespace cvpdf::content
