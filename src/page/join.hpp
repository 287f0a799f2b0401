// The pages of two documents in one file.
#pragma once

#include <cstddef>

#include "page/page.hpp"

namespace cvpdf::page {

// The pages of `more` behind those of `pages`, with their structure under the one root; both were set with one font
// library. The metadata are those of `pages`. `pictures`: how many the document of `pages` has; the others follow them.
void append(PagedDocument more, PagedDocument& pages, std::size_t pictures);

}  // namespace cvpdf::page
