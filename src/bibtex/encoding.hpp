// Whether a file is in the encoding that all of this program reads.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstdint>

namespace cvpdf::bibtex {

// Whether a source of `diagnostics` is UTF-8. Reports "bibtex/encoding" at its first byte that is not, and what the
// file may be instead.
[[nodiscard]] bool is_utf8(std::uint32_t file, Diagnostics& diagnostics);

}  // namespace cvpdf::bibtex
