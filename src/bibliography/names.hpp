// Personal names: their parts, and whether two of them may name the same person.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cvpdf::bibliography {

// One word of a name, folded: lower case without accents and punctuation. The parts of a hyphenated one stand apart.
struct NameWord {
  std::vector<std::string> parts;  // "Hsiang-Fu": hsiang, fu.
  bool is_initial = false;         // "X.", "Yu." before another word, and "XR", whose letters are parts of their own.
  bool is_particle = false;        // "van", "de": written small. An initial too: "v.".
  bool is_bound = false;           // Hyphens bind its parts.
};
// A name as far as its writing tells.
struct Name {
  std::vector<NameWord> words;    // As printed, without the comma.
  std::size_t family_words = 0;   // Of "Lian, X.", how many stand before the comma; 0: no comma tells.
  std::size_t capital_words = 0;  // Of "LIAN Xiangru", how many may be the family's, for they are capitals.
  std::string suffix;             // "jr", "iii".
};

// How letters are written that a keyboard may lack: "Muller" or "Mueller" for "Müller".
enum class Spelling : std::uint8_t { bare, two_letters };
[[nodiscard]] std::string respelled(std::string_view utf8, Spelling spelling);

// Without titles and degrees, without what stands in brackets or quotation marks, and without marks of notes.
[[nodiscard]] Name parse_name(std::string_view utf8);

// Whether `author`, as a reference prints it, may be the person named `person`. Family names must be equal but for
// case, accents and hyphens; of given names an initial stands for its word, and middle names may be missing on either
// side, but not the second half of a hyphenated one. The family's name may stand first in an author's name, wholly
// equal or with initials behind it. A family name alone names nobody.
[[nodiscard]] bool may_be(const Name& person, const Name& author);

// Letters that stand in every name, folded and without blanks, that may be the person's: to pass over others quickly.
// None where the family may be either half.
[[nodiscard]] std::string family_letters(const Name& person);

}  // namespace cvpdf::bibliography
