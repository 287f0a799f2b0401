// Looks to the left and to the right of a place. It knows no rules.
#include "unicode/break_place.hpp"

#include "unicode/text.hpp"

namespace cvpdf::unicode {

namespace {

// No title, unit or number that a rule knows is longer, in bytes.
constexpr std::size_t longest_word = 64;

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

}  // namespace

bool is_breaking_blank(char32_t c) {
  if (c < first_beyond_ascii) return c == U' ' || (c >= U'\t' && c <= U'\r');
  const bool is_glued = c == U'\u00A0' || c == U'\u2007' || c == U'\u202F';
  return !is_glued && is_space(c);
}

bool is_hyphen(char32_t c) { return c == U'-' || c == U'\u2010'; }
bool is_dash(char32_t c) { return c >= U'\u2012' && c <= U'\u2015'; }

bool is_bracket_or_quote(char32_t c) {
  if (c < first_beyond_ascii)
    return std::string_view("()[]{}<>\"'").find(static_cast<char>(c)) != std::string_view::npos;
  return (c >= U'\u2018' && c <= U'\u201F') || c == U'\u00AB' || c == U'\u00BB' || c == U'\u2039' || c == U'\u203A';
}

std::size_t previous_offset(std::string_view utf8, std::size_t offset) {
  do --offset;
  while (offset > 0 && is_continuation(utf8[offset]));
  return offset;
}

char32_t code_point_at(std::string_view utf8, std::size_t offset) {
  return offset < utf8.size() ? next_code_point(utf8, offset) : U'\0';
}

char32_t code_point_before(std::string_view utf8, std::size_t offset) {
  return offset > 0 ? code_point_at(utf8, previous_offset(utf8, offset)) : U'\0';
}

BreakPlace break_place(std::string_view utf8, std::size_t offset) {
  BreakPlace place{utf8, offset, offset, 0, code_point_at(utf8, offset)};
  while (is_breaking_blank(code_point_before(utf8, place.word_end))) {
    place.word_end = previous_offset(utf8, place.word_end);
  }
  place.before = code_point_before(utf8, place.word_end);
  return place;
}

std::string_view word_ending_at(std::string_view utf8, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && end - begin < longest_word && !is_space(code_point_before(utf8, begin))) {
    begin = previous_offset(utf8, begin);
  }
  return utf8.substr(begin, end - begin);
}

std::string_view word_starting_at(std::string_view utf8, std::size_t begin) {
  std::size_t end = begin;
  while (end < utf8.size() && end - begin < longest_word) {
    std::size_t next = end;
    if (is_space(next_code_point(utf8, next))) break;
    end = next;
  }
  return utf8.substr(begin, end - begin);
}

}  // namespace cvpdf::unicode
