// A ToUnicode map read back (ISO 32000-1, 9.10.3; Adobe Technical Note 5014): what each code says.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace cvpdf::verify {

// By code; UTF-8. A text that is no UTF-16 has U+FFFD; forbidden characters stay in, for the rules to see.
using ToUnicode = std::map<std::uint32_t, std::string>;

// More than this many codes are not read: a font of two-byte codes has no more.
inline constexpr std::size_t most_codes = 65536;

// Any bytes at all give some map.
[[nodiscard]] ToUnicode read_to_unicode(std::string_view cmap);

}  // namespace cvpdf::verify
