// The fonts of these tests, and styles in them.
#pragma once

#include <string>
#include <utility>

#include "document/document.hpp"

namespace cvpdf::text {

inline constexpr const char* test_folder = CVPDF_SOURCE_DIR "/tests/data";

inline document::TextStyle style(std::string family) {
  document::TextStyle out;
  out.family = std::move(family);
  out.language = "en-US";
  return out;
}

}  // namespace cvpdf::text
