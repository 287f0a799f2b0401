// Which of a document's styles set anything.
#pragma once

#include <vector>

#include "document/document.hpp"

namespace cvpdf::text {

// One a style, in their order.
[[nodiscard]] std::vector<bool> used_styles(const document::Document& document);

}  // namespace cvpdf::text
