#include "verify/unicode_text.hpp"

#include <cstdint>

namespace cvpdf::verify {
namespace {

constexpr char32_t last_code_point = 0x10FFFF;
constexpr char32_t first_high = 0xD800, first_low = 0xDC00, last_low = 0xDFFF;
constexpr char32_t supplementary = 0x10000;
constexpr unsigned bits_of_low = 10, bits_of_continuation = 6;
constexpr char32_t first_ligature = 0xFB00;
constexpr std::string_view ligatures[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

std::uint32_t byte_at(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

bool continues(std::string_view bytes, std::size_t at) {
  return at < bytes.size() && (byte_at(bytes, at) & 0xC0U) == 0x80U;
}

std::size_t length_announced(std::uint32_t first) {
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first < 0xE0) return 2;
  if (first >= 0xE0 && first < 0xF0) return 3;
  return first >= 0xF0 && first < 0xF5 ? 4 : 0;
}

// Moves behind the code point, or behind the one byte that is none.
char32_t decode(std::string_view utf8, std::size_t& at) {
  constexpr std::uint32_t masks[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
  const std::size_t length = length_announced(byte_at(utf8, at));
  char32_t code_point = byte_at(utf8, at) & masks[length];
  for (std::size_t i = 1; i < length; ++i) {
    if (!continues(utf8, at + i)) {
      ++at;
      return no_character;
    }
    code_point = (code_point << bits_of_continuation) | (byte_at(utf8, at + i) & 0x3FU);
  }
  at += length == 0 ? 1 : length;
  return length == 0 || code_point > last_code_point ? no_character : code_point;
}

bool is_between(char32_t c, char32_t first, char32_t last) { return first <= c && c <= last; }

// Shows nothing: soft hyphen, joiners, directional controls, variation selectors, the byte order mark, C0 and C1.
bool vanishes(char32_t c) {
  return c == 0xAD || is_between(c, 0x200B, 0x200F) || is_between(c, 0x202A, 0x202E) || is_between(c, 0x2060, 0x206F) ||
         is_between(c, 0xFE00, 0xFE0F) || is_between(c, 0x61C, 0x61C) || c == 0xFEFF || c < 0x20 ||
         is_between(c, 0x7F, 0x9F) || c == no_character || (c & 0xFFFEU) == 0xFFFEU || is_between(c, 0xFDD0, 0xFDEF);
}

void append_plain(std::string& text, char32_t c) {
  if (is_blank(c)) {
    text += ' ';
  } else if (c == 0x2010 || c == 0x2011) {
    text += '-';
  } else if (is_ligature(c)) {
    text += ligatures[c - first_ligature];
  } else if (!vanishes(c)) {
    append_utf8(text, c);
  }
}

}  // namespace

void append_utf8(std::string& utf8, char32_t code_point) {
  const auto byte = [&utf8](char32_t value) { utf8 += static_cast<char>(static_cast<unsigned char>(value)); };
  if (code_point > last_code_point) code_point = 0xFFFD;
  if (code_point < 0x80) return byte(code_point);
  if (code_point < 0x800) {
    byte(0xC0U | (code_point >> 6U));
  } else {
    if (code_point < supplementary) {
      byte(0xE0U | (code_point >> 12U));
    } else {
      byte(0xF0U | (code_point >> 18U));
      byte(0x80U | ((code_point >> 12U) & 0x3FU));
    }
    byte(0x80U | ((code_point >> 6U) & 0x3FU));
  }
  byte(0x80U | (code_point & 0x3FU));
}

std::vector<char32_t> code_points(std::string_view utf8) {
  std::vector<char32_t> result;
  result.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) result.push_back(decode(utf8, at));
  return result;
}

std::vector<char32_t> from_utf16(std::string_view bytes) {
  std::vector<char32_t> result;
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    const char32_t unit = (byte_at(bytes, at) << 8U) | byte_at(bytes, at + 1);
    const bool paired = !result.empty() && is_between(result.back(), first_high, first_low - 1);
    if (paired && is_between(unit, first_low, last_low)) {
      result.back() = supplementary + ((result.back() - first_high) << bits_of_low) + (unit - first_low);
    } else {
      result.push_back(unit);
    }
  }
  for (char32_t& c : result) c = is_between(c, first_high, last_low) ? no_character : c;
  return result;
}

bool is_blank(char32_t c) {
  return c == ' ' || is_between(c, '\t', '\r') || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         is_between(c, 0x2000, 0x200A) || is_between(c, 0x2028, 0x2029) || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool is_private_use(char32_t c) {
  return is_between(c, 0xE000, 0xF8FF) || is_between(c, 0xF0000, 0xFFFFD) || is_between(c, 0x100000, 0x10FFFD);
}

bool is_ligature(char32_t c) { return is_between(c, first_ligature, first_ligature + std::size(ligatures) - 1); }

bool is_forbidden(char32_t c) { return c == 0 || c == 0xFEFF || c == 0xFFFE || c == no_character; }

std::string plain(std::string_view utf8) {
  std::string text;
  text.reserve(utf8.size());
  for (const char32_t c : code_points(utf8)) append_plain(text, c);
  return text;
}

}  // namespace cvpdf::verify
