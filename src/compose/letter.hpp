// Letter, Cv and Layout → Document. Beside compose.hpp the other front door of compose/.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include "content/letter.hpp"
#include "document/document.hpp"
#include "layout/layout.hpp"

namespace cvpdf::compose {

// The masthead of the CV, and under it the letter. `cv` is as letterhead_of() has it, and the layout was read for a
// letter.
[[nodiscard]] document::Document compose_letter(const content::Letter& letter, const content::Cv& cv,
                                                const layout::Layout& layout, Diagnostics& diagnostics);

}  // namespace cvpdf::compose
