// Remarks on how pages are filled.
#pragma once

#include <vector>

#include "document/checks.hpp"
#include "page/findings.hpp"
#include "page/flow.hpp"

namespace cvpdf::page {

// "page/underfull" and "page/thin-last-page".
void inspect_pages(const std::vector<Galley>& galleys, const std::vector<RegionFlow>& flows,
                   const document::Checks& checks, Findings& findings);

}  // namespace cvpdf::page
