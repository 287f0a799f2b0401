// The head of the first page, and the foot of every page: who this is.
#pragma once

#include "compose/draft.hpp"
#include "content/cv.hpp"

namespace cvpdf::compose {

void compose_masthead(const content::Person& person, Draft& draft);
// The blocks of the foot; none where the layout has none.
[[nodiscard]] std::vector<document::Block> compose_footer(const content::Person& person, Draft& draft);

}  // namespace cvpdf::compose
