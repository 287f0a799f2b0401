// Questions about text, answered from ICU's property tables; ASCII is answered without asking them.
// It knows code points, not fonts or languages' habits.
#include "unicode/text.hpp"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "unicode/utf16.hpp"

namespace cvpdf::unicode {

namespace {

constexpr std::uint64_t high_bits = 0x8080808080808080U;
// Case mapping makes at most three code units of one (SpecialCasing.txt); longer texts than this stay as they are.
constexpr std::size_t largest_mapped = std::size_t{1} << 28U;

bool is_ascii_upper(char32_t c) { return c >= U'A' && c <= U'Z'; }
bool is_ascii_lower(char32_t c) { return c >= U'a' && c <= U'z'; }
bool is_ascii_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

// The length of the ASCII that `bytes` begins with, from `offset`, eight bytes at a time.
std::size_t skip_ascii(std::string_view bytes, std::size_t offset) {
  std::uint64_t word = 0;
  while (offset + sizeof word <= bytes.size()) {
    std::memcpy(&word, bytes.data() + offset, sizeof word);
    if ((word & high_bits) != 0) break;
    offset += sizeof word;
  }
  while (offset < bytes.size() && static_cast<unsigned char>(bytes[offset]) < first_beyond_ascii) ++offset;
  return offset;
}

bool is_ascii(std::string_view bytes) { return skip_ascii(bytes, 0) == bytes.size(); }

struct Decoded {
  char32_t code_point = 0;
  std::size_t length = 0;  // In bytes; 0 where no valid sequence stands.
};

// How many bytes follow the first of a sequence beyond ASCII (RFC 3629, section 4); 0 where it cannot be the first.
std::size_t tail_length(unsigned char first) {
  if (first < 0xC2 || first > 0xF4) return 0;
  if (first < 0xE0) return 1;
  return first < 0xF0 ? 2 : 3;
}

// REQUIRES: text that begins beyond ASCII.
Decoded decode(std::string_view bytes) {
  constexpr std::array<char32_t, 4> smallest = {0, 0x80, 0x800, 0x10000};  // Of each length: less is overlong.
  constexpr unsigned tail_bits = 6;
  const std::size_t tail = tail_length(static_cast<unsigned char>(bytes[0]));
  if (tail == 0 || tail >= bytes.size()) return {};
  char32_t code_point = static_cast<unsigned char>(bytes[0]) & (0x3FU >> tail);
  for (std::size_t i = 1; i <= tail; ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    if ((byte & 0xC0U) != 0x80) return {};
    code_point = code_point << tail_bits | (byte & 0x3FU);
  }
  const bool is_scalar = code_point >= smallest[tail] && code_point <= UCHAR_MAX_VALUE && !U_IS_SURROGATE(code_point);
  return is_scalar ? Decoded{code_point, tail + 1} : Decoded{};
}

// Turkish, Azerbaijani and Lithuanian map even ASCII letters in their own way (SpecialCasing.txt).
bool maps_ascii_otherwise(std::string_view language) {
  const std::string_view primary = language.substr(0, language.find_first_of("-_"));
  return primary == "tr" || primary == "az" || primary == "lt" || primary == "tur" || primary == "aze" ||
         primary == "lit";
}

using CaseFunction = std::int32_t (*)(UChar*, std::int32_t, const UChar*, std::int32_t, const char*, UErrorCode*);

std::string map_case(std::string_view utf8, std::string_view language, CaseFunction map) {
  if (utf8.size() > largest_mapped) return std::string(utf8);
  const std::u16string source = to_utf16(utf8);
  std::u16string mapped(source.size() * 3, u'\0');
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t length = map(mapped.data(), static_cast<std::int32_t>(mapped.size()), source.data(),
                                  static_cast<std::int32_t>(source.size()), std::string(language).c_str(), &status);
  if (U_FAILURE(status) != 0) return std::string(utf8);
  mapped.resize(static_cast<std::size_t>(length));
  return from_utf16(mapped);
}

// Appends `c` folded, unless it is a mark or punctuation; a run of blanks becomes one.
void append_folded(std::string& out, char32_t c) {
  if (is_space(c)) {
    if (!out.empty() && out.back() != ' ') out += ' ';
    return;
  }
  if (is_mark(c) || is_ignorable(c) || u_ispunct(static_cast<UChar32>(c)) != 0) return;
  std::array<UChar, U16_MAX_LENGTH> source{};
  std::int32_t length = 0;
  U16_APPEND_UNSAFE(source.data(), length, c);
  std::array<UChar, 8> folded_units{};
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t count = u_strFoldCase(folded_units.data(), static_cast<std::int32_t>(folded_units.size()),
                                           source.data(), length, U_FOLD_CASE_DEFAULT, &status);
  if (U_FAILURE(status) != 0) return;
  out += from_utf16({folded_units.data(), static_cast<std::size_t>(count)});
}

// Appends the canonical decomposition of `c`, folded: the letters without their accents.
void append_folded_decomposition(std::string& out, char32_t c, const UNormalizer2* nfd) {
  std::array<UChar, 32> units{};
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t length = nfd == nullptr
                                  ? -1
                                  : unorm2_getDecomposition(nfd, static_cast<UChar32>(c), units.data(),
                                                            static_cast<std::int32_t>(units.size()), &status);
  if (length < 0 || U_FAILURE(status) != 0) return append_folded(out, c);
  for (std::int32_t i = 0; i < length;) {
    UChar32 part = 0;
    U16_NEXT(units.data(), i, length, part);
    append_folded(out, static_cast<char32_t>(part));
  }
}

void append_folded_ascii(std::string& out, char32_t c) {
  if (is_ascii_upper(c)) {
    out += static_cast<char>(c - U'A' + U'a');
  } else if (is_ascii_lower(c) || is_ascii_digit(c)) {
    out += static_cast<char>(c);
  } else {
    append_folded(out, c);
  }
}

}  // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view bytes) {
  for (std::size_t offset = skip_ascii(bytes, 0); offset < bytes.size(); offset = skip_ascii(bytes, offset)) {
    const Decoded decoded = decode(bytes.substr(offset));
    if (decoded.length == 0) return offset;
    offset += decoded.length;
  }
  return std::nullopt;
}

char32_t next_code_point(std::string_view utf8, std::size_t& offset) {
  const auto first = static_cast<unsigned char>(utf8[offset]);
  if (first < first_beyond_ascii) return ++offset, first;
  const Decoded decoded = decode(utf8.substr(offset));
  offset += std::max<std::size_t>(decoded.length, 1);
  return decoded.length == 0 ? replacement_character : decoded.code_point;
}

std::string to_utf8(char32_t code_point) {
  const bool is_scalar = code_point <= UCHAR_MAX_VALUE && !U_IS_SURROGATE(code_point);
  const char32_t scalar = is_scalar ? code_point : replacement_character;
  std::array<std::uint8_t, U8_MAX_LENGTH> bytes{};
  std::size_t length = 0;
  U8_APPEND_UNSAFE(bytes.data(), length, scalar);
  return {bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length)};
}

std::string upper_case(std::string_view utf8, std::string_view language) {
  if (!is_ascii(utf8) || maps_ascii_otherwise(language)) return map_case(utf8, language, u_strToUpper);
  std::string out(utf8);
  for (char& c : out) c = is_ascii_lower(static_cast<unsigned char>(c)) ? static_cast<char>(c - 'a' + 'A') : c;
  return out;
}

std::string lower_case(std::string_view utf8, std::string_view language) {
  if (!is_ascii(utf8) || maps_ascii_otherwise(language)) return map_case(utf8, language, u_strToLower);
  std::string out(utf8);
  for (char& c : out) c = is_ascii_upper(static_cast<unsigned char>(c)) ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

std::string folded(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  const UNormalizer2* nfd = nullptr;
  for (std::size_t i = 0; i < utf8.size();) {
    const char32_t c = next_code_point(utf8, i);
    if (c < first_beyond_ascii) {
      append_folded_ascii(out, c);
      continue;
    }
    UErrorCode status = U_ZERO_ERROR;
    if (nfd == nullptr) nfd = unorm2_getNFDInstance(&status);
    append_folded_decomposition(out, c, nfd);
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

bool is_letter(char32_t c) {
  if (c < first_beyond_ascii) return is_ascii_upper(c) || is_ascii_lower(c);
  return u_isUAlphabetic(static_cast<UChar32>(c)) != 0;
}

bool is_digit(char32_t c) {
  if (c < first_beyond_ascii) return is_ascii_digit(c);
  return u_isdigit(static_cast<UChar32>(c)) != 0;
}

bool is_mark(char32_t c) {
  if (c < first_beyond_ascii) return false;
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}

bool is_space(char32_t c) {
  if (c < first_beyond_ascii) return c == U' ' || (c >= U'\t' && c <= U'\r');
  return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

bool is_control(char32_t c) {
  constexpr char32_t delete_character = 0x7F;
  constexpr char32_t last_c1_control = 0x9F;
  if (is_space(c)) return false;
  return c < U' ' || (c >= delete_character && c <= last_c1_control);
}

bool is_ignorable(char32_t c) {
  if (c < first_beyond_ascii) return false;
  return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

bool is_directional_control(char32_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

bool extends_character(char32_t c) {
  constexpr char32_t first_tone = 0x1F3FB, last_tone = 0x1F3FF;
  return is_mark(c) || (is_ignorable(c) && !is_directional_control(c)) || (c >= first_tone && c <= last_tone);
}

bool is_regional_indicator(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }

std::string_view script(char32_t c) {
  if (c < first_beyond_ascii) return is_ascii_upper(c) || is_ascii_lower(c) ? "Latn" : "Zyyy";
  UErrorCode status = U_ZERO_ERROR;
  const char* name = uscript_getShortName(uscript_getScript(static_cast<UChar32>(c), &status));
  return U_FAILURE(status) != 0 || name == nullptr ? "Zyyy" : name;
}

}  // namespace cvpdf::unicode
