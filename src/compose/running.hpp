// What repeats on the pages: the header and the footer.
#pragma once

#include "compose/draft.hpp"
#include "content/cv.hpp"
#include "layout/columns.hpp"

namespace cvpdf::compose {

// In reading order, with their frames on the paper; none where the layout has none, or nothing to print in them.
[[nodiscard]] std::vector<document::Running> compose_running(const content::Cv& cv, const layout::Columns& columns,
                                                             Length page_height, Draft& draft);

}  // namespace cvpdf::compose
