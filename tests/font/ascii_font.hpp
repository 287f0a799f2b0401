// The smallest sound font file of the tests.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string>

#include "base/file.hpp"

namespace cvpdf::font {

inline std::string ascii_font() {
  Diagnostics diagnostics;
  return read_file(CVPDF_SOURCE_DIR "/tests/data/fonts/Ascii.ttf", diagnostics).value_or("");
}

}  // namespace cvpdf::font
