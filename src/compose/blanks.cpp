// The rules, one function each, asked by what stands before the blank.
#include "compose/blanks.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "unicode/text.hpp"

namespace cvpdf::compose {

namespace {

constexpr std::string_view blank = " ";
constexpr std::string_view no_break_space = "\u00A0";
constexpr std::string_view narrow_no_break_space = "\u202F";
constexpr std::string_view opening_guillemet = "«", closing_guillemet = "»";
constexpr std::string_view en_dash = "–", em_dash = "—";
// Longer words than this, in bytes, are no abbreviations.
constexpr std::size_t longest_word = 40;
constexpr std::size_t day_digits = 2, thousands_digits = 3;

// Of all languages, behind a number: the units of the SI (BIPM brochure, 2019) that CVs use, of information, money.
constexpr std::string_view units[] = {
    "%",   "‰",    "°",    "°C",     "°F",  "K",    "ns",   "µs",   "μs",   "ms",   "s",     "min",    "h",      "d",
    "nm",  "µm",   "μm",   "mm",     "cm",  "m",    "km",   "m²",   "km²",  "m³",   "ha",    "l",      "L",      "ml",
    "mL",  "mg",   "g",    "kg",     "t",   "Hz",   "kHz",  "MHz",  "GHz",  "THz",  "V",     "kV",     "mV",     "A",
    "mA",  "W",    "kW",   "MW",     "GW",  "kWh",  "MWh",  "GWh",  "J",    "kJ",   "MJ",    "N",      "Pa",     "bar",
    "bit", "kbit", "Mbit", "Gbit",   "B",   "kB",   "KB",   "MB",   "GB",   "TB",   "PB",    "EB",     "KiB",    "MiB",
    "GiB", "TiB",  "PiB",  "kbit/s", "bps", "Kbps", "Mbps", "Gbps", "MB/s", "GB/s", "FLOPS", "TFLOPS", "PFLOPS", "px",
    "pt",  "dpi",  "fps",  "rpm",    "dB",  "eV",   "keV",  "MeV",  "GeV",  "TeV",  "mol",   "€",      "$",      "£",
    "¥",   "EUR",  "USD",  "GBP",    "CHF", "CNY",  "JPY",  "SEK",  "DKK",  "NOK",  "PLN",   "RUB"};
// Stand before a number.
constexpr std::string_view signs[] = {"§", "§§", "¶", "№", "©", "†", "€", "$", "£", "¥", "#"};

bool starts_with(std::string_view text, std::string_view begin) { return text.substr(0, begin.size()) == begin; }
bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

template <typename List>
bool contains(const List& list, std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

bool is_letter_or_digit(char32_t c) { return unicode::is_letter(c) || unicode::is_digit(c); }
bool starts_word(std::string_view text) {
  return is_ascii_letter(text.front()) || is_letter_or_digit(code_point_at(text, 0));
}

bool is_upper(char32_t c) {
  if (c < 0x80) return c >= U'A' && c <= U'Z';
  const std::string utf8 = unicode::to_utf8(c);
  return unicode::is_letter(c) && unicode::lower_case(utf8, {}) != utf8;
}

// `text` begins with `word`, and the word ends there.
bool starts_with_word(std::string_view text, std::string_view word) {
  return starts_with(text, word) && !is_letter_or_digit(code_point_at(text, word.size()));
}
template <typename List>
bool starts_with_any(std::string_view text, const List& words) {
  return std::any_of(std::begin(words), std::end(words),
                     [text](std::string_view word) { return starts_with_word(text, word); });
}

// The digits that a text begins with, where no letter and no further figure is glued to them.
std::size_t leading_number(std::string_view text) {
  std::size_t count = 0;
  while (count < text.size() && is_ascii_digit(text[count])) ++count;
  return is_letter_or_digit(code_point_at(text, count)) ? 0 : count;
}

bool may_be_of_unit(char32_t c) {
  if (c < 0x80) return is_ascii_letter(static_cast<char>(c)) || c == U'/' || c == U'%' || c == U'$';
  return !is_blank(c) && (unicode::is_letter(c) || c == U'°' || c == U'‰' || c == U'€' || c == U'£' || c == U'¥' ||
                          c == U'²' || c == U'³');
}

// What may be a unit at the beginning of a text, where no figure is glued to it.
std::string_view leading_unit(std::string_view text) {
  std::size_t end = 0;
  while (end < std::min(text.size(), longest_word)) {
    std::size_t next = end;
    if (!may_be_of_unit(unicode::next_code_point(text, next))) break;
    end = next;
  }
  return unicode::is_digit(code_point_at(text, end)) ? std::string_view{} : text.substr(0, end);
}

bool is_number(std::string_view word, std::size_t most_digits) {
  return !word.empty() && word.size() <= most_digits && std::all_of(word.begin(), word.end(), is_ascii_digit);
}

// Where the code point before `end` begins.
std::size_t code_point_before(std::string_view text, std::size_t end) {
  do --end;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U);
  return end;
}

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

// Where the last word begins; most are ASCII, which is looked at byte by byte.
std::size_t last_word_begin(std::string_view text) {
  std::size_t begin = text.size();
  while (begin > 0 && text.size() - begin <= longest_word) {
    const std::size_t at = is_ascii(text[begin - 1]) ? begin - 1 : code_point_before(text, begin);
    if (is_ascii_letter(text[at])) {
      begin = at;
      continue;
    }
    if (is_blank(code_point_at(text, at))) break;
    begin = at;
  }
  return begin;
}

bool is_opener(char32_t c) {
  return c == U'(' || c == U'[' || c == U'"' || c == U'\'' || (c >= U'‘' && c <= U'„') || c == U'«';
}

// What stands between the blank and the one before it, without opening brackets and quotes. Empty where that is long.
std::string_view last_word(std::string_view text) {
  std::string_view word = text.substr(last_word_begin(text));
  if (word.size() > longest_word) return {};
  while (!word.empty() && !is_ascii_letter(word.front())) {
    std::size_t end = 0;
    if (!is_opener(unicode::next_code_point(word, end))) break;
    word.remove_prefix(end);
  }
  return word;
}

// "J.", "J.R." and "J.-P.", but not "Ph.D.".
bool are_initials(std::string_view word) {
  for (std::size_t at = 0; at < word.size(); ++at) {
    if (word[at] == '-' && at > 0) ++at;
    if (at == word.size() || !unicode::is_letter(unicode::next_code_point(word, at))) return false;
    if (at == word.size() || word[at] != '.') return false;
  }
  return !word.empty();
}

// "R. R. Tolkien" and "B." begin with a single letter and a full stop.
bool starts_with_initial(std::string_view text) {
  std::size_t at = 0;
  if (text.empty() || !unicode::is_letter(unicode::next_code_point(text, at))) return false;
  return at < text.size() && text[at] == '.';
}

bool binds_initial(std::string_view before, std::string_view behind) {
  const std::string_view word = last_word(before);
  if (word.size() < 2 || !is_upper(code_point_at(behind, 0))) return false;
  if (word.back() == ',') return is_upper(code_point_at(word, 0)) && starts_with_initial(behind);
  return are_initials(word) && is_upper(code_point_at(word, code_point_before(word, word.size() - 1)));
}

}  // namespace

bool is_blank(char32_t c) { return unicode::is_space(c); }

char32_t last_code_point(std::string_view utf8, char32_t otherwise) {
  return utf8.empty() ? otherwise : code_point_at(utf8, code_point_before(utf8, utf8.size()));
}

char32_t code_point_at(std::string_view utf8, std::size_t at) {
  return at < utf8.size() ? unicode::next_code_point(utf8, at) : 0;
}

std::string_view BlankRules::set(std::string_view before, std::string_view behind) const {
  if (before.empty() || behind.empty()) return blank;
  if (!is_ascii_letter(behind.front()) && is_blank(code_point_at(behind, 0))) return blank;
  if (language_.punctuation == language::Punctuation::spaced && rules_.has(TextRule::punctuation)) {
    const std::string_view spaced = spaced_punctuation(before, behind);
    if (!spaced.empty()) return spaced;
  }
  return binds(before, behind) ? no_break_space : blank;
}

std::string_view BlankRules::set_in_name(std::string_view before, std::string_view behind) const {
  return rules_.has(TextRule::initials) && binds_initial(before, behind) ? no_break_space : blank;
}

// Lexique des règles typographiques en usage à l'Imprimerie nationale: a whole blank before a colon, a narrow one
// before the others; inside guillemets the one that the language's quotes have.
std::string_view BlankRules::spaced_punctuation(std::string_view before, std::string_view behind) const {
  const std::size_t mark = opening_guillemet.size();
  if (ends_with(before, opening_guillemet)) return language_.quote_open.substr(mark);
  if (starts_with(behind, closing_guillemet)) {
    return language_.quote_close.substr(0, language_.quote_close.size() - mark);
  }
  if (starts_with(behind, ":")) return behind.size() == 1 || behind[1] == ' ' ? no_break_space : std::string_view{};
  const std::size_t end = behind.find_first_not_of(";!?");
  return end == 0 || is_letter_or_digit(code_point_at(behind, end)) ? std::string_view{} : narrow_no_break_space;
}

bool BlankRules::binds(std::string_view before, std::string_view behind) const {
  if (!is_ascii(behind.front()) && (starts_with(behind, en_dash) || starts_with(behind, em_dash))) {
    return rules_.has(TextRule::dashes);
  }
  if (rules_.has(TextRule::initials) && (before.back() == '.' || before.back() == ',') &&
      binds_initial(before, behind)) {
    return true;
  }
  if (before.back() == ',') return false;
  const std::string_view word = last_word(before);
  if (word.empty()) return false;
  return (rules_.has(TextRule::units) && binds_number(word, behind)) ||
         (rules_.has(TextRule::dates) && binds_day(word, behind)) ||
         (rules_.has(TextRule::short_words) && binds_short_word(word, behind)) ||
         (rules_.has(TextRule::abbreviations) && binds_abbreviation(word, behind));
}

bool BlankRules::binds_abbreviation(std::string_view word, std::string_view behind) const {
  if (!starts_word(behind)) return false;
  if (is_ascii_digit(behind.front()) && (contains(language_.before_numbers, word) || contains(signs, word)))
    return true;
  return contains(language_.titles, word) || (are_initials(word) && starts_with_initial(behind));
}

bool BlankRules::binds_number(std::string_view word, std::string_view behind) const {
  if (!is_ascii_digit(word.back())) return false;
  if (leading_number(behind) == thousands_digits && is_number(word, thousands_digits)) return true;
  return contains(units, leading_unit(behind)) || starts_with_any(behind, language_.after_numbers);
}

// "12 May", "12. Mai", "12 de mayo", "May 12".
bool BlankRules::binds_day(std::string_view word, std::string_view behind) const {
  constexpr std::string_view of = "de ";
  if (is_ascii_digit(behind.front())) {
    const std::size_t digits = leading_number(behind);
    return digits > 0 && digits <= day_digits && is_month(word);
  }
  if (!is_ascii_digit(word.front())) return false;
  if (word.back() == '.') word.remove_suffix(1);
  if (!is_number(word, day_digits)) return false;
  return starts_with_month(behind) || (starts_with(behind, of) && starts_with_month(behind.substr(of.size())));
}

bool BlankRules::binds_short_word(std::string_view word, std::string_view behind) const {
  if (language_.short_words.empty() || !starts_word(behind)) return false;
  if (code_point_before(word, word.size()) != 0) return false;
  return language_.short_words.find(unicode::lower_case(word, language_.tag)) != std::string_view::npos;
}

bool BlankRules::starts_with_month(std::string_view text) const {
  return starts_with_any(text, language_.months) || starts_with_any(text, language_.short_months) ||
         starts_with_any(text, language_.months_alone) || starts_with_any(text, language_.short_months_alone);
}

bool BlankRules::is_month(std::string_view word) const {
  return contains(language_.months, word) || contains(language_.short_months, word) ||
         contains(language_.months_alone, word) || contains(language_.short_months_alone, word);
}

}  // namespace cvpdf::compose
