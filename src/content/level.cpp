#include "content/level.hpp"

#include <algorithm>
#include <charconv>

#include "base/ascii.hpp"

namespace cvpdf::content {
namespace {

std::optional<int> small_number(std::string_view digits) {
  int value = 0;
  const char* end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, value);
  if (read.ec != std::errc() || read.ptr != end || value < 0 || value > most_levels) return std::nullopt;
  return value;
}

std::string_view without_blanks(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

}  // namespace

bool is_numeric(std::string_view text) {
  constexpr std::string_view signs = "0123456789-+.,/ ";
  return std::any_of(text.begin(), text.end(), is_ascii_digit) &&
         text.find_first_not_of(signs) == std::string_view::npos;
}

std::optional<Share> share_of(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto part = small_number(without_blanks(text.substr(0, slash))),
             whole = small_number(without_blanks(text.substr(slash + 1)));
  if (!part || !whole || *whole < 2 || *part > *whole) return std::nullopt;
  return Share{*part, *whole};
}

}  // namespace cvpdf::content
