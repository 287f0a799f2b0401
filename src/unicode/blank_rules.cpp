// Rules at blanks. They look at characters alone, in every language at once: where the typographer's own no-break space
// stands, no opportunity is, and no rule is asked.
#include <algorithm>
#include <array>

#include "unicode/break_rules.hpp"
#include "unicode/text.hpp"

namespace cvpdf::unicode {

namespace {

// Words between single blanks. Left out are units that are words, too: A, in, em, bar.
constexpr std::string_view unit_words =
    " % ‰ ° °C °F ′ ″ $ £ ¥ € CHF CZK DKK EUR GBP JPY NOK PLN SEK USD"
    " nm µm μm mm cm dm m km ha µg μg mg g kg t mL ml L l ps ns µs μs ms s min h d"
    " Hz kHz MHz GHz THz B kB KB MB GB TB PB KiB MiB GiB TiB bit kbit Mbit Gbit Tbit bps kbps Mbps Gbps"
    " mW W kW MW GW Wh kWh MWh GWh TWh mV V kV mA eV keV MeV GeV TeV mJ J kJ MJ N kN Pa hPa kPa MPa K T Ω kΩ pF µF μF F"
    " mmol mol ppm dB dpi fps pt px rpm TFLOPS"
    " г гг ч м мм см км кг руб тыс млн млрд МБ ГБ ТБ МГц ГГц ";

constexpr std::string_view currency_words = " $ £ ¥ € US$ CHF CZK DKK EUR GBP JPY NOK PLN SEK USD ";

// Before a name: whoever bears it begins with a capital.
constexpr std::string_view title_words =
    " Dr Dr. Mr Mr. Mrs Mrs. Ms Ms. Mx Mx. Prof Prof. St St. Mme Mlle Rev. Hon. Gen. Capt. Lt. Sgt. Gov. Sen. Rep. "
    "Pres."
    " Hr. Fr. Ing. Dipl.-Ing. med. phil. rer. nat. hab. habil. dr. prof. inż. mgr lic. Mgr. Bc. RNDr. PhDr. MUDr. JUDr."
    " doc. Dott. Dott.ssa Sr. Sra. D. Dña. Avv. Eng. проф. акад. доц. ";

// Before a number.
constexpr std::string_view abbreviation_words =
    " p. pp. P. vol. Vol. vols. Vols. no. No. nos. Nos. nr. Nr. Bd. Jg. H. S. s. fig. Fig. figs. Figs. Abb. tab. Tab. "
    "eq."
    " Eq. sec. Sec. ch. Ch. chap. Chap. Kap. art. Art. Abs. t. T. n. N. cap. pág. págs. str. č. roč. ca. c. approx. n° "
    "N°"
    " nº № § §§ стр. т. вып. рис. табл. гл. ± ~ ≈ < > ≤ ≥ = × + − ";

// Between two terms.
constexpr std::string_view operator_words = " = < > ≤ ≥ ≈ ± × · + − ";

// After a name.
constexpr std::string_view suffix_words = " Jr Jr. Sr. II III IV VI VII VIII ";

// Sorted when the program is built: every blank of every text is looked at.
template <std::size_t Count>
constexpr std::array<std::string_view, Count> sorted(std::string_view words) {
  std::array<std::string_view, Count> out{};
  std::size_t at = 1;
  for (std::string_view& word : out) {
    word = words.substr(at, words.find(' ', at) - at);
    at += word.size() + 1;
  }
  std::sort(out.begin(), out.end());
  return out;
}
constexpr std::size_t count(std::string_view words) {
  return static_cast<std::size_t>(std::count(words.begin(), words.end(), ' ')) - 1;
}

constexpr auto units = sorted<count(unit_words)>(unit_words);
constexpr auto currencies = sorted<count(currency_words)>(currency_words);
constexpr auto titles = sorted<count(title_words)>(title_words);
constexpr auto abbreviations = sorted<count(abbreviation_words)>(abbreviation_words);
constexpr auto operators = sorted<count(operator_words)>(operator_words);
constexpr auto name_suffixes = sorted<count(suffix_words)>(suffix_words);

template <std::size_t Count>
bool holds(const std::array<std::string_view, Count>& words, std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word);
}

std::string_view before_of(const BreakPlace& place) { return word_ending_at(place.utf8, place.word_end); }
std::string_view after_of(const BreakPlace& place) { return word_starting_at(place.utf8, place.offset); }

std::string_view without_opening(std::string_view word) {
  std::size_t at = 0;
  for (std::size_t next = 0; next < word.size() && is_bracket_or_quote(next_code_point(word, next));) at = next;
  return word.substr(at);
}

std::string_view without_closing(std::string_view word) {
  constexpr std::string_view stops = ".,;:!?";
  const auto is_closing = [&](char32_t c) {
    return is_bracket_or_quote(c) || (c < 0x80 && stops.find(static_cast<char>(c)) != std::string_view::npos);
  };
  while (!word.empty() && is_closing(code_point_before(word, word.size()))) {
    word = word.substr(0, previous_offset(word, word.size()));
  }
  return word;
}

// Digits, and marks as they stand in numbers; no letters.
bool is_number(std::string_view word) {
  bool has_digit = false;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_code_point(word, at);
    if (is_letter(c)) return false;
    has_digit = has_digit || is_digit(c);
  }
  return has_digit;
}

bool is_upper(char32_t c) {
  if (c < first_beyond_ascii) return c >= U'A' && c <= U'Z';
  return is_letter(c) && lower_case(to_utf8(c), {}) != to_utf8(c);
}

// "– a", "· a", "| a" and "- a" belong to the line before.
bool precedes_separator(const BreakPlace& place) {
  const char32_t c = place.after;
  if (is_dash(c) || c == U'\u00B7' || c == U'\u2022' || c == U'|') return true;
  return c == U'-' && is_breaking_blank(code_point_at(place.utf8, place.offset + 1));
}

// "65 ms", "10 %", "20 GB/s", "5 m²".
bool is_number_and_unit(const BreakPlace& place) {
  if (!is_digit(place.before) || !is_number(before_of(place))) return false;
  std::string_view word = without_closing(after_of(place));
  word = word.substr(0, std::min(word.find('/'), word.find("\u2013")));
  if (holds(units, word)) return true;
  for (const std::string_view power : {"²", "³", "2", "3"}) {
    if (word.ends_with(power)) return holds(units, word.substr(0, word.size() - power.size()));
  }
  return false;
}

// "10 000 000": groups of three, after one of at most three.
bool is_group_of_digits(const BreakPlace& place) {
  constexpr std::size_t group = 3;
  if (!is_digit(place.before) || !is_digit(place.after)) return false;
  const auto is_digits = [](std::string_view word) { return std::all_of(word.begin(), word.end(), is_digit); };
  const std::string_view left = without_opening(before_of(place));
  std::string_view right = without_closing(after_of(place));
  right = right.substr(0, right.find_first_of(".,"));
  return left.size() <= group && is_digits(left) && right.size() == group && is_digits(right);
}

// "+49 30 1234-567", "(555) 123-4567", "(030) 1234".
bool is_phone_number(const BreakPlace& place) {
  constexpr std::size_t longest_phone_number = 32;
  constexpr std::size_t area = 5;  // "(555)"
  constexpr std::string_view marks = "0123456789()-./ ";
  if (!is_digit(place.after) && place.after != U'(') return false;
  std::size_t begin = place.word_end;
  const std::size_t limit = begin - std::min(begin, longest_phone_number);
  while (begin > limit && marks.find(place.utf8[begin - 1]) != std::string_view::npos) --begin;
  if (begin > 0 && begin < place.word_end && place.utf8[begin - 1] == '+') return true;
  const std::string_view word = before_of(place);
  return word.size() <= area + 1 && word.starts_with('(') && word.ends_with(')') &&
         (word.size() == area || word[1] == '0') && is_number(word);
}

// "J. R. R. Tolkien", "J.-P. Sartre".
bool is_initial_and_name(const BreakPlace& place) {
  if (place.before != U'.' || !is_upper(place.after)) return false;
  const std::string_view word = without_opening(before_of(place));
  for (std::size_t at = 0; at < word.size();) {
    if (word[at] == '-') ++at;
    if (at == word.size() || !is_upper(next_code_point(word, at))) return false;
    if (at == word.size() || word[at++] != '.') return false;
  }
  return !word.empty();
}

// "Prof. Dr. Lian", "Dr. med. Lian"
bool is_title_and_name(const BreakPlace& place) {
  const bool may_follow = is_upper(place.after) || holds(titles, after_of(place));
  return may_follow && holds(titles, without_opening(before_of(place)));
}

// "pp. 12–15", "Vol. 3", "§ 5", "± 3".
bool is_abbreviation_and_number(const BreakPlace& place) {
  if (!is_digit(place.after)) return false;
  const std::string_view word = before_of(place);
  return holds(abbreviations, word) || holds(abbreviations, without_opening(word));
}

// "EUR 100"
bool is_currency_and_amount(const BreakPlace& place) {
  return is_digit(place.after) && holds(currencies, without_opening(before_of(place)));
}

// "2019 – 2022": at the blank behind the dash.
bool is_spaced_range(const BreakPlace& place) {
  if (!is_dash(place.before) || !is_digit(place.after)) return false;
  const BreakPlace dash = break_place(place.utf8, previous_offset(place.utf8, place.word_end));
  return dash.word_end < dash.offset && is_digit(dash.before);
}

// "3 × 4", "n = 5": at the blank before the sign. The one behind it is an abbreviation's.
bool is_term_and_operator(const BreakPlace& place) {
  constexpr std::size_t longest_name = 2;
  if (is_letter(place.after) || is_digit(place.after) || !holds(operators, after_of(place))) return false;
  std::size_t next = place.offset + after_of(place).size();
  if (code_point_at(place.utf8, next) != U' ' || !is_digit(code_point_at(place.utf8, next + 1))) return false;
  return is_digit(place.before) || before_of(place).size() <= longest_name;
}

// "« mot »" with plain blanks. In "»Wort« und" and "und »Wort«" none stands inside.
bool is_inside_guillemets(const BreakPlace& place) {
  if (place.before == U'\u00AB' || place.before == U'\u2039') {
    const char32_t outside = code_point_before(place.utf8, previous_offset(place.utf8, place.word_end));
    return outside == 0 || is_space(outside) || is_bracket_or_quote(outside);
  }
  if (place.after != U'\u00BB' && place.after != U'\u203A') return false;
  std::size_t next = place.offset;
  static_cast<void>(next_code_point(place.utf8, next));
  const char32_t outside = code_point_at(place.utf8, next);
  return !is_letter(outside) && !is_digit(outside);
}

// "wait … what"
bool precedes_lone_ellipsis(const BreakPlace& place) {
  return place.after == U'\u2026' && without_closing(after_of(place)) == "\u2026";
}

// "Elizabeth II", "King, Jr."
bool is_name_and_suffix(const BreakPlace& place) {
  if (place.after != U'I' && place.after != U'J' && place.after != U'S' && place.after != U'V') return false;
  return holds(name_suffixes, after_of(place)) || holds(name_suffixes, without_closing(after_of(place)));
}

constexpr BreakRule rules[] = {{"precedes a separator", precedes_separator},
                               {"is a number and its unit", is_number_and_unit},
                               {"is a group of digits", is_group_of_digits},
                               {"is a phone number", is_phone_number},
                               {"is an initial and a name", is_initial_and_name},
                               {"is a title and a name", is_title_and_name},
                               {"is an abbreviation and a number", is_abbreviation_and_number},
                               {"is a currency and an amount", is_currency_and_amount},
                               {"is a spaced range", is_spaced_range},
                               {"is a term and an operator", is_term_and_operator},
                               {"is inside guillemets", is_inside_guillemets},
                               {"precedes a lone ellipsis", precedes_lone_ellipsis},
                               {"is a name and its suffix", is_name_and_suffix}};

}  // namespace

std::span<const BreakRule> blank_rules() { return rules; }

}  // namespace cvpdf::unicode
