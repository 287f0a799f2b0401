// Puts publications into the order, the groups and the numbers that their lists wish for.
#pragma once

#include "bibliography/people.hpp"
#include "content/cv.hpp"

namespace cvpdf::bibliography {

// Carries out `references` of the document, its sections and groups, but for `only`: sorts (stably; what has no such
// key comes last), makes groups with titles in the language of the section, numbers, counts, and tells each publication
// how it is to be printed. Entries of other kinds stay where they are.
void arrange_references(content::Cv& cv, const People& people);

}  // namespace cvpdf::bibliography
