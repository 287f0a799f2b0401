// A program of the build asks ICU for what CLDR knows of a language. No part of the library: a run asks nothing.
#pragma once

#include <array>
#include <string>

#include "language/language.hpp"

namespace cvpdf::language {

using MonthNames = std::array<std::string, 12>;
using OrdinalPatterns = std::array<std::string, ordinal_count>;

// In UTF-8, as struct Language (language.hpp) has it.
struct CldrLanguage {
  MonthNames months, months_alone, short_months, short_months_alone;
  std::string long_month, long_day, short_month, short_day;  // Patterns in the tokens of compose/dates.hpp.
  std::string two_joint, last_joint;
  std::string quote_open, quote_close, inner_quote_open, inner_quote_close;
  OrdinalPatterns ordinals;  // Of 0, 1, ...: "{number}th", "{number}st".
};

// `tag` is BCP 47. Throws std::runtime_error where ICU does not know the language.
[[nodiscard]] CldrLanguage ask_cldr(const std::string& tag);

// ICU's version, e.g. "72.1": what it knows differs from one to the next.
[[nodiscard]] std::string icu_version();

}  // namespace cvpdf::language
