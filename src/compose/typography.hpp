// Straight quotes, dots and hyphens, set as a careful compositor sets them. It knows text, not styles.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "language/language.hpp"

namespace cvpdf::compose {

// Follows one paragraph, piece by piece: what a quote turns into depends on what stands before it.
class Typographer {
 public:
  explicit Typographer(const language::Language& language) : language_(language) {}

  // Running text: quotes of the language; an apostrophe between letters; "..." as one character; a hyphen between
  // blanks as an en dash.
  [[nodiscard]] std::string set(std::string_view utf8);
  // Names and the like: apostrophes alone.
  [[nodiscard]] std::string set_plain(std::string_view utf8);
  // A pattern's own text: its straight quotes enclose what stands between them, however many pieces that is.
  [[nodiscard]] std::string set_pattern(std::string_view utf8);
  // Something that is not text went by: code, math.
  void pass(char32_t last) { previous_ = last; }

 private:
  void double_quote(std::string& out, char32_t next);
  void single_quote(std::string& out, char32_t next);
  [[nodiscard]] bool opens(char32_t next) const;

  const language::Language& language_;
  char32_t previous_ = 0;  // 0: the paragraph begins.
  bool inside_pattern_quotes_ = false;
};

// "3254-3263" with an en dash, and so every hyphen or two between digits.
[[nodiscard]] std::string set_number_range(std::string_view utf8);

}  // namespace cvpdf::compose
