// One section: its title over a rule, its note and legend, its nodes.
#pragma once

#include "bibliography/citation.hpp"
#include "compose/draft.hpp"
#include "content/cv.hpp"

namespace cvpdf::compose {

void compose_section(const content::Section& section, const content::Cv& cv, const bibliography::People& people,
                     Draft& draft);

}  // namespace cvpdf::compose
