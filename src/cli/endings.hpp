// What a name's ending says of its format.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string>

namespace cvpdf::cli {

// A format of ours, whatever its case; what is no format's name is PDF.
[[nodiscard]] std::string format_for(const std::string& output);

// Whether a PDF may bear the name. A name without an ending, or with one of the author's own, may be; one with another
// program's, or with a misspelt one of ours, is reported as "cli/foreign-ending".
[[nodiscard]] bool has_honest_ending(const std::string& output, Diagnostics& diagnostics);

}  // namespace cvpdf::cli
