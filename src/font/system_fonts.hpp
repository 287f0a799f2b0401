// The system's fonts, by fontconfig. Started by the first question: a plain run never gets here.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "font/font_files.hpp"

struct _FcConfig;
struct _FcFontSet;

namespace cvpdf::font {

class SystemFonts {
 public:
  // A face of exactly this family (whatever its case), the nearest in weight and slant.
  [[nodiscard]] std::optional<FontFile> find(std::string_view family, const FaceTraits& wanted);
  // The first face that has `code_point` in the order that the system prefers.
  [[nodiscard]] std::optional<FontFile> find(char32_t code_point);

 private:
  struct DestroyConfig {
    void operator()(_FcConfig* config) const;
  };
  struct DestroySet {
    void operator()(_FcFontSet* set) const;
  };
  [[nodiscard]] _FcConfig* config();

  std::unique_ptr<_FcConfig, DestroyConfig> config_;
  std::unique_ptr<_FcFontSet, DestroySet> preferred_;  // All scalable faces, best first.
};

}  // namespace cvpdf::font
