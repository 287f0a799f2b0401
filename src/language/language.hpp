// All words and habits that differ from language to language. To add one, add a table to words.toml: the rest comes
// from CLDR, and language_compiler.cpp writes the rows when the program is built.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace cvpdf::language {

using Months = std::array<std::string_view, 12>;
using Words = std::span<const std::string_view>;

// How dates are written, in the tokens of compose/dates.hpp: a month of a year, a day.
struct DatePatterns {
  std::string_view month, day;
};

// What stands inside guillemets and before ; : ! ? keeps off them in French.
enum class Punctuation : std::uint8_t { tight, spaced };

struct Language {
  std::string_view tag;  // BCP 47, e.g. "en-US".
  bool reviewed;         // Whether somebody who writes it every day has read its words.

  // From CLDR. A month's name within a date may be in the genitive.
  Months months, months_alone;
  Months short_months, short_months_alone;
  DatePatterns long_dates, short_dates;
  std::string_view two_joint;   // "a and b".
  std::string_view last_joint;  // "a, b, and c".
  std::string_view quote_open, quote_close;
  std::string_view inner_quote_open, inner_quote_close;

  // The words of a CV: word_rows below has their names.
  std::string_view present;             // The end of a period that has none.
  std::string_view and_others;          // "et al."
  std::string_view in;                  // "In:"
  std::string_view volume;              // "Vol."
  std::string_view number;              // "No."
  std::string_view page, pages;         // "p.", "pp."
  std::string_view folio, of;           // "page" 1 "of" 3.
  std::string_view continued;           // Behind a title that is repeated on the next page.
  std::string_view equal_contribution;  // The legend of "*", without the mark.
  std::string_view shared_first, shared_last, corresponding, student;   // Legends of other marks.
  std::string_view to_appear, submitted, under_review, in_preparation;  // How far a publication is.
  std::string_view expected;                                            // Of a degree.
  std::string_view remote;                                              // Instead of a place.
  std::string_view editor, editors;                                     // "Ed.", "Eds."
  std::string_view enclosures;                                          // Of a letter.

  // Habits, for smart text.
  Words titles;                  // Stay with the word behind them: "Dr."
  Words before_numbers;          // Stay with the number behind them: "p.", "Fig."
  Words after_numbers;           // Stay with the number before them: "million".
  std::string_view short_words;  // One-letter words, in lower case, that no line may end with.
  Words elisions;                // Begin with an apostrophe, and stand without it here: "tis".
  Punctuation punctuation;
};

// The words of a CV by the names that words.toml and a layout's {#word} use. To add one: a member, and a row.
struct WordRow {
  std::string_view name;
  std::string_view Language::*word;
};
inline constexpr WordRow word_rows[] = {
    {"present", &Language::present},
    {"and_others", &Language::and_others},
    {"in", &Language::in},
    {"volume", &Language::volume},
    {"number", &Language::number},
    {"page", &Language::page},
    {"pages", &Language::pages},
    {"folio", &Language::folio},
    {"of", &Language::of},
    {"continued", &Language::continued},
    {"equal_contribution", &Language::equal_contribution},
    {"shared_first", &Language::shared_first},
    {"shared_last", &Language::shared_last},
    {"corresponding", &Language::corresponding},
    {"student", &Language::student},
    {"to_appear", &Language::to_appear},
    {"submitted", &Language::submitted},
    {"under_review", &Language::under_review},
    {"in_preparation", &Language::in_preparation},
    {"expected", &Language::expected},
    {"remote", &Language::remote},
    {"editor", &Language::editor},
    {"editors", &Language::editors},
    {"enclosures", &Language::enclosures},
};

// All rows, in the order of words.toml. Constants: nothing is opened or read for them.
[[nodiscard]] std::span<const Language> all_languages();
// The version of ICU that answered when the program was built.
[[nodiscard]] std::string_view cldr_source();

// The row for a tag: the exact one, else one of the same language, else American English.
[[nodiscard]] const Language& find_language(std::string_view tag);

}  // namespace cvpdf::language
