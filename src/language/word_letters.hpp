// A word's letters as hyphenation patterns have them. It knows letters, not patterns.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cvpdf::language {

// Longer words are not words.
inline constexpr std::size_t most_letters = 63;
inline constexpr std::size_t most_word_bytes = 4 * most_letters;

// Lower case, accents composed, marks that no letter takes in left out: "ÉCOLE" and "e\u0301cole" are "école".
struct WordLetters {
  std::size_t count = 0;
  std::size_t size = 0;                       // Of the bytes.
  std::array<char, most_word_bytes> bytes{};  // The letters in UTF-8.
  // Where each letter begins, in `bytes` and in the word; one more entry for the end.
  std::array<std::uint16_t, most_letters + 1> begin{};
  std::array<std::uint32_t, most_letters + 1> origin{};
};

// False where the word is too long. The word need not be well-formed.
[[nodiscard]] bool find_letters(std::string_view word, WordLetters& letters);

}  // namespace cvpdf::language
