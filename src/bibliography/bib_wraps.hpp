// Signs of a .bib file that enclose a whole field, where the layout has its own around it.
#pragma once

#include "content/cv.hpp"

namespace cvpdf::bibliography {

// "(in German)" → "in German", and "[in German]." too; what has brackets only within stays: "(a) and (b)".
[[nodiscard]] content::RichText without_outer_brackets(content::RichText text);

}  // namespace cvpdf::bibliography
