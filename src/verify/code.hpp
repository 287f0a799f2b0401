// Character codes of one to four bytes, the most significant first (ISO 32000-1, 9.7.6.2).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cvpdf::verify {

// Bytes beyond the fourth do not count.
[[nodiscard]] inline std::uint32_t code_of(std::string_view bytes) {
  constexpr std::size_t longest_code = 4;
  std::uint32_t code = 0;
  for (const char byte : bytes.substr(0, longest_code)) code = (code << 8U) | static_cast<unsigned char>(byte);
  return code;
}

}  // namespace cvpdf::verify
