#include "output/html/formula.hpp"

#include <optional>

#include "output/html/escape.hpp"
#include "unicode/text.hpp"

namespace cvpdf::output::html {

namespace {

constexpr int deepest = 8;

bool is_raising_or_lowering(char c) { return c == '^' || c == '_'; }

// The end of the bracket that opens at `begin`; none where it never closes.
std::optional<std::size_t> closing(std::string_view text, std::size_t begin) {
  int depth = 0;
  for (std::size_t at = begin; at < text.size(); ++at) {
    depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
    if (depth == 0) return at;
  }
  return std::nullopt;
}

// A number, or one character with its marks, and a minus before it.
std::size_t end_of_simple(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with("−")) at += std::string_view("−").size();
  const std::size_t digits = text.find_first_not_of("0123456789.", at);
  if (digits != at) {
    const std::size_t end = digits == std::string_view::npos ? text.size() : digits;
    return text[end - 1] == '.' && end - at > 1 ? end - 1 : end;
  }
  static_cast<void>(unicode::next_code_point(text, at));
  while (at < text.size()) {
    std::size_t next = at;
    if (!unicode::extends_character(unicode::next_code_point(text, next))) break;
    at = next;
  }
  return at;
}

std::string markup(std::string_view text, int depth);

// What is raised or lowered, from behind its mark; moves `at` behind it.
std::string shifted(std::string_view text, std::size_t& at, int depth) {
  const std::string_view element = text[at] == '^' ? "sup" : "sub";
  const std::size_t begin = at + 1;
  const std::optional<std::size_t> bracket = text[begin] == '(' ? closing(text, begin) : std::nullopt;
  const std::size_t end = bracket ? *bracket : end_of_simple(text, begin);
  const std::string_view inner = bracket ? text.substr(begin + 1, end - begin - 1) : text.substr(begin, end - begin);
  at = bracket ? end + 1 : end;
  return '<' + std::string(element) + '>' + markup(inner, depth + 1) + "</" + std::string(element) + '>';
}

std::string markup(std::string_view text, int depth) {
  std::string result;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const bool shifts = is_raising_or_lowering(text[at]) && at + 1 < text.size() && text[at + 1] != ' ';
    if (!shifts || depth >= deepest) {
      ++at;
      continue;
    }
    result += escaped(text.substr(begin, at - begin));
    result += shifted(text, at, depth);
    begin = at;
  }
  return result + escaped(text.substr(begin));
}

}  // namespace

std::string formula_markup(std::string_view readable) { return markup(readable, 0); }

}  // namespace cvpdf::output::html
