// The content model as a reference page and as JSON Schema (draft 2020-12), from the table of kinds.
#pragma once

#include <string>

namespace cvpdf::content {

[[nodiscard]] std::string schema_markdown();
[[nodiscard]] std::string schema_json();

}  // namespace cvpdf::content
