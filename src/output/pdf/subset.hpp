// A face cut down to the glyphs that are shown, by HarfBuzz's subsetter. It knows no PDF.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "font/face.hpp"

namespace cvpdf::output::pdf {

struct Subset {
  std::string program;             // A bare CFF table, or a TrueType file with what a PDF reader needs of it.
  std::vector<std::uint32_t> ids;  // The glyphs' ids in the program, in the order of the request; dense.
};

// `glyphs`: ids in the face, ascending. Throws std::runtime_error where the face cannot be cut down.
[[nodiscard]] Subset subset(const font::Face& face, const std::vector<std::uint32_t>& glyphs);

}  // namespace cvpdf::output::pdf
