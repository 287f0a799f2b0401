// A whole file of the source tree or the build as text. It knows no formats; a missing file is an empty text.
#pragma once

#include <fstream>
#include <sstream>
#include <string>

namespace cvpdf::golden {

[[nodiscard]] inline std::string file_text(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

}  // namespace cvpdf::golden
