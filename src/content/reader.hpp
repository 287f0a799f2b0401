// TOML → Cv, driven by the table of entry kinds. The front door of content/.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include "content/cv.hpp"

namespace cvpdf::content {

// Reads the source `file` of `diagnostics`. Goes on after an error and returns what could be read;
// all errors of the text are reported in one run.
[[nodiscard]] Cv read_cv(std::uint32_t file, Diagnostics& diagnostics);

}  // namespace cvpdf::content
