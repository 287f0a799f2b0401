// All words and habits that differ from language to language. To add one, add a table to words.toml: the rest comes
// from CLDR, and language_compiler.cpp writes the rows when the program is built.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace cvpdf::language {

using Months = std::array<std::string_view, 12>;
using Words = std::span<const std::string_view>;

// How dates are written, in the tokens of compose/dates.hpp: a month of a year, a day.
struct DatePatterns {
  std::string_view month, day;
};

// How ordinal numbers are written in short. `forms` are patterns, "{number}th"; `form_of` has a letter for each number
// from 0 to 199, 'a' for the first form: numbers beyond repeat the upper hundred.
struct Ordinals {
  Words forms;
  std::string_view form_of;
};
inline constexpr std::size_t ordinal_count = 200;

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
  Ordinals ordinals;

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
  std::string_view to_appear, submitted, under_review, in_preparation;  // How far a publication is,
  std::string_view accepted, in_press;                                  // and its manuscript.
  std::string_view published;                                           // The title of what has no other status.
  std::string_view expected;                                            // Of a degree.
  std::string_view remote;                                              // Instead of a place.
  std::string_view editor, editors;                                     // "Ed.", "Eds."
  std::string_view enclosure, enclosures;                               // Of a letter.
  // Patterns, right for every {count}, 0 and 1 too; but authors are at least three.
  std::string_view author_count;     // "5 authors"
  std::string_view refereed;         // "12 refereed"
  std::string_view as_first_author;  // "4 as first author"
  // Titles of groups of publications.
  std::string_view articles, conference_papers, preprints, books, chapters, reports, theses, patents;
  std::string_view datasets, software, talks, other_publications;
  std::string_view doctoral_thesis, masters_thesis;  // What a thesis is.
  std::string_view version;                          // "Version" 2.1, of software and preprints.
  std::string_view code, video, slides, poster;      // What a small link leads to.

  Words editions;  // Of 1, 2, ...; the last serves what is left. Patterns: "{ordinal} edition".

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
    {"accepted", &Language::accepted},
    {"in_press", &Language::in_press},
    {"published", &Language::published},
    {"expected", &Language::expected},
    {"remote", &Language::remote},
    {"editor", &Language::editor},
    {"editors", &Language::editors},
    {"enclosure", &Language::enclosure},
    {"enclosures", &Language::enclosures},
    {"author_count", &Language::author_count},
    {"refereed", &Language::refereed},
    {"as_first_author", &Language::as_first_author},
    {"articles", &Language::articles},
    {"conference_papers", &Language::conference_papers},
    {"preprints", &Language::preprints},
    {"books", &Language::books},
    {"chapters", &Language::chapters},
    {"reports", &Language::reports},
    {"theses", &Language::theses},
    {"patents", &Language::patents},
    {"datasets", &Language::datasets},
    {"software", &Language::software},
    {"talks", &Language::talks},
    {"other_publications", &Language::other_publications},
    {"doctoral_thesis", &Language::doctoral_thesis},
    {"masters_thesis", &Language::masters_thesis},
    {"version", &Language::version},
    {"code", &Language::code},
    {"video", &Language::video},
    {"slides", &Language::slides},
    {"poster", &Language::poster},
};

// All rows, in the order of words.toml. Constants: nothing is opened or read for them.
[[nodiscard]] std::span<const Language> all_languages();
// The version of ICU that answered when the program was built.
[[nodiscard]] std::string_view cldr_source();

// The row for a tag: the exact one, else one of the same language, else American English.
[[nodiscard]] const Language& find_language(std::string_view tag);

// A place in an order, in short, as the language of find_language(tag) writes it: "11th", "11.", "11e". Masculine where
// it has genders, without marks between thousands. A number below 1 as it is.
[[nodiscard]] std::string ordinal(std::string_view tag, int number);
// The edition of a book, likewise: "2nd edition", "2. Auflage". A number below 1 as it is.
[[nodiscard]] std::string edition(std::string_view tag, int number);

}  // namespace cvpdf::language
