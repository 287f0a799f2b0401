// The content model as a reference page and as JSON Schema (draft 2020-12), from the table of kinds.
#pragma once

#include <string>
#include <string_view>

namespace cvpdf::content {

[[nodiscard]] std::string schema_markdown();
// `design`: further members of its $defs, of which "layout-design" is what [design] may hold.
[[nodiscard]] std::string schema_json(std::string_view design);

}  // namespace cvpdf::content
