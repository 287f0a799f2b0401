// HTML's marks of style, "<i>": catalogues export titles so.
#pragma once

#include <cstdint>
#include <string_view>

namespace cvpdf::bibtex {

struct Tag {
  enum class Style : std::uint8_t { none, emphasis, strong };
  std::string_view name;  // With its ">".
  Style style = Style::none;
};

// The one that `text` goes on with, behind "<" or "</"; null for none.
[[nodiscard]] const Tag* find_tag(std::string_view text);

}  // namespace cvpdf::bibtex
