// The fields of one entry, by the row of its kind.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string_view>
#include <vector>

#include "content/cv.hpp"
#include "content/entry_kinds.hpp"
#include "toml/cursor.hpp"

namespace cvpdf::content {

// Takes all keys of `entry.kind`. Reports "content/empty-field" for a required one that is blank, "content/two-dates",
// "content/end-before-start", "content/bad-type",
// "content/bad-status", and what the fields' types ask for. A publication's type is filled
// in where it is not given.
// The roles of authors are returned, since they may be those of a file's.
[[nodiscard]] std::vector<RoleWish> take_fields(Entry& entry, toml::Cursor& cursor,
                                                const std::vector<AuthorRole>& roles, Diagnostics& diagnostics);

}  // namespace cvpdf::content
