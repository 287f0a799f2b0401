// The compositor's habits, one character at a time.
#include "compose/typography.hpp"

#include "unicode/text.hpp"

namespace cvpdf::compose {

namespace {

constexpr std::string_view apostrophe = "’";
constexpr std::string_view ellipsis = "…";
constexpr std::string_view en_dash = "–";
constexpr std::string_view no_break_space = "\u00A0";
constexpr std::string_view three_dots = "...";
// A text without any of these stays as it is.
constexpr std::string_view marks = "\"'.-";

char32_t code_point_at(std::string_view utf8, std::size_t at) {
  return at < utf8.size() ? unicode::next_code_point(utf8, at) : 0;
}

bool is_letter_or_digit(char32_t c) { return unicode::is_letter(c) || unicode::is_digit(c); }

// What may stand before an opening quote, but for blanks: brackets, dashes, other opening quotes.
bool is_opener(char32_t c) {
  return c == U'(' || c == U'[' || c == U'{' || c == U'-' || c == U'/' || c == U'–' || c == U'—' || c == U'“' ||
         c == U'‘' || c == U'„' || c == U'‚' || c == U'«';
}

char32_t last_code_point(std::string_view utf8, char32_t otherwise) {
  if (utf8.empty()) return otherwise;
  std::size_t at = utf8.size() - 1;
  while (at > 0 && (static_cast<unsigned char>(utf8[at]) & 0xC0U) == 0x80U) --at;
  return unicode::next_code_point(utf8, at);
}

// Exactly three dots, as authors write an ellipsis.
bool is_ellipsis(std::string_view utf8, std::size_t at, char32_t previous) {
  return utf8.substr(at, three_dots.size()) == three_dots && previous != U'.' &&
         code_point_at(utf8, at + three_dots.size()) != U'.';
}

}  // namespace

bool Typographer::opens(char32_t next) const {
  const bool may_open = previous_ == 0 || unicode::is_space(previous_) || is_opener(previous_);
  return may_open && next != 0 && !unicode::is_space(next);
}

void Typographer::double_quote(std::string& out, char32_t next) {
  // At the end of a piece that begins with it, a quote closes only if something stands before it.
  const bool is_open = opens(next) || (previous_ == 0 && next == 0);
  if (inside_pattern_quotes_) {
    out += is_open ? language_.inner_quote_open : language_.inner_quote_close;
  } else {
    out += is_open ? language_.quote_open : language_.quote_close;
  }
}

void Typographer::single_quote(std::string& out, char32_t next) {
  // "the '90s", and everything behind a letter: an apostrophe looks like the closing quote of English.
  const bool is_open = opens(next) && !unicode::is_digit(next);
  if (is_open) {
    out += language_.inner_quote_open;
  } else if (is_letter_or_digit(previous_) || is_letter_or_digit(next)) {
    out += apostrophe;
  } else {
    out += language_.inner_quote_close;
  }
}

std::string Typographer::set(std::string_view utf8) {
  if (utf8.find_first_of(marks) == std::string_view::npos) {
    previous_ = last_code_point(utf8, previous_);
    return std::string(utf8);
  }
  std::string out;
  out.reserve(utf8.size() + en_dash.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t begin = at;
    const char32_t c = unicode::next_code_point(utf8, at);
    const char32_t next = code_point_at(utf8, at);
    if (c == U'"') {
      double_quote(out, next);
    } else if (c == U'\'') {
      single_quote(out, next);
    } else if (c == U'.' && is_ellipsis(utf8, begin, previous_)) {
      out += ellipsis;
      at = begin + three_dots.size();
    } else if (c == U'-' && previous_ == U' ' && next == U' ') {
      // The dash stays with what stands before it: no line begins with one.
      if (!out.empty() && out.back() == ' ') out.replace(out.size() - 1, 1, no_break_space);
      out += en_dash;
    } else {
      out += utf8.substr(begin, at - begin);
    }
    previous_ = c;
  }
  return out;
}

std::string Typographer::set_plain(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t begin = at;
    const char32_t c = unicode::next_code_point(utf8, at);
    const bool is_apostrophe = c == U'\'' && unicode::is_letter(previous_);
    out += is_apostrophe ? apostrophe : utf8.substr(begin, at - begin);
    previous_ = c;
  }
  return out;
}

std::string Typographer::set_pattern(std::string_view utf8) {
  std::string out;
  for (const char c : utf8) {
    if (c != '"') {
      out += c;
      continue;
    }
    out += inside_pattern_quotes_ ? language_.quote_close : language_.quote_open;
    inside_pattern_quotes_ = !inside_pattern_quotes_;
  }
  previous_ = last_code_point(utf8, previous_);
  // An opening quote of the pattern is an opener, whatever the language's looks like.
  if (previous_ == U'"') previous_ = inside_pattern_quotes_ ? U'“' : U'”';
  return out;
}

std::string set_number_range(std::string_view utf8) {
  std::string out;
  for (std::size_t at = 0; at < utf8.size(); ++at) {
    std::size_t end = at;
    while (end < utf8.size() && utf8[end] == '-' && end - at < 2) ++end;
    const bool is_range = end > at && at > 0 && end < utf8.size() &&
                          unicode::is_digit(static_cast<unsigned char>(utf8[at - 1])) &&
                          unicode::is_digit(static_cast<unsigned char>(utf8[end]));
    if (is_range) {
      out += en_dash;
      at = end - 1;
    } else {
      out += utf8[at];
    }
  }
  return out;
}

}  // namespace cvpdf::compose
