// FreeType's headers, and its objects as owners.
#pragma once

#include <ft2build.h>
// FreeType's own order: its macro names the header.
#include FT_FREETYPE_H
#include FT_OUTLINE_H

#include <memory>
#include <type_traits>

namespace cvpdf::output::png {

struct CloseFreeType {
  void operator()(FT_Library library) const { FT_Done_FreeType(library); }
};
struct CloseFreeTypeFace {
  void operator()(FT_Face face) const { FT_Done_Face(face); }
};
using FreeType = std::unique_ptr<std::remove_pointer_t<FT_Library>, CloseFreeType>;
using FreeTypeFace = std::unique_ptr<std::remove_pointer_t<FT_Face>, CloseFreeTypeFace>;

}  // namespace cvpdf::output::png
