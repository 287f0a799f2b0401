#include "toml/outline.hpp"

#include <algorithm>

#include "base/nowhere.hpp"

namespace cvpdf::toml {
namespace {

// The byte behind a string of one line that opens at `begin`; where it is not closed, that of its line's end.
std::size_t end_of_line_string(std::string_view text, std::size_t begin) {
  const char quote = text[begin];
  for (std::size_t n = begin + 1; n < text.size(); ++n) {
    if (text[n] == '\n') return n;
    if (text[n] == '\\' && quote == '"') {
      ++n;
    } else if (text[n] == quote) {
      return n + 1;
    }
  }
  return nowhere;
}

// The same for one in three quotes, which may have up to two more before the closing ones.
std::size_t end_of_long_string(std::string_view text, std::size_t begin) {
  const char quote = text[begin];
  const std::string_view quotes = text.substr(begin, 3);
  for (std::size_t n = begin + 3; n < text.size(); ++n) {
    if (text[n] == '\\' && quote == '"') {
      ++n;
    } else if (text[n] == quote && text.substr(n, 3) == quotes) {
      n += 3;
      for (int extra = 0; extra < 2 && n < text.size() && text[n] == quote; ++extra) ++n;
      return n;
    }
  }
  return nowhere;
}

std::size_t end_of_string(std::string_view text, std::size_t begin) {
  const std::string_view quotes = text.substr(begin, 3);
  const bool is_long = quotes == "\"\"\"" || quotes == "'''";
  return is_long ? end_of_long_string(text, begin) : end_of_line_string(text, begin);
}

// The byte behind the string or comment that begins here, or behind this byte; none where a string never ends.
std::size_t end_of_words(std::string_view text, std::size_t begin) {
  if (text[begin] == '"' || text[begin] == '\'') return end_of_string(text, begin);
  return text[begin] == '#' ? std::min(text.find('\n', begin), text.size()) : begin + 1;
}

bool ends_key(char byte) {
  return byte == '=' || byte == ',' || byte == '\n' || byte == '[' || byte == ']' || byte == '{' || byte == '}';
}

bool begins_key(char byte) {
  const bool is_letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
  return is_letter || (byte >= '0' && byte <= '9') || byte == '_' || byte == '-' || byte == '"' || byte == '\'';
}

// How deep in brackets a byte stands, and whether its line is still blank before it: there, a bracket opens a header.
class Brackets {
 public:
  // The byte of a header opened by `text[at]` that should begin its key and does not: the parser takes it for one.
  std::optional<std::uint32_t> pass(std::string_view text, std::size_t at) {
    const char byte = text[at];
    const bool opens_header = byte == '[' && depth_ == 0 && is_line_blank_;
    if (byte == '[' || byte == '{') ++depth_;
    if ((byte == ']' || byte == '}') && depth_ > 0) --depth_;
    is_line_blank_ = byte == '\n' || (is_line_blank_ && (byte == ' ' || byte == '\t'));
    return opens_header ? keyless(text, at) : std::nullopt;
  }

 private:
  static std::optional<std::uint32_t> keyless(std::string_view text, std::size_t at) {
    std::size_t key = std::min(text.find_first_not_of(" \t", at + 1), text.size());
    if (key == at + 1 && key < text.size() && text[key] == '[') {
      key = std::min(text.find_first_not_of(" \t", key + 1), text.size());
    }
    if (key == text.size() || begins_key(text[key]) || text[key] == '[' || text[key] == ']') return std::nullopt;
    return static_cast<std::uint32_t>(key);
  }

  std::size_t depth_ = 0;
  bool is_line_blank_ = true;
};

}  // namespace

Outline outline(std::string_view text) {
  Outline result;
  Brackets brackets;
  std::uint32_t dots = 0;
  for (std::size_t n = 0; n < text.size();) {
    result.keyless_header = brackets.pass(text, n);
    if (result.keyless_header) return result;
    const std::size_t end = end_of_words(text, n);
    if (end == nowhere) {
      result.open_string = static_cast<std::uint32_t>(n);
      return result;
    }
    const char byte = text[n];
    if (byte == '.' && ++dots == most_key_parts) {
      result.overlong_key = static_cast<std::uint32_t>(n);
      return result;
    }
    if (ends_key(byte)) dots = 0;
    n = end;
  }
  return result;
}

}  // namespace cvpdf::toml
