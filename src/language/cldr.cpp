// ICU's answers in UTF-8, and its date patterns in the tokens of a layout's dates.
#include "language/cldr.hpp"

#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/ulistformatter.h>
#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <stdexcept>
#include <string_view>
#include <type_traits>

namespace cvpdf::language {

namespace {

constexpr std::size_t month_count = 12;
constexpr std::int32_t longest = 256;  // UTF-16 units of any answer.
constexpr std::int32_t longest_utf8 = 3 * longest;
using Buffer = std::array<UChar, longest>;

template <typename T, auto close>
using Owned = std::unique_ptr<T, std::integral_constant<decltype(close), close>>;

void check(UErrorCode status, std::string_view what) {
  if (U_FAILURE(status) != 0) throw std::runtime_error(std::string(what) + ": " + u_errorName(status));
}

std::string to_utf8(const Buffer& buffer, std::int32_t length) {
  std::array<char, longest_utf8> bytes{};
  std::int32_t count = 0;
  UErrorCode status = U_ZERO_ERROR;
  u_strToUTF8(bytes.data(), static_cast<std::int32_t>(bytes.size()), &count, buffer.data(), length, &status);
  check(status, "UTF-8");
  return {bytes.data(), static_cast<std::size_t>(count)};
}

// Of a language that it does not know, ICU would tell what it has for the machine's own.
bool is_known(const std::string& locale) {
  for (std::int32_t i = 0; i < uloc_countAvailable(); ++i) {
    if (locale == uloc_getAvailable(i)) return true;
  }
  return false;
}

std::string locale_of(const std::string& tag) {
  std::array<char, ULOC_FULLNAME_CAPACITY> name{};
  std::int32_t read = 0;
  UErrorCode status = U_ZERO_ERROR;
  uloc_forLanguageTag(tag.c_str(), name.data(), static_cast<std::int32_t>(name.size()), &read, &status);
  check(status, tag);
  if (static_cast<std::size_t>(read) != tag.size()) throw std::runtime_error(tag + " is no language tag");
  if (!is_known(name.data())) throw std::runtime_error("ICU does not know the language " + tag);
  return name.data();
}

MonthNames month_names(const std::string& locale, UDateFormatSymbolType type) {
  UErrorCode status = U_ZERO_ERROR;
  const Owned<UDateFormat, udat_close> format(
      udat_open(UDAT_NONE, UDAT_LONG, locale.c_str(), nullptr, 0, nullptr, 0, &status));
  check(status, "months");
  MonthNames names;
  for (std::size_t i = 0; i < month_count; ++i) {
    Buffer buffer{};
    const auto length =
        udat_getSymbols(format.get(), type, static_cast<std::int32_t>(i), buffer.data(), longest, &status);
    check(status, "months");
    names.at(i) = to_utf8(buffer, length);
  }
  return names;
}

// UTS #35, part 4, "Date Field Symbol Table": as many of the symbols as a date without time has.
std::string token_of(char symbol, std::size_t count) {
  if (symbol == 'y') return "{year}";
  if (symbol == 'd') return count == 1 ? "{d}" : "{day}";
  if (symbol != 'M' && symbol != 'L') throw std::runtime_error(std::string("an unknown symbol in a date: ") + symbol);
  constexpr std::array<std::string_view, 5> months = {"", "{m}", "{month}", "{month_short}", "{month_name}"};
  return std::string(months.at(count));
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string with_tokens(std::string_view pattern) {
  std::string out;
  bool is_quoted = false;
  for (std::size_t at = 0; at < pattern.size();) {
    const char c = pattern[at];
    if (c == '\'') is_quoted = !is_quoted;
    if (c == '\'' || is_quoted || !is_letter(c)) {
      if (c != '\'') out += c;
      ++at;
      continue;
    }
    const std::size_t end = std::min(pattern.find_first_not_of(c, at), pattern.size());
    out += token_of(c, end - at);
    at = end;
  }
  return out;
}

// Narrow blanks become whole ones, which all readers of a page take for a blank.
std::string with_whole_blanks(std::string pattern) {
  constexpr std::string_view narrow = "\u202F";
  for (std::size_t at = pattern.find(narrow); at != std::string::npos; at = pattern.find(narrow)) {
    pattern.replace(at, narrow.size(), "\u00A0");
  }
  return pattern;
}

// "12 May": no line ends between a day and its month.
std::string bound(std::string pattern) {
  const std::size_t day = pattern.find("{d}");
  const std::size_t month = pattern.find("{m");
  if (day == std::string::npos || month == std::string::npos) return pattern;
  const std::size_t first = std::min(day, month);
  const std::size_t blank = pattern.find(' ', first);
  if (blank < std::max(day, month)) pattern.replace(blank, 1, "\u00A0");
  return pattern;
}

// In CLDR's own symbols (UTS #35, part 4).
std::string cldr_pattern(const std::string& locale, std::u16string_view skeleton) {
  UErrorCode status = U_ZERO_ERROR;
  const Owned<UDateTimePatternGenerator, udatpg_close> generator(udatpg_open(locale.c_str(), &status));
  check(status, "date patterns");
  Buffer buffer{};
  const auto length = udatpg_getBestPattern(
      generator.get(), skeleton.data(), static_cast<std::int32_t>(skeleton.size()), buffer.data(), longest, &status);
  check(status, "date patterns");
  return to_utf8(buffer, length);
}

std::string date_pattern(const std::string& locale, std::u16string_view skeleton) {
  return bound(with_whole_blanks(with_tokens(cldr_pattern(locale, skeleton))));
}

// Months without a day: in CLDR's stand-alone form ("L") where the language's own pattern of month and year has it.
// "Mai 2019" and "maj 2019", but "Sept. 2019" with its full stop.
bool stand_alone(const std::string& locale, std::u16string_view skeleton) {
  const std::string pattern = cldr_pattern(locale, skeleton);
  return pattern.find('L') != std::string::npos || pattern.find("MMM") == std::string::npos;
}

// "X, X, and X", of so many.
std::string list_of(const std::string& locale, std::int32_t count) {
  UErrorCode status = U_ZERO_ERROR;
  const Owned<UListFormatter, ulistfmt_close> list(
      ulistfmt_openForType(locale.c_str(), ULISTFMT_TYPE_AND, ULISTFMT_WIDTH_WIDE, &status));
  check(status, "lists");
  constexpr std::array<UChar, 1> word = {u'X'};
  const std::array<const UChar*, 3> words = {word.data(), word.data(), word.data()};
  const std::array<std::int32_t, 3> lengths = {1, 1, 1};
  Buffer buffer{};
  const auto length = ulistfmt_format(list.get(), words.data(), lengths.data(), count, buffer.data(), longest, &status);
  check(status, "lists");
  return to_utf8(buffer, length);
}

// What stands before the last of so many.
std::string joint(const std::string& locale, std::int32_t count) {
  const std::string list = list_of(locale, count);
  const std::size_t last = list.rfind('X');
  const std::size_t before = list.rfind('X', last - 1);
  if (last + 1 != list.size()) throw std::runtime_error("a list that does not end in its last word: " + list);
  if (count > 2 && list.substr(0, before + 1) != "X, X") throw std::runtime_error("a list without commas: " + list);
  return list.substr(before + 1, last - before - 1);
}

std::string quote(const std::string& locale, ULocaleDataDelimiterType type) {
  UErrorCode status = U_ZERO_ERROR;
  const Owned<ULocaleData, ulocdata_close> data(ulocdata_open(locale.c_str(), &status));
  check(status, "quotes");
  Buffer buffer{};
  const auto length = ulocdata_getDelimiter(data.get(), type, buffer.data(), longest, &status);
  check(status, "quotes");
  return to_utf8(buffer, length);
}

std::string ordinal_pattern(const UNumberFormat* format, std::size_t number) {
  UErrorCode status = U_ZERO_ERROR;
  Buffer buffer{};
  const auto length = unum_format(format, static_cast<std::int32_t>(number), buffer.data(), longest, nullptr, &status);
  check(status, "ordinal numbers");
  std::string text = to_utf8(buffer, length);
  const std::string figures = std::to_string(number);
  const std::size_t at = text.find(figures);
  if (at == std::string::npos) throw std::runtime_error("an ordinal number without its figures: " + text);
  return text.replace(at, figures.size(), "{number}");
}

OrdinalPatterns ordinal_patterns(const std::string& locale) {
  UErrorCode status = U_ZERO_ERROR;
  const Owned<UNumberFormat, unum_close> format(unum_open(UNUM_ORDINAL, nullptr, 0, locale.c_str(), nullptr, &status));
  check(status, "ordinal numbers");
  OrdinalPatterns patterns;
  for (std::size_t i = 0; i < patterns.size(); ++i) patterns.at(i) = ordinal_pattern(format.get(), i);
  return patterns;
}

}  // namespace

CldrLanguage ask_cldr(const std::string& tag) {
  const std::string locale = locale_of(tag);
  CldrLanguage out;
  out.months = month_names(locale, UDAT_MONTHS);
  out.months_alone = month_names(locale, stand_alone(locale, u"yMMMM") ? UDAT_STANDALONE_MONTHS : UDAT_MONTHS);
  out.short_months = month_names(locale, UDAT_SHORT_MONTHS);
  out.short_months_alone =
      month_names(locale, stand_alone(locale, u"yMMM") ? UDAT_STANDALONE_SHORT_MONTHS : UDAT_SHORT_MONTHS);
  out.long_month = date_pattern(locale, u"yMMMM");
  out.long_day = date_pattern(locale, u"yMMMMd");
  out.short_month = date_pattern(locale, u"yMMM");
  out.short_day = date_pattern(locale, u"yMMMd");
  out.two_joint = joint(locale, 2);
  out.last_joint = joint(locale, 3);
  out.quote_open = quote(locale, ULOCDATA_QUOTATION_START);
  out.quote_close = quote(locale, ULOCDATA_QUOTATION_END);
  out.inner_quote_open = quote(locale, ULOCDATA_ALT_QUOTATION_START);
  out.inner_quote_close = quote(locale, ULOCDATA_ALT_QUOTATION_END);
  out.ordinals = ordinal_patterns(locale);
  return out;
}

std::string icu_version() { return U_ICU_VERSION; }

}  // namespace cvpdf::language
