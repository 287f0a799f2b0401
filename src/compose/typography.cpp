// The compositor's habits, one mark at a time; what stands between the marks is copied.
#include "compose/typography.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "unicode/text.hpp"

namespace cvpdf::compose {

namespace {

constexpr std::string_view apostrophe = "’";
constexpr std::string_view ellipsis = "…";
constexpr std::string_view en_dash = "–", em_dash = "—";
constexpr std::string_view no_break_space = "\u00A0";
constexpr std::size_t dots_of_ellipsis = 3, hyphens_of_en_dash = 2, hyphens_of_em_dash = 3;
// So much of what is written already, in bytes, tells what follows from it.
constexpr std::size_t context = 64;

bool is_mark(char c) { return c == ' ' || c == '"' || c == '\'' || c == '.' || c == '-'; }

bool is_letter_or_digit(char32_t c) { return unicode::is_letter(c) || unicode::is_digit(c); }

// What may stand before an opening quote, but for blanks: brackets, dashes, other opening quotes.
bool is_opener(char32_t c) {
  return c == U'(' || c == U'[' || c == U'{' || c == U'-' || c == U'/' || c == U'–' || c == U'—' || c == U'“' ||
         c == U'‘' || c == U'„' || c == U'‚' || c == U'«';
}

std::size_t run_end(std::string_view utf8, std::size_t at) {
  return std::min(utf8.find_first_not_of(utf8[at], at), utf8.size());
}

std::size_t next_mark(std::string_view utf8, std::size_t at) {
  while (at < utf8.size() && !is_mark(utf8[at])) ++at;
  return at;
}

bool is_address(std::string_view word) {
  return word.find("://") != std::string_view::npos || word.find('@') != std::string_view::npos ||
         word.find("www.") != std::string_view::npos;
}

// The last "'" behind a word and before none. Whether what is beyond ASCII is a letter does not matter here.
std::size_t last_closing_single(std::string_view utf8) {
  for (std::size_t at = utf8.rfind('\''); at != std::string_view::npos && at > 0; at = utf8.rfind('\'', at - 1)) {
    if (utf8[at - 1] != ' ' && !is_letter_or_digit(code_point_at(utf8, at + 1))) return at;
  }
  return 0;
}

bool is_single(std::string_view quote) { return quote == "‘" || quote == "‚" || quote == "’"; }

}  // namespace

void Typographer::begin_piece() {
  if (written_.size() > context) {
    std::size_t cut = written_.size() - context;
    while (cut < written_.size() && (static_cast<unsigned char>(written_[cut]) & 0xC0U) == 0x80U) ++cut;
    opened_ = opened_ > cut ? opened_ - cut : 0;
    written_.erase(0, cut);
  }
  begin_ = written_.size();
  changes_.clear();
}

void Typographer::note(std::size_t written, document::ByteRange read) {
  if (written_.size() - written == read.end - read.begin) return;
  changes_.push_back({read, {written - begin_, written_.size() - begin_}});
}

std::string Typographer::set(std::string_view utf8, std::string_view behind) {
  begin_piece();
  const std::size_t last_single = last_closing_single(behind) > 0 ? utf8.size() : last_closing_single(utf8);
  const Piece piece{utf8, behind, last_single, is_address(utf8)};
  std::size_t at = piece.has_address ? copy_address(piece, 0) : 0;
  while (at < utf8.size()) {
    const std::size_t mark = next_mark(utf8, at);
    written_ += utf8.substr(at, mark - at);
    at = mark;
    if (mark == utf8.size()) break;
    const std::size_t before = written_.size();
    at = set_mark(piece, mark);
    note(before, {mark, at});
    if (piece.has_address && utf8[mark] == ' ') at = copy_address(piece, at);
  }
  return end_piece();
}

char32_t Typographer::next_of(const Piece& piece, std::size_t end) {
  return end < piece.utf8.size() ? code_point_at(piece.utf8, end) : code_point_at(piece.behind, 0);
}

std::size_t Typographer::set_mark(const Piece& piece, std::size_t at) {
  const char c = piece.utf8[at];
  if (c == '-') return set_hyphens(piece, at);
  if (c == '.') return set_dots(piece, at);
  const std::size_t end = at + 1;
  if (c == ' ') {
    written_ += blanks_.set(written_, end < piece.utf8.size() ? piece.utf8.substr(end) : piece.behind);
    return end;
  }
  const char32_t next = next_of(piece, end);
  if (!rules_.has(TextRule::quotes)) {
    written_ += c;
  } else if (c == '"') {
    double_quote(next);
  } else {
    single_quote(piece, at, next);
  }
  return end;
}

// Each word is looked at once, so that a text of addresses takes no longer than another.
std::size_t Typographer::copy_address(const Piece& piece, std::size_t at) {
  const std::string_view word = piece.utf8.substr(at, piece.utf8.find(' ', at) - at);
  if (!is_address(word)) return at;
  written_ += word;
  return at + word.size();
}

std::size_t Typographer::set_dots(const Piece& piece, std::size_t at) {
  const std::size_t end = run_end(piece.utf8, at);
  const bool is_ellipsis = end - at == dots_of_ellipsis && previous() != U'.' && rules_.has(TextRule::ellipsis);
  written_ += is_ellipsis ? ellipsis : piece.utf8.substr(at, end - at);
  return end;
}

// A hyphen or two between blanks, two between words, three anywhere. "--flag" and "i--" are no dashes.
std::size_t Typographer::set_hyphens(const Piece& piece, std::size_t at) {
  const std::size_t end = run_end(piece.utf8, at);
  const std::size_t count = end - at;
  const char32_t before = previous();
  const char32_t behind = next_of(piece, end);
  const bool is_apart = before != 0 && is_blank(before) && behind == U' ';
  const bool is_between = before != 0 && !is_blank(before) && behind != 0 && !is_blank(behind);
  const bool is_en_dash = (is_apart && count <= hyphens_of_en_dash) || (is_between && count == hyphens_of_en_dash);
  if (rules_.has(TextRule::dashes) && (is_en_dash || count == hyphens_of_em_dash)) {
    write_dash(is_en_dash ? en_dash : em_dash);
  } else {
    written_ += piece.utf8.substr(at, count);
  }
  return end;
}

// The dash stays with what stands before it: no line begins with one.
void Typographer::write_dash(std::string_view dash) {
  if (written_.size() > begin_ && written_.back() == ' ') written_.replace(written_.size() - 1, 1, no_break_space);
  written_ += dash;
}

bool Typographer::opens(char32_t next) const {
  const char32_t before = previous();
  const bool may_open =
      before == 0 || is_blank(before) || is_opener(before) || (opened_ > 0 && opened_ == written_.size());
  return may_open && next != 0 && !is_blank(next);
}

bool Typographer::is_open(char mark) const {
  return std::any_of(opens_.begin(), opens_.begin() + static_cast<std::ptrdiff_t>(depth_),
                     [mark](const Open& row) { return row.mark == mark; });
}

// Of a quote inside no other. A single quote is the author's wish for single ones, if the language has them.
Typographer::Level Typographer::first_level(char mark) const {
  if (inside_pattern_quotes_) return Level::inner;
  return mark == '"' || is_single(language_.quote_open) ? Level::outer : Level::inner;
}

void Typographer::open(char mark) {
  Level level = first_level(mark);
  if (depth_ > 0) level = opens_.at(depth_ - 1).level == Level::outer ? Level::inner : Level::outer;
  written_ += level == Level::outer ? language_.quote_open : language_.inner_quote_open;
  opened_ = written_.size();
  if (depth_ < opens_.size()) opens_.at(depth_++) = {mark, level};
}

// Those that were opened later and never closed are forgotten.
void Typographer::close(char mark) {
  Level level = first_level(mark);
  for (std::size_t i = depth_; i > 0; --i) {
    if (opens_.at(i - 1).mark != mark) continue;
    level = opens_.at(i - 1).level;
    depth_ = i - 1;
    break;
  }
  written_ += level == Level::outer ? language_.quote_close : language_.inner_quote_close;
}

void Typographer::double_quote(char32_t next) {
  const char32_t before = previous();
  // "l'"opera"": behind an elided article.
  if (before == U'’' && unicode::is_letter(next) && !is_open('"')) return open('"');
  // At the end of a piece that begins with it, a quote closes only if something stands before it.
  if (opens(next) || (before == 0 && next == 0)) return open('"');
  // Inches: they stay as they are written, since nothing tells them from seconds.
  if (unicode::is_digit(before) && !is_open('"')) {
    written_ += '"';
    return;
  }
  close('"');
}

void Typographer::single_quote(const Piece& piece, std::size_t at, char32_t next) {
  const char32_t before = previous();
  if (may_open_single(piece, at, next)) return open('\'');
  // Inside a word, and before a year or an elision: an apostrophe looks like the closing quote of English.
  const bool leads = unicode::is_letter(next) || (unicode::is_digit(next) && !unicode::is_digit(before));
  if (!leads && is_open('\'')) return close('\'');
  const bool is_foot = !leads && unicode::is_digit(before);
  written_ += is_foot ? std::string_view("'") : apostrophe;
}

bool Typographer::may_open_single(const Piece& piece, std::size_t at, char32_t next) const {
  if (!opens(next) || unicode::is_digit(next)) return false;
  const bool is_last = at + 1 == piece.utf8.size();  // What closes it may follow in another piece.
  return is_last || (at < piece.last_single && !is_elision(piece.utf8.substr(at + 1)));
}

bool Typographer::is_elision(std::string_view behind) const {
  return std::any_of(language_.elisions.begin(), language_.elisions.end(), [behind](std::string_view word) {
    return behind.size() >= word.size() &&
           std::equal(word.begin(), word.end(), behind.begin(), [](char a, char b) { return a == ascii_lower(b); }) &&
           !unicode::is_letter(code_point_at(behind, word.size()));
  });
}

std::string Typographer::set_plain(std::string_view utf8) {
  begin_piece();
  for (std::size_t at = 0; at < utf8.size(); ++at) {
    const std::size_t before = written_.size();
    if (utf8[at] == '\'' && rules_.has(TextRule::quotes) && unicode::is_letter(previous())) {
      written_ += apostrophe;
    } else if (utf8[at] == ' ') {
      written_ += blanks_.set_in_name(written_, utf8.substr(at + 1));
    } else {
      written_ += utf8[at];
    }
    note(before, {at, at + 1});
  }
  return end_piece();
}

std::string Typographer::set_pattern(std::string_view utf8) {
  begin_piece();
  for (const char c : utf8) {
    if (c != '"') {
      written_ += c;
      continue;
    }
    written_ += inside_pattern_quotes_ ? language_.quote_close : language_.quote_open;
    inside_pattern_quotes_ = !inside_pattern_quotes_;
    // An opening quote of the pattern is an opener, whatever the language's looks like.
    if (inside_pattern_quotes_) opened_ = written_.size();
  }
  return end_piece();
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
