// The text of a letter: paragraphs and lists, the only place where Markdown's points make a list.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <vector>

#include "content/letter.hpp"
#include "toml/value.hpp"

namespace cvpdf::content {

// A blank line ends a paragraph; a line that begins with "- ", "* ", "+ " or a pasted bullet is a point of a list, and
// goes on in the lines behind it; so is one that begins with "1. " or "1) ", of a list with numbers. An indented
// paragraph behind a point is a further line of it. All points have one level: a note "content/block-markup" where one
// is indented further. Of Markdown's other blocks the words are set as paragraphs, which is a warning
// "content/block-markup" where each begins.
[[nodiscard]] std::vector<LetterPart> read_letter_body(const toml::String& string, std::uint32_t file,
                                                       Diagnostics& diagnostics);

}  // namespace cvpdf::content
