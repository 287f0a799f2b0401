// Spells letters in the ways in which they are written where a keyboard lacks them.
#include <algorithm>
#include <string>
#include <string_view>

#include "base/ascii.hpp"
#include "bibliography/names.hpp"
#include "unicode/text.hpp"

namespace cvpdf::bibliography {

namespace {

// Letters that Unicode does not decompose, and two-letter spellings of those that it does, composed or not. And
// apostrophes that are letters or symbols to Unicode: as punctuation they are passed over.
struct Letter {
  std::string_view letter, bare, two_letters;
};
constexpr Letter spelled_letters[] = {
    {"ä", "a", "ae"},       {"ö", "o", "oe"},       {"ü", "u", "ue"},       {"å", "a", "aa"},
    {"Ä", "A", "Ae"},       {"Ö", "O", "Oe"},       {"Ü", "U", "Ue"},       {"Å", "A", "Aa"},
    {"a\u0308", "a", "ae"}, {"o\u0308", "o", "oe"}, {"u\u0308", "u", "ue"}, {"a\u030A", "a", "aa"},
    {"A\u0308", "A", "Ae"}, {"O\u0308", "O", "Oe"}, {"U\u0308", "U", "Ue"}, {"A\u030A", "A", "Aa"},
    {"ø", "o", "oe"},       {"Ø", "O", "Oe"},       {"æ", "ae", "ae"},      {"Æ", "Ae", "Ae"},
    {"œ", "oe", "oe"},      {"Œ", "Oe", "Oe"},      {"ł", "l", "l"},        {"Ł", "L", "L"},
    {"đ", "d", "dj"},       {"Đ", "D", "Dj"},       {"ð", "d", "dh"},       {"Ð", "D", "Dh"},
    {"þ", "th", "th"},      {"Þ", "Th", "Th"},      {"ı", "i", "i"},        {"ħ", "h", "h"},
    {"Ħ", "H", "H"},        {"ə", "a", "e"},        {"Ə", "A", "E"},        {"ʼ", "'", "'"},
    {"ʻ", "'", "'"},        {"ʽ", "'", "'"},        {"ʾ", "'", "'"},        {"ʿ", "'", "'"},
    {"ʹ", "'", "'"},        {"ˈ", "'", "'"},        {"´", "'", "'"},        {"`", "'", "'"},
    {"ـ", "", ""},          {"−", "-", "-"}};

bool is_plain_ascii(char c) { return static_cast<unsigned char>(c) < unicode::first_beyond_ascii && c != '`'; }

// Full-width letters and signs as their narrow ones.
std::string narrow(std::string_view utf8) {
  constexpr char32_t first_wide = 0xFF01, last_wide = 0xFF5E, first_narrow = 0x21;
  std::string out;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t begin = at;
    const char32_t c = unicode::next_code_point(utf8, at);
    const bool is_wide = c >= first_wide && c <= last_wide;
    out += is_wide ? std::string(1, static_cast<char>(c - first_wide + first_narrow))
                   : std::string(utf8.substr(begin, at - begin));
  }
  return out;
}

// "MÜLLER" is "MUELLER".
std::string in_case_of(std::string_view spelled, std::string_view before, std::string_view after) {
  const bool is_before_letter = !after.empty() && is_ascii_letter(after.front());
  const bool is_within_capitals =
      is_before_letter ? is_ascii_upper(after.front()) : !before.empty() && is_ascii_upper(before.back());
  const bool is_capital = !spelled.empty() && is_ascii_upper(spelled.front());
  return is_capital && is_within_capitals ? unicode::upper_case(spelled, {}) : std::string(spelled);
}

}  // namespace

std::string respelled(std::string_view utf8, Spelling spelling) {
  if (std::all_of(utf8.begin(), utf8.end(), is_plain_ascii)) return std::string(utf8);
  std::string out = narrow(utf8);
  for (const Letter& row : spelled_letters) {
    const std::string_view spelled = spelling == Spelling::bare ? row.bare : row.two_letters;
    for (std::size_t at = out.find(row.letter); at != std::string::npos; at = out.find(row.letter, at)) {
      const std::string_view text = out;
      const std::string cased = in_case_of(spelled, text.substr(0, at), text.substr(at + row.letter.size()));
      out.replace(at, row.letter.size(), cased);
      at += cased.size();
    }
  }
  return out;
}

}  // namespace cvpdf::bibliography
