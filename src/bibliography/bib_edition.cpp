#include "bibliography/bib_edition.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string>

#include "base/ascii.hpp"

namespace cvpdf::bibliography {
namespace {

// BibTeX's own styles take the words ("BibTeXing", 3.2), biblatex numbers.
constexpr std::string_view ordinal_words[] = {"first", "second",  "third",  "fourth", "fifth",
                                              "sixth", "seventh", "eighth", "ninth",  "tenth"};
constexpr std::string_view ordinal_ends[] = {"", ".", "st", "nd", "rd", "th"};

template <typename Rows>
int place_in(const Rows& rows, std::string_view word) {
  const auto* const found = std::find(std::begin(rows), std::end(rows), word);
  return found == std::end(rows) ? 0 : static_cast<int>(found - std::begin(rows)) + 1;
}

}  // namespace

int read_edition(std::string_view text) {
  const std::string lowered = ascii_lowered(text);
  int number = 0;
  const char* const end = lowered.data() + lowered.size();
  const auto [behind, error] = std::from_chars(lowered.data(), end, number);
  if (error != std::errc()) return place_in(ordinal_words, lowered);
  const std::string_view rest(behind, static_cast<std::size_t>(end - behind));
  return number > 0 && place_in(ordinal_ends, rest) > 0 ? number : 0;
}

}  // namespace cvpdf::bibliography
