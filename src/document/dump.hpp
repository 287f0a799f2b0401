// A Document as text that a human can review, for golden tests.
#pragma once

#include <string>

#include "document/document.hpp"

namespace cvpdf::document {

[[nodiscard]] std::string dump(const Document& document);
// The structure alone, indented by depth.
[[nodiscard]] std::string dump_structure(const std::vector<StructureNode>& structure);

}  // namespace cvpdf::document
