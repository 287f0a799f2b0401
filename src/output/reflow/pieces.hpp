// Inlines as pieces: what their styles and elements mean.
#pragma once

#include <string_view>

#include "document/document.hpp"
#include "output/reflow/tree.hpp"

namespace cvpdf::output::reflow {

// Nothing for an artifact, a page's number, and for text that only served line breaking.
void append_piece(const document::Document& document, const document::Inline& one, Line& line);
// Of a heading: its words as they were written, where a layout has set them in capitals. `title` is its plain text;
// where the two do not agree, the line stays as it is.
void restore_case(Line& line, std::string_view title);
// Whether the name of a family says that its characters have one width.
[[nodiscard]] bool is_monospace(std::string_view family);

}  // namespace cvpdf::output::reflow
