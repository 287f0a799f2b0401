// The widths in an embedded font program, through FreeType: independent of what wrote them.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

struct FT_FaceRec_;
struct FT_LibraryRec_;

namespace cvpdf::verify {

class FontProgram {
 public:
  // An sfnt or a bare CFF. Nothing can be asked of one that FreeType cannot read.
  explicit FontProgram(std::string bytes);
  [[nodiscard]] bool is_readable() const { return face_ != nullptr; }
  // In thousandths of an em; `glyph` is a CID where the program is keyed by them. No value where it has none such.
  [[nodiscard]] std::optional<double> advance(std::uint32_t glyph) const;

 private:
  struct Close {
    void operator()(FT_LibraryRec_* library) const;
    void operator()(FT_FaceRec_* face) const;
  };
  std::string bytes_;  // FreeType reads them as it goes.
  std::unique_ptr<FT_LibraryRec_, Close> library_;
  std::unique_ptr<FT_FaceRec_, Close> face_;
};

}  // namespace cvpdf::verify
