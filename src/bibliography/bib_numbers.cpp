#include "bibliography/bib_numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "base/ascii.hpp"

namespace cvpdf::bibliography {
namespace {

// Words that the layout has for the number behind them.
constexpr std::string_view words_before_numbers[] = {"vol.",  "volume", "no.", "nr.",  "number",
                                                     "issue", "pp.",    "p.",  "pages"};

constexpr std::string_view digits = "0123456789", roman_digits = "ivxlcdmIVXLCDM", en_dash = "\u2013";

enum class PageForm : std::uint8_t { number, lettered, roman, other };

// "12", "e12", "xii".
PageForm form_of(std::string_view page) {
  if (page.empty()) return PageForm::other;
  if (page.find_first_not_of(roman_digits) == std::string_view::npos) return PageForm::roman;
  const std::size_t first = page.find_first_of(digits);
  if (page.find_first_not_of(digits, first) != std::string_view::npos) return PageForm::other;
  if (first == 0) return PageForm::number;
  const bool has_letters =
      std::all_of(page.begin(), page.begin() + static_cast<std::ptrdiff_t>(first), is_ascii_letter);
  return has_letters ? PageForm::lettered : PageForm::other;
}

// A hyphen between figures is a dash in print anyway; between others it may be their own: "PRX-12".
std::string with_dash(std::string_view pages) {
  const std::size_t hyphen = pages.find('-');
  if (hyphen == std::string_view::npos) return std::string(pages);
  const std::string_view first = pages.substr(0, hyphen), last = pages.substr(hyphen + 1);
  const PageForm form = form_of(first);
  const bool is_range = form == form_of(last) && (form == PageForm::lettered || form == PageForm::roman);
  return is_range ? fmt::format("{}{}{}", first, en_dash, last) : std::string(pages);
}

std::string_view without_blanks_before(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(' '), text.size()));
}

}  // namespace

std::string bare_number(std::string text) {
  const std::string lowered = ascii_lowered(text);
  for (const std::string_view word : words_before_numbers) {
    if (!lowered.starts_with(word)) continue;
    const std::size_t begin = lowered.find_first_not_of(' ', word.size());
    if (begin != std::string::npos && is_ascii_digit(lowered[begin])) return text.substr(begin);
  }
  return text;
}

std::string page_range(std::string text) {
  for (const std::string_view dash : {"\u2014", "\u2013", "\u2012", "\u2010", " -", "- "}) {
    const std::string_view plain = "-";
    for (std::size_t at = text.find(dash); at != std::string::npos; at = text.find(dash)) {
      text.replace(at, dash.size(), plain);
    }
  }
  const std::string bare = bare_number(std::move(text));
  std::string out;
  for (std::string_view rest = bare; !rest.empty();) {
    const std::size_t comma = std::min(rest.find(','), rest.size());
    if (comma > 0) out += (out.empty() ? "" : ", ") + with_dash(rest.substr(0, comma));
    rest = without_blanks_before(rest.substr(std::min(comma + 1, rest.size())));
  }
  return out;
}

}  // namespace cvpdf::bibliography
