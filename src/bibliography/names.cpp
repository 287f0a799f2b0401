// Parses names, word by word.
#include "bibliography/names.hpp"

#include <algorithm>
#include <utility>

#include "bibliography/name_words.hpp"
#include "unicode/normal_forms.hpp"
#include "unicode/text.hpp"

namespace cvpdf::bibliography {

namespace {

// Longer names are compared by their beginnings only.
constexpr std::size_t most_words = 16;
// "Yu.", "Chr.", "Alex." before another word.
constexpr std::size_t most_shortened_letters = 4;

// In what case a name is written: in one that has no small letters capitals tell nothing, and the other way round.
enum class NameCase : std::uint8_t { mixed, all_upper, all_lower };
NameCase case_of(std::string_view name) {
  if (is_all_upper(name)) return NameCase::all_upper;
  return is_all_lower(name) ? NameCase::all_lower : NameCase::mixed;
}

// Vowel signs and the like, without which a name would be another: accents leave their letter what it is.
bool spells(char32_t mark) {
  constexpr int first_letter_like = 6, last_letter_like = 9, first_vowel = 84, last_vowel = 132;
  const int combining = unicode::combining_class(mark);
  if (combining == 0) return !unicode::is_ignorable(mark);
  return (combining >= first_letter_like && combining <= last_letter_like) ||
         (combining >= first_vowel && combining <= last_vowel);
}

std::string folded_letters(std::string_view piece) {
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < unicode::first_beyond_ascii; };
  if (std::all_of(piece.begin(), piece.end(), is_ascii)) return unicode::folded(piece);
  std::string out;
  for (const char32_t c : unicode::decomposed(piece)) {
    if (unicode::is_mark(c)) {
      out += spells(c) ? unicode::to_utf8(c) : std::string();
    } else {
      out += unicode::folded(unicode::to_utf8(c));
    }
  }
  return out;
}

// Whether a word is written whole, or is "XR", of which every letter stands for a name.
enum class WordForm : std::uint8_t { whole, joined_initials };

// The word's pieces between hyphens, folded; of joined initials every letter is a piece.
std::vector<std::string> pieces(std::string_view word, WordForm form) {
  std::vector<std::string> out;
  std::string piece;
  const auto close = [&out, &piece] {
    std::string folded = folded_letters(piece);
    if (!folded.empty()) out.push_back(std::move(folded));
    piece.clear();
  };
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t begin = at;
    const char32_t c = unicode::next_code_point(word, at);
    if (is_hyphen(c) || (form == WordForm::joined_initials && !unicode::is_mark(c))) close();
    if (is_name_letter(c) || unicode::is_mark(c)) piece += word.substr(begin, at - begin);
  }
  close();
  return out;
}

// A letter of a script with capitals: of others, a single letter may be a whole name.
bool is_initial_letter(const std::string& piece) {
  std::size_t at = 0;
  static_cast<void>(unicode::next_code_point(piece, at));
  return at == piece.size() && unicode::upper_case(piece, {}) != piece;
}

WordForm form_of(const RawWord& raw, std::string_view name) {
  return are_joined_initials(raw.text, name) ? WordForm::joined_initials : WordForm::whole;
}

// "v.", "d'"; and "e" in "e Silva" is none, for it has no point.
bool is_short_particle(const RawWord& raw) { return raw.has_point && letter_count(raw.text) == 1; }

// Where a word stands in its name.
struct WordPlace {
  NameCase name_case = NameCase::mixed;
  bool is_first = false;
  bool is_last = false;
};

bool is_particle(const RawWord& raw, const NameWord& word, const WordPlace& place) {
  if (word.parts.empty() || !is_all_lower(raw.text)) return false;
  const bool is_listed = is_particle_word(word.parts.front()) && raw.text.size() > 1;
  if (place.name_case == NameCase::mixed) return is_listed || is_short_particle(raw);
  return is_listed && !place.is_first && !place.is_last;
}

// "Yu. Matiyasevich". A point behind all else may end a sentence.
bool is_shortened(const RawWord& raw, const WordPlace& place) {
  return raw.has_point && !place.is_last && letter_count(raw.text) <= most_shortened_letters;
}

NameWord make_word(const RawWord& raw, WordForm form, const WordPlace& place) {
  NameWord word;
  word.parts = pieces(raw.text, form);
  word.is_bound = form == WordForm::whole && word.parts.size() > 1;
  // "J.-P." leaves "J" and "-P": initials all of them.
  word.is_initial = form == WordForm::joined_initials || is_shortened(raw, place) ||
                    (!word.parts.empty() && std::all_of(word.parts.begin(), word.parts.end(), is_initial_letter));
  word.is_particle = is_particle(raw, word, place);
  return word;
}

bool begins_with_hyphen(const RawWord& raw) {
  std::size_t at = 0;
  return is_hyphen(unicode::next_code_point(raw.text, at));
}

// "Ortega y Gasset": between words, and never an initial.
bool is_conjunction(const std::vector<RawWord>& words, std::size_t at) {
  return at > 0 && at + 1 < words.size() && !words[at].has_point &&
         words[at - 1].before_comma == words[at].before_comma && is_all_lower(words[at].text) &&
         is_conjunction_word(unicode::folded(words[at].text));
}

// Last of all, or last before the comma, or first behind it.
std::size_t find_suffix(const std::vector<RawWord>& words, std::string_view name) {
  for (std::size_t i = words.size(); i > 1; --i) {
    const bool ends_half = i == words.size() || (words[i - 1].before_comma != words[i].before_comma);
    const bool begins_half = words[i - 2].before_comma && !words[i - 1].before_comma;
    if ((ends_half || (begins_half && i < words.size())) && is_suffix(words[i - 1], name)) return i - 1;
  }
  return words.size();
}

constexpr std::pair<std::string_view, std::string_view> other_suffixes[] = {
    {"jnr", "jr"}, {"snr", "sr"}, {"2nd", "ii"}, {"3rd", "iii"}};

std::string take_suffix(std::vector<RawWord>& words, std::string_view name) {
  const std::size_t at = find_suffix(words, name);
  if (at == words.size()) return {};
  std::string suffix = unicode::folded(words[at].text);
  drop_words(words, at, 1);
  for (const auto& [other, usual] : other_suffixes) {
    if (suffix == other) suffix = usual;
  }
  return suffix;
}

// "LIAN Xiangru", "VAN GOGH Vincent": none where the capitals may all be initials.
std::size_t count_capitals(const std::vector<RawWord>& words) {
  std::size_t count = 0, longest = 0;
  while (count < words.size() && letter_count(words[count].text) > 1 && is_all_upper(words[count].text)) {
    longest = std::max(longest, letter_count(words[count].text));
    ++count;
  }
  return count < words.size() && longest > most_joined_initials ? count : 0;
}

void add_word(Name& name, const RawWord& raw, NameWord made) {
  const bool is_bound = begins_with_hyphen(raw) && !name.words.empty() && !made.parts.empty();
  if (is_bound) {
    NameWord& before = name.words.back();
    before.parts.insert(before.parts.end(), made.parts.begin(), made.parts.end());
    before.is_bound = true;
  } else if (!made.parts.empty()) {
    name.words.push_back(std::move(made));
  }
  if (raw.before_comma) name.family_words = name.words.size();
}

}  // namespace

Name parse_name(std::string_view utf8) {
  std::vector<RawWord> raw = split_name(utf8);
  if (raw.size() > most_words) raw.resize(most_words);
  drop_titles(raw, utf8);
  Name name;
  name.suffix = take_suffix(raw, utf8);
  const NameCase name_case = case_of(utf8);
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (!is_conjunction(raw, i))
      add_word(name, raw[i], make_word(raw[i], form_of(raw[i], utf8), {name_case, i == 0, i + 1 == raw.size()}));
  }
  if (name.family_words == name.words.size()) name.family_words = 0;
  if (name.family_words == 0 && name_case == NameCase::mixed) name.capital_words = count_capitals(raw);
  return name;
}

// Without the signs that spell vowels, as who passes over others quickly folds whole names.
std::string family_letters(const Name& person) {
  // Capitals may be the family's or the given name's.
  if (person.capital_words > 0) return {};
  const std::size_t end = person.family_words > 0 ? person.family_words : person.words.size();
  for (std::size_t i = end; i > 0; --i) {
    if (!person.words[i - 1].is_particle) return unicode::folded(person.words[i - 1].parts.back());
  }
  return {};
}

}  // namespace cvpdf::bibliography
