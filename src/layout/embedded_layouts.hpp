// The table of the layouts in the binary. CMake writes its source from the folder layouts/, sorted by name.
#pragma once

#include <span>
#include <string_view>

namespace cvpdf::layout {

struct EmbeddedLayout {
  std::string_view name;
  const char* begin;
  const char* end;
};
[[nodiscard]] std::span<const EmbeddedLayout> embedded_layouts();
// The styles of references, from the folder layouts/references/.
[[nodiscard]] std::span<const EmbeddedLayout> embedded_references();

}  // namespace cvpdf::layout
