// The system's fonts, by fontconfig. Started by the first question: a plain run never gets here.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "font/font_files.hpp"

namespace cvpdf::font {

class SystemFonts {
 public:
  // A face of exactly this family (whatever its case), the nearest in weight and slant.
  [[nodiscard]] std::optional<FontFile> find(std::string_view family, const FaceTraits& wanted);
  // Faces that have `code_point`, the best first: of the family that the system prefers, the nearest in weight and
  // slant first; then further families, of which each may be tried where the one before turns out broken.
  [[nodiscard]] std::vector<FontFile> find(char32_t code_point, const FaceTraits& wanted);

  // The names of all families that can be used, in order.
  [[nodiscard]] std::vector<std::string> families();

 private:
  struct Fontconfig;  // Its configuration and lists.
  struct EndFontconfig {
    void operator()(Fontconfig* fontconfig) const;
  };
  [[nodiscard]] Fontconfig& started();

  std::unique_ptr<Fontconfig, EndFontconfig> fontconfig_;
};

}  // namespace cvpdf::font
