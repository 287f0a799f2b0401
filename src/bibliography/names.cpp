// Parses names, word by word.
#include "bibliography/names.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "unicode/text.hpp"

namespace cvpdf::bibliography {

namespace {

// Longer names are compared by their beginnings only.
constexpr std::size_t most_words = 16;
// "XR" are initials, "ALAN" is a name in capitals.
constexpr std::size_t most_joined_initials = 3;

constexpr std::array<std::string_view, 26> particles{"van", "von", "de",  "der", "den", "del", "della", "di", "da",
                                                     "dos", "das", "du",  "la",  "le",  "ten", "ter",   "zu", "zum",
                                                     "zur", "af",  "bin", "ibn", "al",  "el",  "e",     "y"};
constexpr std::array<std::string_view, 5> suffixes{"jr", "sr", "ii", "iii", "iv"};
// Titles before a name and degrees behind it say nothing about who it is. "MD" is none: it may be initials.
constexpr std::array<std::string_view, 8> titles{"prof", "professor", "dr", "mr", "mrs", "ms", "sir", "dame"};
constexpr std::array<std::string_view, 6> degrees{"phd", "dphil", "msc", "bsc", "mba", "esq"};

// Letters that Unicode does not decompose, and two-letter spellings of those that it does.
struct Letter {
  std::string_view letter, bare, two_letters;
};
constexpr Letter spelled_letters[] = {
    {"ä", "a", "ae"},  {"ö", "o", "oe"},  {"ü", "u", "ue"},  {"ø", "o", "oe"},  {"å", "a", "aa"},
    {"æ", "ae", "ae"}, {"œ", "oe", "oe"}, {"ł", "l", "l"},   {"đ", "d", "d"},   {"ð", "d", "d"},
    {"þ", "th", "th"}, {"ı", "i", "i"},   {"Ä", "A", "Ae"},  {"Ö", "O", "Oe"},  {"Ü", "U", "Ue"},
    {"Ø", "O", "Oe"},  {"Å", "A", "Aa"},  {"Æ", "Ae", "Ae"}, {"Œ", "Oe", "Oe"}, {"Ł", "L", "L"},
    {"Đ", "D", "D"},   {"Ð", "D", "D"},   {"Þ", "Th", "Th"}, {"ʼ", "'", "'"},   {"´", "'", "'"}};

template <typename Rows>
bool holds(const Rows& rows, std::string_view word) {
  return std::find(rows.begin(), rows.end(), word) != rows.end();
}

// A word as it is written.
struct RawWord {
  std::string_view text;
  bool has_point = false;
  bool before_comma = false;
};

bool is_hyphen(char32_t c) { return c == U'-' || (c >= 0x2010 && c <= 0x2013); }

// Splits at blanks, commas and points.
class RawWords {
 public:
  explicit RawWords(std::string_view utf8) : utf8_(utf8) {}

  std::vector<RawWord> split() {
    for (std::size_t at = 0; at < utf8_.size();) {
      const std::size_t begin = at;
      const char32_t c = unicode::next_code_point(utf8_, at);
      const bool ends = c == U'.' || c == U',' || unicode::is_space(c);
      if (!ends) continue;
      close(begin);
      if (c == U'.' && begin > start_) words_.back().has_point = true;
      start_ = at;
      if (c == U',') mark_comma();
    }
    close(utf8_.size());
    return std::move(words_);
  }

 private:
  void close(std::size_t end) {
    if (end > start_) words_.push_back({utf8_.substr(start_, end - start_), false, false});
  }
  // Only the first comma parts the family from the given names.
  void mark_comma() {
    if (std::exchange(has_comma_, true)) return;
    for (RawWord& word : words_) word.before_comma = true;
  }

  std::string_view utf8_;
  std::size_t start_ = 0;
  bool has_comma_ = false;
  std::vector<RawWord> words_;
};

bool is_all_upper(std::string_view word) {
  return unicode::upper_case(word, {}) == word && unicode::lower_case(word, {}) != word;
}
bool is_all_lower(std::string_view word) {
  return unicode::lower_case(word, {}) == word && unicode::upper_case(word, {}) != word;
}

std::size_t letter_count(std::string_view word) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < word.size();) count += unicode::is_letter(unicode::next_code_point(word, at)) ? 1U : 0U;
  return count;
}

// Whether a word is written whole, or is "XR", of which every letter stands for a name.
enum class WordForm : std::uint8_t { whole, joined_initials };

// The word's pieces between hyphens, folded; of joined initials every letter is a piece.
std::vector<std::string> pieces(std::string_view word, WordForm form) {
  std::vector<std::string> out;
  std::string piece;
  const auto close = [&out, &piece] {
    std::string folded = unicode::folded(piece);
    if (!folded.empty()) out.push_back(std::move(folded));
    piece.clear();
  };
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t begin = at;
    const char32_t c = unicode::next_code_point(word, at);
    if (is_hyphen(c) || (form == WordForm::joined_initials && !unicode::is_mark(c))) close();
    if (!is_hyphen(c)) piece += word.substr(begin, at - begin);
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

// In a name that is all capitals, capitals tell nothing.
WordForm form_of(const RawWord& raw, std::string_view name) {
  const std::size_t letters = letter_count(raw.text);
  const bool is_short = letters > 1 && letters <= most_joined_initials;
  return is_short && is_all_upper(raw.text) && !is_all_upper(name) ? WordForm::joined_initials : WordForm::whole;
}

NameWord make_word(const RawWord& raw, WordForm form) {
  NameWord word;
  word.parts = pieces(raw.text, form);
  // "J.-P." leaves "J" and "-P": initials all of them.
  word.is_initial = form == WordForm::joined_initials ||
                    (!word.parts.empty() && std::all_of(word.parts.begin(), word.parts.end(), is_initial_letter));
  word.is_particle = !word.parts.empty() && is_all_lower(raw.text) && holds(particles, word.parts.front());
  return word;
}

bool is_suffix(const RawWord& word) { return holds(suffixes, unicode::folded(word.text)); }

// "Ph.D." is two words.
std::size_t degree_words(const std::vector<RawWord>& raw) {
  if (raw.size() < 3) return 0;
  if (holds(degrees, unicode::folded(raw.back().text))) return 1;
  const RawWord& before = raw[raw.size() - 2];
  const bool is_doctor = unicode::folded(before.text) == "ph" && before.has_point && raw.back().text == "D";
  return is_doctor && raw.size() > 3 ? 2 : 0;
}

// Commas before what was dropped part nothing.
void drop_last(std::vector<RawWord>& raw, std::size_t count) {
  raw.resize(raw.size() - count);
  if (!raw.back().before_comma) return;
  for (RawWord& word : raw) word.before_comma = false;
}

void drop_titles(std::vector<RawWord>& raw) {
  for (std::size_t count = degree_words(raw); count > 0; count = degree_words(raw)) drop_last(raw, count);
  while (raw.size() > 2 && holds(titles, unicode::folded(raw.front().text))) raw.erase(raw.begin());
}

}  // namespace

std::string respelled(std::string_view utf8, Spelling spelling) {
  std::string out(utf8);
  if (std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return out;
  for (const Letter& row : spelled_letters) {
    const std::string_view spelled = spelling == Spelling::bare ? row.bare : row.two_letters;
    for (std::size_t at = out.find(row.letter); at != std::string::npos; at = out.find(row.letter, at)) {
      out.replace(at, row.letter.size(), spelled);
      at += spelled.size();
    }
  }
  return out;
}

Name parse_name(std::string_view utf8) {
  std::vector<RawWord> raw = RawWords(utf8).split();
  if (raw.size() > most_words) raw.resize(most_words);
  drop_titles(raw);
  Name name;
  if (raw.size() > 1 && is_suffix(raw.back())) {
    name.suffix = unicode::folded(raw.back().text);
    drop_last(raw, 1);
  }
  for (const RawWord& word : raw) {
    NameWord made = make_word(word, form_of(word, utf8));
    if (made.parts.empty()) continue;
    name.words.push_back(std::move(made));
    if (word.before_comma) name.family_words = name.words.size();
  }
  if (name.family_words == name.words.size()) name.family_words = 0;
  return name;
}

std::string family_letters(const Name& person) {
  const std::size_t end = person.family_words > 0 ? person.family_words : person.words.size();
  for (std::size_t i = end; i > 0; --i) {
    if (!person.words[i - 1].is_particle) return person.words[i - 1].parts.back();
  }
  return {};
}

}  // namespace cvpdf::bibliography
