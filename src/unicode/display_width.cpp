#include "unicode/display_width.hpp"

#include <unicode/uchar.h>

#include "unicode/text.hpp"

namespace cvpdf::unicode {

std::size_t display_width(char32_t code_point) {
  if (code_point >= U' ' && code_point <= U'~') return 1;
  if (is_mark(code_point) || is_ignorable(code_point) || is_control(code_point)) return 0;
  const int width = u_getIntPropertyValue(static_cast<UChar32>(code_point), UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_FULLWIDTH || width == U_EA_WIDE ? 2 : 1;
}

std::size_t display_width(std::string_view utf8) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < utf8.size();) width += display_width(next_code_point(utf8, at));
  return width;
}

}  // namespace cvpdf::unicode
