// One stretch of text in one face → glyphs, by HarfBuzz. It knows no fallback and no lines.
#pragma once

#include <hb.h>

#include <memory>
#include <string_view>
#include <vector>

#include "document/style.hpp"
#include "font/face.hpp"
#include "text/shaped_run.hpp"

namespace cvpdf::text {

// What a style's features are for: formulas have their own.
enum class Purpose : std::uint8_t {
  text,
  formula,    // Lining figures.
  variables,  // No ligatures: "fi" is f times i.
  fraction    // "1/2" as one sign.
};

struct ShapeRequest {
  const font::Face& face;
  const document::TextStyle& style;
  std::string_view script;  // An ISO 15924 tag.
  Purpose purpose = Purpose::text;
};

// Keeps HarfBuzz's buffer from one stretch to the next.
class Shaper {
 public:
  Shaper() : buffer_(hb_buffer_create()) {}
  // Glyphs in visual order, clusters in bytes of `utf8`, distances in font units.
  [[nodiscard]] std::vector<Glyph> shape(std::string_view utf8, const ShapeRequest& request);

 private:
  struct DestroyBuffer {
    void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
  };
  std::unique_ptr<hb_buffer_t, DestroyBuffer> buffer_;
};

}  // namespace cvpdf::text
