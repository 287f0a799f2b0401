// The system's fonts, by fontconfig. Started by the first question: a plain run never gets here.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "font/font_files.hpp"

namespace cvpdf::font {

class SystemFonts {
 public:
  // A face of exactly this family (whatever its case), the nearest in weight and slant.
  [[nodiscard]] std::optional<FontFile> find(std::string_view family, const FaceTraits& wanted);
  // The first face that has `code_point` in the order that the system prefers.
  [[nodiscard]] std::optional<FontFile> find(char32_t code_point);

 private:
  struct Fontconfig;  // Its configuration and lists.
  struct EndFontconfig {
    void operator()(Fontconfig* fontconfig) const;
  };
  [[nodiscard]] Fontconfig& started();

  std::unique_ptr<Fontconfig, EndFontconfig> fontconfig_;
};

}  // namespace cvpdf::font
