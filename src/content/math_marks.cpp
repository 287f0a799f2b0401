#include "content/math_marks.hpp"

#include <algorithm>

#include "base/nowhere.hpp"

namespace cvpdf::content {
namespace {

bool is_blank_at(std::string_view text, std::size_t at) {
  return at >= text.size() || std::string_view(" \t\r\n").find(text[at]) != nowhere;
}
bool is_digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

std::size_t run_length(std::string_view text, std::size_t at) {
  const std::size_t end = text.find_first_not_of(text[at], at);
  return (end == nowhere ? text.size() : end) - at;
}

// Behind the code that opens at `at`; behind its backticks alone, if nothing closes them.
std::size_t end_of_code(std::string_view text, std::size_t at) {
  const std::size_t length = run_length(text, at);
  for (std::size_t n = text.find('`', at + length); n != nowhere; n = text.find('`', n)) {
    const std::size_t found = run_length(text, n);
    n += found;
    if (found == length) return n;
  }
  return at + length;
}

// The place of the sign that closes math opened by the `length` signs at `at`.
std::size_t find_close(std::string_view text, std::size_t at, std::size_t length) {
  for (std::size_t n = at + length; n < text.size();) {
    if (text[n] == '\\') {
      n += 2;
      continue;
    }
    const std::size_t run = text[n] == '$' ? run_length(text, n) : 0;
    if (run == length && !is_blank_at(text, n - 1) && !is_digit_at(text, n + run)) return n;
    n += std::max<std::size_t>(run, 1);
  }
  return nowhere;
}

}  // namespace

std::vector<std::size_t> plain_dollars(std::string_view text) {
  std::vector<std::size_t> plain;
  bool closable[] = {false, true, true};  // By length: once a sign finds no close, no later one does.
  for (std::size_t n = text.find_first_of("\\`$"); n != nowhere; n = text.find_first_of("\\`$", n)) {
    if (text[n] == '\\') {
      n += 2;
      continue;
    }
    if (text[n] == '`') {
      n = end_of_code(text, n);
      continue;
    }
    const std::size_t length = run_length(text, n);
    const bool opens = length <= 2 && closable[length] && !is_blank_at(text, n + length);
    const std::size_t close = opens ? find_close(text, n, length) : nowhere;
    if (close != nowhere) {
      n = close + length;
      continue;
    }
    if (opens) closable[length] = false;
    for (std::size_t sign = 0; sign < length; ++sign) plain.push_back(n++);
  }
  return plain;
}

}  // namespace cvpdf::content
