// The embedded families: the rows of fonts/families.toml with the bytes of their files. CMake generates the table.
#pragma once

#include <span>
#include <string_view>

#include "document/style.hpp"
#include "font/protrusion.hpp"

namespace cvpdf::font {

struct EmbeddedFace {
  std::string_view file;
  int weight = 400;  // As in CSS.
  document::Slant slant = document::Slant::upright;
  const char* begin = nullptr;  // The font file's first byte,
  const char* end = nullptr;    // and the one past its last.
  std::span<const ProtrusionRow> protrusions{};
  std::span<const char32_t> faulty{};  // Characters that it draws wrongly.
};

struct EmbeddedFamily {
  std::string_view name, role, summary;
  std::string_view licence;  // An SPDX expression.
  std::string_view copyright;
  std::string_view package;  // Debian's, that the files came from.
  std::span<const EmbeddedFace> faces;
};

// In the table's order.
[[nodiscard]] std::span<const EmbeddedFamily> embedded_family_table();

}  // namespace cvpdf::font
