// A PagedDocument as text that a human can review, for golden tests.
#pragma once

#include <string>

#include "page/page.hpp"

namespace cvpdf::page {

[[nodiscard]] std::string dump(const PagedDocument& document, const font::FontLibrary& fonts);

}  // namespace cvpdf::page
