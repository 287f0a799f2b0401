// The words of a personal name as they are written.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cvpdf::bibliography {

// A word between blanks, commas and points. It looks into the text that was split.
struct RawWord {
  std::string_view text;  // Of "J.-P.": "J" and "-P".
  bool has_point = false;
  bool before_comma = false;  // Before the first comma.
};

// Without what has no letter, and without what stands in brackets or quotation marks, unless that is all.
[[nodiscard]] std::vector<RawWord> split_name(std::string_view utf8);

[[nodiscard]] bool is_hyphen(char32_t code_point);
// A letter that spells a name: neither a raised mark nor a lengthened line.
[[nodiscard]] bool is_name_letter(char32_t code_point);
[[nodiscard]] std::size_t letter_count(std::string_view word);
// Whether a word has letters of one case only; words of scripts without case are neither.
[[nodiscard]] bool is_all_upper(std::string_view word);
[[nodiscard]] bool is_all_lower(std::string_view word);

// "XR" are initials, "ALAN" is a name in capitals.
inline constexpr std::size_t most_joined_initials = 3;
// Whether every letter of a word of `name` stands for a name: "XR Lian", "YU HF".
[[nodiscard]] bool are_joined_initials(std::string_view word, std::string_view name);

// "van", "de" and the like, by their folded letters.
[[nodiscard]] bool is_particle_word(std::string_view folded);
// "y", "e", "i", "und": between two family names.
[[nodiscard]] bool is_conjunction_word(std::string_view folded);
// "Jr.", "III". "SR" in a name that is not all capitals are initials.
[[nodiscard]] bool is_suffix(const RawWord& word, std::string_view name);

// "Dr.", but not the initials of "MS Smith".
[[nodiscard]] bool is_title(std::string_view word, std::string_view name);
// "rer.", "nat.": small words between a title and the name.
[[nodiscard]] bool is_title_tail(std::string_view word, std::string_view name);
// "phd" and the like, by their folded letters.
[[nodiscard]] bool is_degree_word(std::string_view folded);

// Behind the bracket or quotation mark that closes the one before `at`; 0 where `opening` is none or is never closed.
[[nodiscard]] std::size_t aside_end(char32_t opening, std::string_view utf8, std::size_t at);

// Takes titles before the names and degrees behind them away.
void drop_titles(std::vector<RawWord>& words, std::string_view name);
// Takes words away; commas before the last of all part nothing then.
void drop_words(std::vector<RawWord>& words, std::size_t begin, std::size_t count);

}  // namespace cvpdf::bibliography
