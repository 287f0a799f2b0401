#include "output/png/outlines.hpp"

#include <fmt/format.h>

#include <stdexcept>
#include <utility>

namespace cvpdf::output::png {
namespace {

FreeType start_library() {
  FT_Library library = nullptr;
  if (FT_Init_FreeType(&library) != 0) throw std::runtime_error("FreeType does not start");
  return FreeType(library);
}

FreeTypeFace open_bytes(FT_Library library, hb_blob_t* bytes, unsigned index) {
  unsigned size = 0;
  const auto* data = reinterpret_cast<const FT_Byte*>(hb_blob_get_data(bytes, &size));
  FT_Face face = nullptr;
  const bool opened =
      FT_New_Memory_Face(library, data, static_cast<FT_Long>(size), static_cast<FT_Long>(index), &face) == 0;
  return FreeTypeFace(opened ? face : nullptr);
}

Outline load(FT_Face face, std::uint32_t glyph) {
  const bool has_outline = FT_Load_Glyph(face, glyph, FT_LOAD_NO_SCALE | FT_LOAD_IGNORE_TRANSFORM) == 0 &&
                           face->glyph->format == FT_GLYPH_FORMAT_OUTLINE;
  if (!has_outline) return {};
  const FT_Outline& read = face->glyph->outline;
  return {{read.points, read.points + read.n_points},
          {read.tags, read.tags + read.n_points},
          {read.contours, read.contours + read.n_contours},
          read.flags};
}

}  // namespace

Outlines::Outlines(const font::FontLibrary& fonts) : fonts_(fonts), library_(start_library()) {}

Outlines::OpenedFace& Outlines::opened(font::FaceId face) {
  const auto found = faces_.find(face);
  if (found != faces_.end()) return found->second;
  const font::Face& wanted = fonts_.face(face);
  font::Blob bytes(hb_face_reference_blob(wanted.hb_face.get()));
  FreeTypeFace opened = open_bytes(library_.get(), bytes.get(), hb_face_get_index(wanted.hb_face.get()));
  if (!opened) throw std::runtime_error(fmt::format("FreeType does not open the font {}", wanted.postscript_name));
  return faces_.emplace(face, OpenedFace{std::move(bytes), std::move(opened), {}}).first->second;
}

const Outline& Outlines::outline(font::FaceId face, std::uint32_t glyph) {
  OpenedFace& from = opened(face);
  const auto found = from.outlines.find(glyph);
  if (found != from.outlines.end()) return found->second;
  return from.outlines.emplace(glyph, load(from.face.get(), glyph)).first->second;
}

}  // namespace cvpdf::output::png
