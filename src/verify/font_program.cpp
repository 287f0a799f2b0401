#include "verify/font_program.hpp"

#include <ft2build.h>
#include FT_FREETYPE_H

#include <utility>

namespace cvpdf::verify {

void FontProgram::Close::operator()(FT_Library library) const { FT_Done_FreeType(library); }
void FontProgram::Close::operator()(FT_Face face) const { FT_Done_Face(face); }

FontProgram::FontProgram(std::string bytes) : bytes_(std::move(bytes)) {
  FT_Library library = nullptr;
  if (FT_Init_FreeType(&library) != 0) return;
  library_.reset(library);
  FT_Face face = nullptr;
  const auto* data = reinterpret_cast<const FT_Byte*>(bytes_.data());
  if (FT_New_Memory_Face(library, data, static_cast<FT_Long>(bytes_.size()), 0, &face) == 0) face_.reset(face);
}

std::optional<double> FontProgram::advance(std::uint32_t glyph) const {
  constexpr double thousand = 1000;
  if (FT_Load_Glyph(face_.get(), glyph, FT_LOAD_NO_SCALE) != 0 || face_->units_per_EM == 0) return std::nullopt;
  return thousand * static_cast<double>(face_->glyph->metrics.horiAdvance) / face_->units_per_EM;
}

}  // namespace cvpdf::verify
