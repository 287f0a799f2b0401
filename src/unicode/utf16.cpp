// Asks ICU, whose lengths are of 32 bits: callers bound what they give.
#include "unicode/utf16.hpp"

#include <unicode/ustring.h>

#include "unicode/text.hpp"

namespace cvpdf::unicode {

std::u16string to_utf16(std::string_view utf8) {
  std::u16string out(utf8.size(), u'\0');
  std::int32_t length = 0;
  UErrorCode status = U_ZERO_ERROR;
  u_strFromUTF8WithSub(out.data(), static_cast<std::int32_t>(out.size()), &length, utf8.data(),
                       static_cast<std::int32_t>(utf8.size()), static_cast<UChar32>(replacement_character), nullptr,
                       &status);
  out.resize(static_cast<std::size_t>(length));
  return out;
}

std::string from_utf16(std::u16string_view utf16) {
  std::string out(utf16.size() * 3, '\0');
  std::int32_t length = 0;
  UErrorCode status = U_ZERO_ERROR;
  u_strToUTF8WithSub(out.data(), static_cast<std::int32_t>(out.size()), &length, utf16.data(),
                     static_cast<std::int32_t>(utf16.size()), static_cast<UChar32>(replacement_character), nullptr,
                     &status);
  out.resize(static_cast<std::size_t>(length));
  return out;
}

}  // namespace cvpdf::unicode
