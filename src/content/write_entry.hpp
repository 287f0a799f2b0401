// An entry's keys as TOML, by the row of its kind: the way back of entry_fields.hpp.
#pragma once

#include <vector>

#include "content/cv.hpp"
#include "toml/writer.hpp"

namespace cvpdf::content {

// All but the entry's children, under the header that was opened last.
void write_entry(toml::Writer& out, const Entry& entry, const std::vector<AuthorRole>& roles);

}  // namespace cvpdf::content
