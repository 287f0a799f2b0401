// Brackets and quotes of a .bib file, where the layout has its own around them.
#pragma once

#include "content/cv.hpp"

namespace cvpdf::bibliography {

// "(in German)" → "in German", and "[in German]." too; what has brackets only within stays: "(a) and (b)".
[[nodiscard]] content::RichText without_outer_brackets(content::RichText text);

// “Foo” → "Foo", whose quotes are set as their place wants them: single ones within those of the layout. Only where all
// of them are pairs, with none within another; inches and other languages' quotes stay as they are.
[[nodiscard]] content::RichText with_plain_quotes(content::RichText text);

}  // namespace cvpdf::bibliography
