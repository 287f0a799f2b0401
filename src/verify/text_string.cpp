#include "verify/text_string.hpp"

#include "verify/unicode_text.hpp"

namespace cvpdf::verify {
namespace {

constexpr std::string_view mark_of_utf16 = "\xFE\xFF", mark_of_utf8 = "\xEF\xBB\xBF";

// ISO 32000-1, annex D.2.
constexpr char32_t accents[] = {0x2D8, 0x2C7, 0x2C6, 0x2D9, 0x2DD, 0x2DB, 0x2DA, 0x2DC};
constexpr char32_t marks[] = {0x2022, 0x2020, 0x2021, 0x2026, 0x2014, 0x2013, 0x192,  0x2044, 0x2039, 0x203A, 0x2212,
                              0x2030, 0x201E, 0x201C, 0x201D, 0x2018, 0x2019, 0x201A, 0x2122, 0xFB01, 0xFB02, 0x141,
                              0x152,  0x160,  0x178,  0x17D,  0x131,  0x142,  0x153,  0x161,  0x17E};
constexpr unsigned char first_accent = 0x18, first_mark = 0x80, euro = 0xA0;

char32_t in_document_encoding(unsigned char byte) {
  if (byte >= first_accent && byte < first_accent + std::size(accents)) return accents[byte - first_accent];
  if (byte >= first_mark && byte < first_mark + std::size(marks)) return marks[byte - first_mark];
  return byte == euro ? U'\u20AC' : static_cast<char32_t>(byte);
}

}  // namespace

std::string text_of_string(std::string_view bytes) {
  if (bytes.substr(0, mark_of_utf8.size()) == mark_of_utf8) return std::string(bytes.substr(mark_of_utf8.size()));
  std::string utf8;
  if (bytes.substr(0, mark_of_utf16.size()) == mark_of_utf16) {
    for (const char32_t c : from_utf16(bytes.substr(mark_of_utf16.size()))) append_utf8(utf8, c);
    return utf8;
  }
  for (const char byte : bytes) append_utf8(utf8, in_document_encoding(static_cast<unsigned char>(byte)));
  return utf8;
}

}  // namespace cvpdf::verify
