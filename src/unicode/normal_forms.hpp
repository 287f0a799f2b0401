// Letters with marks, taken apart and put together (UAX #15).
#pragma once

#include <string>
#include <string_view>

namespace cvpdf::unicode {

// The canonical decomposition (NFD), marks in their canonical order. As it is, where it cannot be decomposed.
[[nodiscard]] std::u32string decomposed(std::string_view utf8);
// In how far a mark leaves room for others (UAX #44, Canonical_Combining_Class); 0 for what is none.
[[nodiscard]] int combining_class(char32_t code_point);
// The one code point that is canonically the same as the two (NFC); 0 where there is none.
[[nodiscard]] char32_t composed(char32_t first, char32_t second);

}  // namespace cvpdf::unicode
