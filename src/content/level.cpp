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
  if (read.ec != std::errc() || read.ptr != end || value > most_levels) return std::nullopt;
  return value;
}

}  // namespace

bool is_number_or_share(std::string_view text) {
  const auto is_sign = [](char c) { return is_ascii_digit(c) || c == '/'; };
  return !text.empty() && text.front() != '/' && text.back() != '/' && std::count(text.begin(), text.end(), '/') <= 1 &&
         std::all_of(text.begin(), text.end(), is_sign);
}

std::optional<Share> share_of(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos || !is_number_or_share(text)) return std::nullopt;
  const auto part = small_number(text.substr(0, slash)), whole = small_number(text.substr(slash + 1));
  if (!part || !whole || *whole < 2 || *part > *whole) return std::nullopt;
  return Share{*part, *whole};
}

}  // namespace cvpdf::content
