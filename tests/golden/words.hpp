// The words of a text, and whether a text holds every word of a list in the list's order.
// Knows nothing of CVs, and no PDF: what a program read out of a file comes here as UTF-8.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cvpdf::golden {

// What typesetting may do to an author's characters, and what they count as.
struct Spelling {
  std::string_view set;
  std::string_view plain;
};
inline constexpr auto spellings = std::to_array<Spelling>({
    {"\u2018", "'"},     {"\u2019", "'"},  {"\u201A", "'"},  {"\u201B", "'"},   {"\u2032", "'"},   {"\u201C", "\""},
    {"\u201D", "\""},    {"\u201E", "\""}, {"\u201F", "\""}, {"\u2033", "\""},  {"\u2010", "-"},   {"\u2011", "-"},
    {"\u2012", "-"},     {"\u2013", "-"},  {"\u2014", "-"},  {"\u2015", "-"},   {"\u2212", "-"},   {"\u2026", "..."},
    {"\uFB00", "ff"},    {"\uFB01", "fi"}, {"\uFB02", "fl"}, {"\uFB03", "ffi"}, {"\uFB04", "ffl"}, {"\uFB05", "st"},
    {"\uFB06", "st"},    {"\u2217", "*"},  {"\u204E", "*"},  {"\u2070", "0"},   {"\u00B9", "1"},   {"\u00B2", "2"},
    {"\u00B3", "3"},     {"\u2074", "4"},  {"\u2075", "5"},  {"\u2076", "6"},   {"\u2077", "7"},   {"\u2078", "8"},
    {"\u2079", "9"},     {"\u2080", "0"},  {"\u2081", "1"},  {"\u2082", "2"},   {"\u2083", "3"},   {"\u2084", "4"},
    {"\u2085", "5"},     {"\u2086", "6"},  {"\u2087", "7"},  {"\u2088", "8"},   {"\u2089", "9"},   {"\u00A0", " "},
    {"\u2002", " "},     {"\u2003", " "},  {"\u2004", " "},  {"\u2005", " "},   {"\u2006", " "},   {"\u2007", " "},
    {"\u2008", " "},     {"\u2009", " "},  {"\u200A", " "},  {"\u202F", " "},   {"\u2028", "\n"},  {"\u2029", "\n"},
    {"\u200B", ""},      {"\u200C", ""},   {"\u200D", ""},   {"\u2060", ""},    {"\uFEFF", ""},    {"\u2044", "/"},
    {"\u00AD\n", "-\n"},  // A line's end at a soft hyphen; elsewhere the soft hyphen is nothing.
    {"\u00AD", ""},
});

// The marks that no author writes as a word: list labels, separators, the dash of a period.
inline constexpr auto lone_marks = std::to_array<std::string_view>(
    {"-", "*", "|", "\u2022", "\u00B7", "\u2219", "\u25E6", "\u25AA", "\u25AB", "\u2023", "\u2043"});

// Curly quotes straight, dashes hyphens, an ellipsis three dots, ligatures letters, raised and lowered digits plain,
// all blanks one kind.
[[nodiscard]] inline std::string normalized(std::string_view utf8) {
  std::string result;
  result.reserve(utf8.size());
  while (!utf8.empty()) {
    const bool ascii = static_cast<unsigned char>(utf8.front()) < 0x80;
    const auto* const row =
        ascii ? spellings.end() : std::find_if(spellings.begin(), spellings.end(), [&](const Spelling& candidate) {
          return utf8.starts_with(candidate.set);
        });
    const bool known = row != spellings.end();
    result += known ? row->plain : utf8.substr(0, 1);
    utf8.remove_prefix(known ? row->set.size() : 1);
  }
  return result;
}

// The words of a text, normalized, without lone marks.
[[nodiscard]] inline std::vector<std::string> split_words(std::string_view utf8) {
  constexpr std::string_view blanks = " \t\r\n\v\f";
  const std::string text = normalized(utf8);
  std::vector<std::string> words;
  for (std::size_t begin = text.find_first_not_of(blanks); begin != std::string::npos;) {
    const std::size_t end = std::min(text.find_first_of(blanks, begin), text.size());
    std::string word = text.substr(begin, end - begin);
    if (std::find(lone_marks.begin(), lone_marks.end(), word) == lone_marks.end()) words.push_back(std::move(word));
    begin = text.find_first_not_of(blanks, end);
  }
  return words;
}

// A word of a list in each of its spellings, the list's own first.
using ExpectedWord = std::vector<std::string>;

// Reads a list: a line is a word; behind blanks stand other spellings that a layout may choose.
[[nodiscard]] inline std::vector<ExpectedWord> read_word_list(std::string_view text) {
  std::vector<ExpectedWord> list;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (ExpectedWord word = split_words(text.substr(0, end)); !word.empty()) list.push_back(std::move(word));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return list;
}

struct WordComparison {
  std::vector<std::string> extras;  // Found, but not on the list: a masthead, page numbers.
  std::string difference;           // The first word of the list that is missing, with context; empty: none.
};

// Looks for each word of a list in a text, from the front. Words between are extras, up to a limit.
class WordSearch {
 public:
  WordSearch(std::span<const ExpectedWord> expected, std::span<const std::string> found)
      : expected_(expected), found_(found) {}

  [[nodiscard]] WordComparison compare() const {
    WordComparison result;
    std::size_t place = 0;
    for (std::size_t index = 0; index < expected_.size(); ++index) {
      const std::size_t next = find(index, place);
      if (next == found_.size()) {
        result.difference = describe(index, place);
        return result;
      }
      result.extras.insert(result.extras.end(), at(place), at(next));
      place = next + matched(index, next);
    }
    result.extras.insert(result.extras.end(), at(place), found_.end());
    return result;
  }

 private:
  // More words than a masthead or a page's head and foot have, fewer than an entry.
  static constexpr std::size_t most_extras = 24;
  static constexpr std::size_t context = 6;  // Words, in a report.

  [[nodiscard]] std::span<const std::string>::iterator at(std::size_t place) const {
    return found_.begin() + static_cast<std::ptrdiff_t>(place);
  }

  // How many words of the text, from `place`, make the word: 2 where a line's end has cut it, 0 where it is another.
  [[nodiscard]] std::size_t matched(std::size_t index, std::size_t place) const {
    if (index >= expected_.size() || place >= found_.size()) return 0;
    const ExpectedWord& word = expected_[index];
    const std::string& first = found_[place];
    if (is_one_of(word, first)) return 1;
    if (!first.ends_with('-') || place + 1 == found_.size()) return 0;
    const std::string& second = found_[place + 1];
    const bool joined = is_one_of(word, first + second) || is_one_of(word, first.substr(0, first.size() - 1) + second);
    return joined ? 2 : 0;
  }

  [[nodiscard]] static bool is_one_of(const ExpectedWord& word, std::string_view candidate) {
    return std::find(word.begin(), word.end(), candidate) != word.end();
  }

  // The place of the word; found_.size() where it is missing. Behind extras a second word must agree, so that
  // a missing "and" isn't taken from the next sentence.
  [[nodiscard]] std::size_t find(std::size_t index, std::size_t place) const {
    if (matched(index, place) > 0) return place;
    const std::size_t end = std::min(place + most_extras + 1, found_.size());
    for (std::size_t candidate = place; candidate < end; ++candidate) {
      const std::size_t length = matched(index, candidate);
      const bool last = index + 1 == expected_.size();
      if (length > 0 && (last || matched(index + 1, candidate + length) > 0)) return candidate;
    }
    return found_.size();
  }

  [[nodiscard]] std::string describe(std::size_t index, std::size_t place) const {
    std::string before, there;
    for (std::size_t i = index - std::min(index, context); i < index; ++i) before += expected_[i].front() + ' ';
    for (std::size_t i = place; i < std::min(place + context, found_.size()); ++i) there += ' ' + found_[i];
    return "word " + std::to_string(index + 1) + " of the list is missing: \"" + before + "[" +
           expected_[index].front() + "]\"; the text goes on with \"" + (there.empty() ? there : there.substr(1)) +
           "\"";
  }

  std::span<const ExpectedWord> expected_;
  std::span<const std::string> found_;
};

[[nodiscard]] inline WordComparison compare_words(std::span<const ExpectedWord> expected,
                                                  std::span<const std::string> found) {
  return WordSearch(expected, found).compare();
}

}  // namespace cvpdf::golden
