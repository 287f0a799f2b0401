// Lists and headings of Markdown in a text that knows only its inline part. It knows lines, not emphasis.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include "toml/value.hpp"

namespace cvpdf::content {

// Notes "content/block-markup", once a string and at the first mark, where lines look like Markdown's blocks and would
// be printed with their marks: at least two that begin like points of a list ("- x"), or one like a heading ("# x").
// A string of one line is never meant so: "- 5 %", "# 1 of 20".
void note_block_marks(const toml::String& string, std::uint32_t file, Diagnostics& diagnostics);

}  // namespace cvpdf::content
