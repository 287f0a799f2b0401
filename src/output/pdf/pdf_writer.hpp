// Pages → a tagged PDF 1.7 file. The front door of output/pdf/.
#pragma once

#include <string>

#include "output/pdf/value.hpp"
#include "output/writer.hpp"

namespace cvpdf::output::pdf {

// The same bytes for the same input, fonts and libraries. Throws std::exception where a library fails.
[[nodiscard]] std::string write_pdf(const WriterInput& input, Diagnostics& diagnostics);

// The file's objects, for whichever container: what write_pdf() packs tightly, save() writes plainly.
[[nodiscard]] ObjectTable make_objects(const WriterInput& input);

}  // namespace cvpdf::output::pdf
