#include "toml/places.hpp"

#include <algorithm>

namespace cvpdf::toml {
namespace {

constexpr std::size_t step = 16;  // Code points between two entries: a small index, and few bytes to walk.
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool begins_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

}  // namespace

Places::Places(std::string_view text) : text_(text), line_begins_{0} {
  steps_.reserve(text.size() / step + 1);
  std::uint32_t count = 0;
  for (std::size_t n = text.substr(0, 3) == byte_order_mark ? 3 : 0; n < text.size(); ++n) {
    if (!begins_code_point(text[n])) continue;
    if (count % step == 0) steps_.push_back(static_cast<std::uint32_t>(n));
    ++count;
    if (text[n] == '\n') line_begins_.push_back(count);
  }
}

std::uint32_t Places::byte(std::uint32_t line, std::uint32_t column) const {
  const auto end = static_cast<std::uint32_t>(text_.size());
  if (line == 0 || column == 0 || line > line_begins_.size()) return end;
  const std::size_t wanted = std::size_t{line_begins_[line - 1]} + column - 1;
  if (wanted / step >= steps_.size()) return end;
  std::size_t offset = steps_[wanted / step];
  for (std::size_t left = wanted % step; left > 0 && offset < text_.size(); --left) {
    do ++offset;
    while (offset < text_.size() && !begins_code_point(text_[offset]));
  }
  return static_cast<std::uint32_t>(offset);
}

}  // namespace cvpdf::toml
