// Whole numbers as font programs and colour profiles have them.
#pragma once

#include <cstdint>
#include <string>

namespace cvpdf::output::pdf {

// The value's last `size` bytes, the most significant first.
inline void append_big_endian(std::string& out, std::uint64_t value, int size) {
  for (int byte = size; byte-- > 0;) out.push_back(static_cast<char>(value >> (8 * byte)));
}

}  // namespace cvpdf::output::pdf
