#include "language/word_letters.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <string>

#include "base/ascii.hpp"
#include "unicode/normal_forms.hpp"
#include "unicode/text.hpp"

namespace cvpdf::language {

namespace {

constexpr char32_t first_mark = 0x300;  // No combining mark stands before it.

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

void append(WordLetters& letters, std::string_view utf8, std::size_t origin) {
  letters.begin[letters.count] = static_cast<std::uint16_t>(letters.size);
  letters.origin[letters.count++] = static_cast<std::uint32_t>(origin);
  std::copy(utf8.begin(), utf8.end(), letters.bytes.begin() + static_cast<std::ptrdiff_t>(letters.size));
  letters.size += utf8.size();
}

void replace_last(WordLetters& letters, std::string_view utf8) {
  const std::size_t origin = letters.origin[--letters.count];
  letters.size = letters.begin[letters.count];
  append(letters, utf8, origin);
}

// Goes through what stands beyond ASCII.
class LetterReader {
 public:
  LetterReader(std::string_view word, WordLetters& letters) : word_(word), letters_(letters) {}

  bool read() {
    for (std::size_t at = 0; at < word_.size();) {
      const std::size_t origin = at;
      const auto c = static_cast<char32_t>(u_tolower(static_cast<UChar32>(unicode::next_code_point(word_, at))));
      if (c >= first_mark && letters_.count > 0 && unicode::is_mark(c)) {
        take_in(c);
      } else if (!add(c, origin)) {
        return false;
      }
    }
    end_with_final_sigma();
    return true;
  }

 private:
  void take_in(char32_t mark) {
    const char32_t letter = unicode::composed(last_, mark);
    if (letter == 0) return;
    last_ = letter;
    replace_last(letters_, unicode::to_utf8(letter));
  }

  bool add(char32_t c, std::size_t origin) {
    if (letters_.count == most_letters) return false;
    last_ = c;
    append(letters_, unicode::to_utf8(c), origin);
    return true;
  }

  // "ΟΔΟΣ" ends like "οδός".
  void end_with_final_sigma() {
    if (last_ == U'σ' && letters_.count > 1) replace_last(letters_, "ς");
  }

  std::string_view word_;
  WordLetters& letters_;
  char32_t last_ = 0;
};

void read_ascii(std::string_view word, WordLetters& letters) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    letters.bytes[i] = ascii_lower(c);
    letters.begin[i] = static_cast<std::uint16_t>(i);
    letters.origin[i] = static_cast<std::uint32_t>(i);
  }
  letters.count = letters.size = word.size();
}

}  // namespace

bool find_letters(std::string_view word, WordLetters& letters) {
  letters.count = letters.size = 0;
  if (word.size() > most_word_bytes) return false;
  if (word.size() <= most_letters && std::all_of(word.begin(), word.end(), is_ascii)) {
    read_ascii(word, letters);
  } else if (!LetterReader(word, letters).read()) {
    return false;
  }
  letters.begin[letters.count] = static_cast<std::uint16_t>(letters.size);
  letters.origin[letters.count] = static_cast<std::uint32_t>(word.size());
  return true;
}

}  // namespace cvpdf::language
