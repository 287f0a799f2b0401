// HTML's marks of style, "<i>" and "</i>": catalogues export titles so, and programs make LaTeX of their brackets.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cvpdf::bibtex {

struct Tag {
  enum class Style : std::uint8_t { none, emphasis, strong };
  Style style = Style::none;
  bool is_end = false;
  std::size_t length = 0;  // In bytes, with its brackets; 0 for none.
};

// The one that `text` begins with: "<i>", "{\textless}i{\textgreater}", "$<$i$>$", "&lt;i&gt;".
[[nodiscard]] Tag tag_at(std::string_view text);

}  // namespace cvpdf::bibtex
