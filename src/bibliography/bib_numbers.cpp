#include "bibliography/bib_numbers.hpp"

#include <string_view>
#include <utility>

#include "base/ascii.hpp"

namespace cvpdf::bibliography {
namespace {

// Words that the layout has for the number behind them.
constexpr std::string_view words_before_numbers[] = {"vol.",  "volume", "no.", "nr.",  "number",
                                                     "issue", "pp.",    "p.",  "pages"};

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
  return bare_number(std::move(text));
}

}  // namespace cvpdf::bibliography
