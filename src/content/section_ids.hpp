// Names for sections, by which links and bookmarks reach them.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <vector>

#include "content/cv.hpp"

namespace cvpdf::content {

// Whether an id is one: lower case letters (any script), digits and hyphens.
[[nodiscard]] bool is_section_id(std::string_view id);

// The id that a title asks for: its letters and digits, folded; "section" where none remains.
[[nodiscard]] std::string section_id_of(const RichText& title);

// Gives each section without an id one from its title, "section" where no letter remains, with a number behind it
// where it is taken. Ids that stand already are kept.
void fill_section_ids(std::vector<Section>& sections);

}  // namespace cvpdf::content
