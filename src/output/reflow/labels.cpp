#include "output/reflow/labels.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "unicode/text.hpp"

namespace cvpdf::output::reflow {

namespace {

constexpr std::size_t most_digits = 3;

bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

bool is_number(const Line& label) {
  const std::string words = plain_words(label);
  std::size_t digits = 0;
  for (std::size_t at = 0; at < words.size();) {
    const char32_t c = unicode::next_code_point(words, at);
    if (unicode::is_letter(c)) return false;
    digits += unicode::is_digit(c) ? 1 : 0;
  }
  return digits > 0 && digits <= most_digits;
}

// "12." and "12)".
std::optional<Count> numbered(std::string_view label) {
  if (label.size() < 2 || label.size() > most_digits + 1) return std::nullopt;
  const char mark = label.back();
  label.remove_suffix(1);
  if ((mark != '.' && mark != ')') || !std::all_of(label.begin(), label.end(), is_ascii_digit)) return std::nullopt;
  if (label.size() > 1 && label.front() == '0') return std::nullopt;
  Count count{0, mark};
  std::from_chars(label.data(), label.data() + label.size(), count.first);
  return count;
}

}  // namespace

bool is_bullet(const Line& label) {
  const std::string words = plain_words(label);
  for (std::size_t at = 0; at < words.size();) {
    const char32_t c = unicode::next_code_point(words, at);
    if (unicode::is_letter(c) || unicode::is_digit(c)) return false;
  }
  return true;
}

Marks marks_of(const List& list) {
  const auto all = [&list](bool (*is)(const Line&)) {
    return std::all_of(list.items.begin(), list.items.end(), [is](const Item& item) { return is(item.label); });
  };
  if (all(is_bullet)) return Marks::bullets;
  return all(is_number) ? Marks::numbers : Marks::words;
}

std::optional<Count> counting(const List& list) {
  std::optional<Count> first;
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    const std::optional<Count> one = numbered(plain_words(list.items[i].label));
    if (!one) return std::nullopt;
    if (i == 0) first = one;
    if (one->first != first->first + i || one->mark != first->mark) return std::nullopt;
  }
  return first;
}

}  // namespace cvpdf::output::reflow
