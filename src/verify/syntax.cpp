#include "verify/syntax.hpp"

#include <algorithm>
#include <charconv>

namespace cvpdf::verify {
namespace {

constexpr std::string_view blanks = std::string_view("\0\t\n\f\r ", 6);
constexpr std::string_view delimiters = "()<>[]{}/%";
constexpr int hexadecimal = 16;

bool is_blank_byte(char c) { return blanks.find(c) != std::string_view::npos; }
bool is_regular(char c) { return !is_blank_byte(c) && delimiters.find(c) == std::string_view::npos; }
bool is_octal(char c) { return c >= '0' && c <= '7'; }
bool looks_like_number(char c) { return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'; }

// -1 where it is no digit.
int digit_of(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

double number_of(std::string_view text) {
  if (text.substr(0, 1) == "+") text.remove_prefix(1);
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
  return error == std::errc() && end == text.data() + text.size() ? value : 0;
}

}  // namespace

Token Lexer::next() {
  skip_blanks();
  if (at_ >= bytes_.size()) return {};
  switch (bytes_[at_]) {
    case '/':
      return name();
    case '(':
      return literal_string();
    case '<':
      return bytes_.substr(at_, 2) == "<<" ? bracket() : hexadecimal_string();
    case '>':
    case '[':
    case ']':
    case '{':
    case '}':
    case ')':
      return bracket();
    default:
      return number_or_word();
  }
}

void Lexer::skip_blanks() {
  while (at_ < bytes_.size()) {
    if (bytes_[at_] == '%') {
      at_ = std::min(bytes_.find_first_of("\r\n", at_), bytes_.size());
    } else if (is_blank_byte(bytes_[at_])) {
      ++at_;
    } else {
      return;
    }
  }
}

Token Lexer::bracket() {
  const std::string_view two = bytes_.substr(at_, 2);
  at_ += two == "<<" || two == ">>" ? 2 : 1;
  if (two == "<<") return {Token::Kind::map_open, {}, 0};
  if (two == ">>") return {Token::Kind::map_close, {}, 0};
  if (two[0] == '[') return {Token::Kind::array_open, {}, 0};
  if (two[0] == ']') return {Token::Kind::array_close, {}, 0};
  return {Token::Kind::word, std::string(1, two[0]), 0};
}

Token Lexer::name() {
  Token token{Token::Kind::name, {}, 0};
  for (++at_; at_ < bytes_.size() && is_regular(bytes_[at_]); ++at_) {
    const bool coded = bytes_[at_] == '#' && at_ + 2 < bytes_.size() && digit_of(bytes_[at_ + 1]) >= 0 &&
                       digit_of(bytes_[at_ + 2]) >= 0;
    if (!coded) {
      token.text += bytes_[at_];
      continue;
    }
    token.text += static_cast<char>(digit_of(bytes_[at_ + 1]) * hexadecimal + digit_of(bytes_[at_ + 2]));
    at_ += 2;
  }
  return token;
}

Token Lexer::literal_string() {
  Token token{Token::Kind::string, {}, 0};
  std::size_t depth = 1;
  for (++at_; at_ < bytes_.size(); ++at_) {
    const char c = bytes_[at_];
    if (c == '\\') {
      append_escaped(token.text);
      continue;
    }
    depth += c == '(' ? 1 : 0;
    if (c == ')' && --depth == 0) break;
    token.text += c;
  }
  at_ = std::min(at_ + 1, bytes_.size());
  return token;
}

// At a backslash; stays on the escape's last byte.
void Lexer::append_escaped(std::string& text) {
  if (++at_ >= bytes_.size()) return;
  constexpr std::string_view letters = "nrtbf", meanings = "\n\r\t\b\f";
  const char c = bytes_[at_];
  if (const std::size_t letter = letters.find(c); letter != std::string_view::npos) {
    text += meanings[letter];
  } else if (is_octal(c)) {
    int value = 0;
    for (int digits = 0; digits < 3 && at_ < bytes_.size() && is_octal(bytes_[at_]); ++digits) {
      value = value * 8 + digit_of(bytes_[at_++]);
    }
    --at_;
    text += static_cast<char>(value);
  } else if (c == '\r') {
    at_ += bytes_.substr(at_, 2) == "\r\n" ? 1 : 0;
  } else if (c != '\n') {
    text += c;
  }
}

Token Lexer::hexadecimal_string() {
  Token token{Token::Kind::string, {}, 0};
  int high = -1;
  for (++at_; at_ < bytes_.size() && bytes_[at_] != '>'; ++at_) {
    const int digit = digit_of(bytes_[at_]);
    if (digit < 0) continue;
    if (high >= 0) token.text += static_cast<char>(high * hexadecimal + digit);
    high = high < 0 ? digit : -1;
  }
  if (high >= 0) token.text += static_cast<char>(high * hexadecimal);
  at_ = std::min(at_ + 1, bytes_.size());
  return token;
}

Token Lexer::number_or_word() {
  const std::size_t begin = at_;
  while (at_ < bytes_.size() && is_regular(bytes_[at_])) ++at_;
  const std::string_view text = bytes_.substr(begin, at_ - begin);
  if (looks_like_number(text[0])) return {Token::Kind::number, std::string(text), number_of(text)};
  if (text == "ID") skip_image();
  return {Token::Kind::word, std::string(text), 0};
}

// To the "EI" that stands between blanks: the image's own bytes may hold anything.
void Lexer::skip_image() {
  for (std::size_t end = bytes_.find("EI", at_); end != std::string_view::npos; end = bytes_.find("EI", end + 1)) {
    const bool closes = end + 2 >= bytes_.size() || is_blank_byte(bytes_[end + 2]);
    if (!is_blank_byte(bytes_[end - 1]) || !closes) continue;
    at_ = end;
    return;
  }
  at_ = bytes_.size();
}

}  // namespace cvpdf::verify
