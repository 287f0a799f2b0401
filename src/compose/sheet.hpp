// What every document has around its text, a CV or a letter: rules of text, languages, the page and what repeats on it.
#pragma once

#include "compose/draft.hpp"
#include "content/cv.hpp"
#include "document/document.hpp"
#include "layout/layout.hpp"

namespace cvpdf::compose {

// What holds for all text: before any is written. The CV must outlive the draft.
void begin_sheet(const content::Cv& cv, Draft& draft);
// The finished document. `layout` is that of the draft's first region.
[[nodiscard]] document::Document finish_sheet(const content::Cv& cv, const layout::Layout& layout, Draft&& draft);

}  // namespace cvpdf::compose
