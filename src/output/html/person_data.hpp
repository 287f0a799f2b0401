// Who the page is about, for machines: schema.org's Person as JSON-LD.
#pragma once

#include <string>

#include "output/reflow/tree.hpp"

namespace cvpdf::output::html {

// One object; what the masthead links to are the person's contacts. No text can end the script element it stands in.
[[nodiscard]] std::string person_data(const reflow::Tree& tree);

}  // namespace cvpdf::output::html
