// Finds the row of a language. The rows themselves are written when the program is built: see words.toml.
#include <algorithm>

#include "base/ascii.hpp"

#include "language/language.hpp"

namespace cvpdf::language {

namespace {

// BCP 47 tags are compared without regard to case (RFC 5646, section 2.1.1).
bool is_same(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return ascii_lower(x) == ascii_lower(y) || (x == '-' && y == '_'); });
}
std::string_view primary(std::string_view tag) { return tag.substr(0, tag.find_first_of("-_")); }

std::string_view ordinal_form(const Ordinals& ordinals, std::size_t number) {
  constexpr std::size_t hundred = 100;
  const std::size_t at = number < ordinal_count ? number : hundred + number % hundred;
  return ordinals.forms[static_cast<std::size_t>(ordinals.form_of[at] - 'a')];
}

std::string filled(std::string_view pattern, std::string_view token, std::string_view value) {
  std::string out(pattern);
  const std::size_t at = out.find(token);
  return at == std::string::npos ? out : out.replace(at, token.size(), value);
}

}  // namespace

const Language& find_language(std::string_view tag) {
  const auto rows = all_languages();
  const auto exact =
      std::find_if(rows.begin(), rows.end(), [tag](const Language& row) { return is_same(row.tag, tag); });
  if (exact != rows.end()) return *exact;
  const auto near = std::find_if(rows.begin(), rows.end(),
                                 [tag](const Language& row) { return is_same(primary(row.tag), primary(tag)); });
  return near != rows.end() ? *near : rows.front();
}

std::string ordinal(std::string_view tag, int number) {
  std::string figures = std::to_string(number);
  if (number < 1) return figures;
  return filled(ordinal_form(find_language(tag).ordinals, static_cast<std::size_t>(number)), "{number}", figures);
}

std::string edition(std::string_view tag, int number) {
  if (number < 1) return std::to_string(number);
  const Words patterns = find_language(tag).editions;
  const std::size_t place = std::min(static_cast<std::size_t>(number), patterns.size()) - 1;
  return filled(filled(patterns[place], "{number}", std::to_string(number)), "{ordinal}", ordinal(tag, number));
}

}  // namespace cvpdf::language
