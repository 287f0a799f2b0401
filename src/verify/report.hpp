// Findings as diagnostics: "cv.pdf: page 3, object 17" for a place, and how many of a kind were left out.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string>
#include <vector>

#include "verify/finding.hpp"

namespace cvpdf::verify {

// `name` is the file's. In the findings' order.
[[nodiscard]] std::vector<Diagnostic> to_diagnostics(const Findings& findings, const std::string& name);

}  // namespace cvpdf::verify
