// Rules inside words: at hyphens, dashes, slashes and other marks. Those at blanks are in blank_rules.cpp.
#include "unicode/break_rules.hpp"

#include <algorithm>

#include "unicode/text.hpp"

namespace cvpdf::unicode {

namespace {

// Ideographs, kana and Hangul begin here: they go without blanks, and so UAX #14's word on them stands.
constexpr char32_t first_without_blanks = 0x2E80;
// Of a compound, no line may end with fewer characters, nor begin with fewer.
constexpr std::size_t least_part_of_word = 2;
// Words on either side of a slash are divided from this length on, and both together from that.
constexpr std::size_t least_beside_slash = 4, least_around_slash = 10;
// No part is measured further than this, in characters.
constexpr std::size_t longest_part = 16;

bool is_letter_or_digit(char32_t c) { return is_letter(c) || is_digit(c); }

bool ends_part(char32_t c) {
  constexpr std::u32string_view marks = U"/.,;:!?\u2026";
  return c == 0 || is_space(c) || is_hyphen(c) || is_dash(c) || is_bracket_or_quote(c) ||
         marks.find(c) != std::u32string_view::npos;
}

// Characters from `offset` to the left, without marks; at most longest_part.
std::size_t part_before(std::string_view utf8, std::size_t offset) {
  std::size_t count = 0;
  while (count < longest_part && !ends_part(code_point_before(utf8, offset))) {
    offset = previous_offset(utf8, offset);
    if (!is_mark(code_point_at(utf8, offset))) ++count;
  }
  return count;
}

std::size_t part_after(std::string_view utf8, std::size_t offset) {
  std::size_t count = 0;
  while (count < longest_part && !ends_part(code_point_at(utf8, offset))) {
    if (!is_mark(next_code_point(utf8, offset))) ++count;
  }
  return count;
}

// Where the mark begins that the place follows; "--" is one.
std::size_t before_mark(const BreakPlace& place) {
  std::size_t offset = previous_offset(place.utf8, place.offset);
  while (place.before == U'-' && code_point_before(place.utf8, offset) == U'-') --offset;
  return offset;
}
char32_t character_before_mark(const BreakPlace& place) { return code_point_before(place.utf8, before_mark(place)); }

// "--flag", "-v", "–x": a mark that begins a word is part of it.
bool begins_word(const BreakPlace& place) {
  const char32_t before = character_before_mark(place);
  return before == 0 || is_space(before) || is_bracket_or_quote(before);
}

// "e-mail", "X-ray", "vitamin-C", "A–Z".
bool leaves_one_character(const BreakPlace& place) {
  return part_before(place.utf8, before_mark(place)) < least_part_of_word ||
         part_after(place.utf8, place.offset) < least_part_of_word;
}

// "COVID‐19"; UAX #14 says so of U+002D alone.
bool precedes_number(const BreakPlace& place) { return is_digit(place.after); }

// "2019–2022", "2019–present", "10 %–15 %".
bool is_range(const BreakPlace& place) { return is_digit(place.after) || !is_letter(character_before_mark(place)); }

// "CI/CD", "and/or", "km/h", "1/2".
bool is_short_pair(const BreakPlace& place) {
  if (is_digit(place.after) || is_digit(character_before_mark(place))) return true;
  const std::size_t left = part_before(place.utf8, before_mark(place));
  const std::size_t right = part_after(place.utf8, place.offset);
  return left < least_beside_slash || right < least_beside_slash || left + right < least_around_slash;
}

// "word—word" may only be divided behind the dash.
bool joins_separator(const BreakPlace& place) {
  return is_dash(place.after) || place.after == U'\u00B7' || place.after == U'\u2022' || place.after == U'|';
}

// "C++", "f(x)(y)", "a!=b", "Yahoo!s": only a vertical bar among ASCII's marks divides what has no blanks.
bool is_mark_in_word(const BreakPlace& place) {
  const bool is_ascii_mark = place.before < first_beyond_ascii && !is_letter_or_digit(place.before);
  return is_ascii_mark && place.before != U'|' && place.after < first_without_blanks;
}

// "…and so on" begins with its ellipsis.
bool is_leading_ellipsis(const BreakPlace& place) { return place.before == U'\u2026' && begins_word(place); }

constexpr BreakRule hyphen_rules[] = {{"begins a word", begins_word},
                                      {"leaves one character", leaves_one_character},
                                      {"precedes a number", precedes_number}};
constexpr BreakRule dash_rules[] = {
    {"begins a word", begins_word}, {"leaves one character", leaves_one_character}, {"is a range", is_range}};
constexpr BreakRule slash_rules[] = {{"is a short pair", is_short_pair}};
constexpr BreakRule symbol_rules[] = {{"precedes a separator", joins_separator},
                                      {"is a mark in a word", is_mark_in_word},
                                      {"is a leading ellipsis", is_leading_ellipsis}};
constexpr BreakRule plain_rules[] = {{"precedes a separator", joins_separator}};

}  // namespace

std::span<const BreakRule> break_rules(BreakKind kind) {
  switch (kind) {
    case BreakKind::blank:
      return blank_rules();
    case BreakKind::hyphen:
      return hyphen_rules;
    case BreakKind::dash:
      return dash_rules;
    case BreakKind::slash:
      return slash_rules;
    case BreakKind::symbol:
      return symbol_rules;
    case BreakKind::plain:
      return plain_rules;
    case BreakKind::mandatory:
    case BreakKind::soft_hyphen:
    case BreakKind::address:
    case BreakKind::last_resort:
      break;
  }
  return {};
}

}  // namespace cvpdf::unicode
