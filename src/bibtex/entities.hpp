// Characters written as HTML has them, "&eacute;" or "&#233;": catalogues export titles so. It knows no LaTeX.
#pragma once

#include <cstddef>
#include <string_view>

namespace cvpdf::bibtex {

struct Entity {
  char32_t character = 0;  // 0 for none.
  std::size_t length = 0;  // Of what stands for it, in bytes, with '&' and ';'.
};

// The one that `text` begins with (HTML 4.01, chapter 24, and the accented letters of HTML 5). None is read from an
// unknown name, a missing ';', the number of a control character or one beyond Unicode.
[[nodiscard]] Entity entity_at(std::string_view text);

}  // namespace cvpdf::bibtex
