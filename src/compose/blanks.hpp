// Which blanks hold two words together: where a careful compositor lets no line end. It knows words, not quotes.
#pragma once

#include <string_view>

#include "base/text_rules.hpp"
#include "language/language.hpp"

namespace cvpdf::compose {

// Both must outlive it.
class BlankRules {
 public:
  BlankRules(const language::Language& language, const TextRuleSet& rules) : language_(language), rules_(rules) {}

  // What a blank of running text becomes: itself, U+00A0, or U+202F. `before` and `behind` stand next to it; of
  // `before` the last 64 bytes are enough.
  [[nodiscard]] std::string_view set(std::string_view before, std::string_view behind) const;
  // The same in a name: initials alone.
  [[nodiscard]] std::string_view set_in_name(std::string_view before, std::string_view behind) const;

 private:
  [[nodiscard]] std::string_view spaced_punctuation(std::string_view before, std::string_view behind) const;
  [[nodiscard]] bool binds(std::string_view before, std::string_view behind) const;
  [[nodiscard]] bool binds_abbreviation(std::string_view word, std::string_view behind) const;
  [[nodiscard]] bool binds_number(std::string_view word, std::string_view behind) const;
  [[nodiscard]] bool binds_day(std::string_view word, std::string_view behind) const;
  [[nodiscard]] bool binds_short_word(std::string_view word, std::string_view behind) const;
  [[nodiscard]] bool starts_with_month(std::string_view text) const;
  [[nodiscard]] bool is_month(std::string_view word) const;

  const language::Language& language_;
  const TextRuleSet& rules_;
};

// U+00A0 and U+202F among them.
[[nodiscard]] bool is_blank(char32_t code_point);
// The last code point; `otherwise` of an empty text.
[[nodiscard]] char32_t last_code_point(std::string_view utf8, char32_t otherwise);
// The code point at a byte; 0 behind the end.
[[nodiscard]] char32_t code_point_at(std::string_view utf8, std::size_t at);

}  // namespace cvpdf::compose
