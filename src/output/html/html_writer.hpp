// One page for browsers: everything in one file, nothing fetched, no program in it.
#pragma once

#include <string>

#include "output/writer.hpp"

namespace cvpdf::output::html {

// HTML as the WHATWG has it, in UTF-8; only the Document counts.
[[nodiscard]] std::string write_html(const WriterInput& input, Diagnostics& diagnostics);

}  // namespace cvpdf::output::html
