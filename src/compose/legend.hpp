// What the marks behind authors' names mean, said once where they are used.
#pragma once

#include "compose/draft.hpp"
#include "compose/line_writer.hpp"
#include "content/cv.hpp"

namespace cvpdf::compose {

// Sets the legend of the marks that stand behind authors in `section`; nothing where there are none, or where a note in
// the section names a mark: then the author has said it.
void compose_legend(const content::Section& section, const std::vector<content::AuthorRole>& roles, LinePlace place,
                    Draft& draft);

}  // namespace cvpdf::compose
