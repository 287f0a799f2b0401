// Hyphenation by Liang's patterns ("Word Hy-phen-a-tion by Com-put-er", 1983), from a table compiled at build time.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace cvpdf::language {

// Byte offsets into `word` (UTF-8, one word) before which it may be divided. None for a language without patterns,
// and none within the language's minima from either end (English: 2 and 3 letters).
[[nodiscard]] std::vector<std::uint32_t> hyphenate(std::string_view word, std::string_view language);

}  // namespace cvpdf::language
