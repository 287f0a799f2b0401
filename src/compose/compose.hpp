// Cv and Layout → Document: the only stage that knows both. The front door of compose/.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include "content/cv.hpp"
#include "document/document.hpp"
#include "layout/layout.hpp"

namespace cvpdf::compose {

// What the layout cannot show is reported, never dropped.
[[nodiscard]] document::Document compose(const content::Cv& cv, const layout::Layout& layout, Diagnostics& diagnostics);

}  // namespace cvpdf::compose
