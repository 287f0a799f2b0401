// Splits names into words, and knows those words that are no names.
#include "bibliography/name_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "unicode/text.hpp"

namespace cvpdf::bibliography {

namespace {

constexpr std::array<std::string_view, 40> particles{
    "van", "von", "vom", "de", "der", "den", "del",  "della", "delle", "dello", "degli", "dei", "di",  "da",
    "do",  "dos", "das", "du", "des", "la",  "las",  "le",    "les",   "los",   "lo",    "ten", "ter", "te",
    "zu",  "zum", "zur", "af", "av",  "bin", "bint", "ibn",   "al",    "el",    "ben",   "t"};
constexpr std::array<std::string_view, 4> conjunctions{"y", "e", "i", "und"};
constexpr std::array<std::string_view, 9> suffixes{"jr", "sr", "jnr", "snr", "ii", "iii", "iv", "2nd", "3rd"};
// Titles before a name and degrees behind it say nothing about who it is.
constexpr std::array<std::string_view, 14> titles{"prof", "professor", "dring", "dr",  "mr",  "mrs",  "ms",
                                                  "mx",   "sir",       "dame",  "rev", "doz", "herr", "frau"};
// What follows "Dr." before the name, written small.
constexpr std::array<std::string_view, 13> title_tails{"med", "rer", "nat", "phil",  "ing", "habil", "hc",
                                                       "h",   "c",   "jur", "techn", "pol", "mult"};
// "MD" is none: it may be initials.
constexpr std::array<std::string_view, 13> degrees{"phd", "dphil", "mphil", "msc", "bsc",    "mba", "esq",
                                                   "dsc", "scd",   "mph",   "llm", "pharmd", "meng"};

template <typename Rows>
bool holds_word(const Rows& rows, std::string_view word) {
  return std::find(rows.begin(), rows.end(), word) != rows.end();
}

// Longer ones are not looked through.
constexpr std::size_t most_aside_bytes = 200;
constexpr std::pair<char32_t, char32_t> brackets[] = {{U'(', U')'}, {U'[', U']'}, {U'"', U'"'},   {U'“', U'”'},
                                                      {U'„', U'“'}, {U'«', U'»'}, {U'（', U'）'}, {U'「', U'」'}};

bool is_comma(char32_t c) { return c == U',' || c == U'，' || c == U'،'; }
bool is_point(char32_t c) { return c == U'.' || c == U'．'; }

enum class Asides : std::uint8_t { passed_over, read };

class WordSplitter {
 public:
  WordSplitter(std::string_view utf8, Asides asides) : utf8_(utf8), asides_(asides) {}

  std::vector<RawWord> split() {
    for (std::size_t at = 0; at < utf8_.size();) {
      const std::size_t begin = at;
      const char32_t c = unicode::next_code_point(utf8_, at);
      const std::size_t end = asides_ == Asides::read ? 0 : aside_end(c, utf8_, at);
      const bool ends = end > 0 || is_point(c) || is_comma(c) || unicode::is_space(c);
      if (!ends) continue;
      const bool is_closed = close(begin);
      if (is_closed && is_point(c)) words_.back().has_point = true;
      if (is_comma(c)) mark_comma();
      start_ = at = std::max(at, end);
    }
    close(utf8_.size());
    return std::move(words_);
  }

 private:
  // Whether a word ended there.
  bool close(std::size_t end) {
    if (end <= start_ || letter_count(utf8_.substr(start_, end - start_)) == 0) return false;
    words_.push_back({utf8_.substr(start_, end - start_), false, false});
    return true;
  }
  // Only the first comma parts the family from the given names.
  void mark_comma() {
    if (std::exchange(has_comma_, true)) return;
    for (RawWord& word : words_) word.before_comma = true;
  }

  std::string_view utf8_;
  Asides asides_;
  std::size_t start_ = 0;
  bool has_comma_ = false;
  std::vector<RawWord> words_;
};

// How many of the last words are a degree: "Ph.D." is two.
std::size_t degree_words(const std::vector<RawWord>& words) {
  if (words.size() < 3) return 0;
  if (holds_word(degrees, unicode::folded(words.back().text))) return 1;
  const RawWord& before = words[words.size() - 2];
  const bool is_doctor = unicode::folded(before.text) == "ph" && before.has_point && words.back().text == "D";
  return is_doctor && words.size() > 3 ? 2 : 0;
}

// Titles that stand first, or first behind the comma.
void drop_titles_from(std::vector<RawWord>& words, std::size_t begin, std::string_view name) {
  bool has_title = false;
  while (words.size() > 2 && begin < words.size()) {
    const bool is_dropped = is_title(words[begin].text, name) ||
                            (has_title && (is_title_tail(words[begin].text, name) || words[begin].text == "-Ing"));
    if (!is_dropped) return;
    has_title = true;
    drop_words(words, begin, 1);
  }
}

// Names have vowels, or are "Ng"; initials need none. Of other alphabets that is not asked.
bool has_vowel(std::string_view word) {
  const std::string folded = unicode::folded(word);
  return folded == "ng" || std::any_of(folded.begin(), folded.end(), [](char c) {
           constexpr std::string_view vowels = "aeiouy";
           return vowels.find(c) != std::string_view::npos ||
                  static_cast<unsigned char>(c) >= unicode::first_beyond_ascii;
         });
}

}  // namespace

std::size_t aside_end(char32_t opening, std::string_view utf8, std::size_t at) {
  for (const auto& [open, close] : brackets) {
    if (open != opening) continue;
    const std::size_t end = std::min(utf8.size(), at + most_aside_bytes);
    while (at < end) {
      if (unicode::next_code_point(utf8, at) == close) return at;
    }
    return 0;
  }
  return 0;
}

std::vector<RawWord> split_name(std::string_view utf8) {
  std::vector<RawWord> words = WordSplitter(utf8, Asides::passed_over).split();
  return words.empty() ? WordSplitter(utf8, Asides::read).split() : words;
}

bool is_hyphen(char32_t c) { return c == U'-' || (c >= 0x2010 && c <= 0x2013) || c == 0x2212 || c == 0xFF0D; }

bool is_name_letter(char32_t c) {
  constexpr std::pair<char32_t, char32_t> raised[] = {
      {0xAA, 0xAA}, {0xBA, 0xBA}, {0x2B0, 0x2FF}, {0x640, 0x640}, {0x1D2C, 0x1D6A}, {0x1D9B, 0x1DBF}, {0x2071, 0x209C}};
  return unicode::is_letter(c) && std::none_of(std::begin(raised), std::end(raised), [c](const auto& range) {
           return c >= range.first && c <= range.second;
         });
}

std::size_t letter_count(std::string_view word) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < word.size();) count += is_name_letter(unicode::next_code_point(word, at)) ? 1U : 0U;
  return count;
}

bool is_all_upper(std::string_view word) {
  return unicode::upper_case(word, {}) == word && unicode::lower_case(word, {}) != word;
}
bool is_all_lower(std::string_view word) {
  return unicode::lower_case(word, {}) == word && unicode::upper_case(word, {}) != word;
}

bool are_joined_initials(std::string_view word, std::string_view name) {
  const std::size_t letters = letter_count(word);
  if (letters < 2 || letters > most_joined_initials || !is_all_upper(word)) return false;
  return !is_all_upper(name) || !has_vowel(word);
}

bool is_particle_word(std::string_view folded) { return holds_word(particles, folded); }
bool is_conjunction_word(std::string_view folded) { return holds_word(conjunctions, folded); }

bool is_suffix(const RawWord& word, std::string_view name) {
  const std::string folded = unicode::folded(word.text);
  if (!holds_word(suffixes, folded)) return false;
  const bool may_be_initials = folded == "jr" || folded == "sr";
  return !may_be_initials || !is_all_upper(word.text) || is_all_upper(name);
}

bool is_title(std::string_view word, std::string_view name) {
  return holds_word(titles, unicode::folded(word)) && (!is_all_upper(word) || is_all_upper(name));
}
bool is_title_tail(std::string_view word, std::string_view name) {
  return is_all_lower(word) && !is_all_lower(name) && holds_word(title_tails, unicode::folded(word));
}
bool is_degree_word(std::string_view folded) { return holds_word(degrees, folded); }

void drop_titles(std::vector<RawWord>& words, std::string_view name) {
  for (std::size_t count = degree_words(words); count > 0; count = degree_words(words)) {
    drop_words(words, words.size() - count, count);
  }
  drop_titles_from(words, 0, name);
  const auto given = std::find_if(words.begin(), words.end(), [](const RawWord& word) { return !word.before_comma; });
  drop_titles_from(words, static_cast<std::size_t>(given - words.begin()), name);
}

void drop_words(std::vector<RawWord>& words, std::size_t begin, std::size_t count) {
  const auto first = words.begin() + static_cast<std::ptrdiff_t>(begin);
  words.erase(first, first + static_cast<std::ptrdiff_t>(count));
  if (words.empty() || !words.back().before_comma) return;
  for (RawWord& word : words) word.before_comma = false;
}

}  // namespace cvpdf::bibliography
