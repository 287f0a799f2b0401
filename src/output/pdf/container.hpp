// Objects → the bytes of a compact PDF file: object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and
// 7.5.8), which PoDoFo cannot write. It knows no pages and no fonts.
#pragma once

#include <string>

#include "output/pdf/deflate.hpp"
#include "output/pdf/value.hpp"

namespace cvpdf::output::pdf {

// The same bytes for the same table, /ID included. Throws std::exception where a library fails.
[[nodiscard]] std::string write_compact(const ObjectTable& table, const Deflater& deflater);

}  // namespace cvpdf::output::pdf
