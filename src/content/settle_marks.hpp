// Which signs the built-in roles of authors have.
#pragma once

#include "content/cv.hpp"

namespace cvpdf::content {

// Gives each built-in role that an author has a sign that means nothing else in the document, in the order in which
// papers use them, once all authors are known; those that nobody has go. Until then private characters stand for them.
void settle_marks(Cv& cv);

}  // namespace cvpdf::content
