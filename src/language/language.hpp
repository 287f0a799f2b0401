// All words and habits that differ from language to language. To add one, add a row in languages.cpp.
#pragma once

#include <array>
#include <string_view>

namespace cvpdf::language {

struct Language {
  std::string_view tag;  // BCP 47, e.g. "en-US".
  std::array<std::string_view, 12> months;
  std::array<std::string_view, 12> short_months;
  std::string_view present;             // The end of a period that has none.
  std::string_view two_joint;           // "a and b".
  std::string_view last_joint;          // "a, b, and c".
  std::string_view and_others;          // "et al."
  std::string_view page, pages;         // "p.", "pp."
  std::string_view volume;              // "Vol."
  std::string_view in;                  // "In:"
  std::string_view equal_contribution;  // The legend of "*", without the mark.
  std::string_view quote_open, quote_close;
  std::string_view inner_quote_open, inner_quote_close;
};

// The row for a tag: the exact one, else one of the same language, else American English.
[[nodiscard]] const Language& find_language(std::string_view tag);

}  // namespace cvpdf::language
