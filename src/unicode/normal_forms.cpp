// Asks ICU's normalizer.
#include "unicode/normal_forms.hpp"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include "unicode/text.hpp"
#include "unicode/utf16.hpp"

namespace cvpdf::unicode {

std::u32string decomposed(std::string_view utf8) {
  const std::u16string source = to_utf16(utf8);
  // No decomposition is longer (Unicode, section "Conformance to Normalization Forms": UTF-16, NFD).
  constexpr std::size_t longest_expansion = 4;
  std::u16string target(source.size() * longest_expansion, u'\0');
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* nfd = unorm2_getNFDInstance(&status);
  const std::int32_t length = unorm2_normalize(nfd, source.data(), static_cast<std::int32_t>(source.size()),
                                               target.data(), static_cast<std::int32_t>(target.size()), &status);
  target = U_FAILURE(status) != 0 ? source : target.substr(0, static_cast<std::size_t>(length));
  std::u32string out;
  for (std::size_t i = 0; i < target.size();) {
    UChar32 c = 0;
    U16_NEXT(target.data(), i, target.size(), c);
    out += static_cast<char32_t>(c);
  }
  return out;
}

int combining_class(char32_t c) { return u_getCombiningClass(static_cast<UChar32>(c)); }

char32_t composed(char32_t first, char32_t second) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* nfc = unorm2_getNFCInstance(&status);
  if (nfc == nullptr) return 0;
  const UChar32 pair = unorm2_composePair(nfc, static_cast<UChar32>(first), static_cast<UChar32>(second));
  return pair < 0 ? 0 : static_cast<char32_t>(pair);
}

}  // namespace cvpdf::unicode
