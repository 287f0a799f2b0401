// The layout language as a reference page and as JSON Schema (draft 2020-12), from its tables.
#pragma once

#include <string>

namespace cvpdf::layout {

[[nodiscard]] std::string schema_markdown();
[[nodiscard]] std::string schema_json();
// The members of a schema's $defs that describe layouts, for schemas of files that have a layout's keys in them:
// "layout-file", and "layout-design" for what is laid over a layout.
[[nodiscard]] std::string schema_definitions();

}  // namespace cvpdf::layout
