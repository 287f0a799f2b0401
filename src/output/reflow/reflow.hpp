// Makes a Document's tree: the front door of what formats that reflow share.
#pragma once

#include "document/document.hpp"
#include "output/reflow/tree.hpp"

namespace cvpdf::output::reflow {

[[nodiscard]] Tree reflow(const document::Document& document);

}  // namespace cvpdf::output::reflow
