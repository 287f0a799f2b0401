#include "compose/terms.hpp"

#include <algorithm>
#include <utility>

#include "compose/placed_text.hpp"
#include "unicode/text.hpp"

namespace cvpdf::compose {

namespace {

using content::Term;

// A text by its characters: lower case, and where each begins.
struct Characters {
  std::u32string lower;
  std::vector<std::size_t> begin;  // One more for the end.
};

char32_t lower_case(char32_t c, std::string_view utf8) {
  if (c < 0x80) return c >= U'A' && c <= U'Z' ? c - U'A' + U'a' : c;
  const std::string lower = unicode::lower_case(utf8, {});
  std::size_t at = 0;
  return lower.empty() ? c : unicode::next_code_point(lower, at);
}

Characters characters_of(std::string_view utf8) {
  Characters result;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t begin = at;
    const char32_t c = unicode::next_code_point(utf8, at);
    result.begin.push_back(begin);
    result.lower += unicode::is_space(c) ? U' ' : lower_case(c, utf8.substr(begin, at - begin));
  }
  result.begin.push_back(utf8.size());
  return result;
}

bool is_of_word(char32_t c) { return unicode::is_letter(c) || unicode::is_digit(c) || unicode::is_mark(c); }

bool may_begin_at(std::u32string_view text, std::size_t at) { return at == 0 || !is_of_word(text[at - 1]); }
bool may_end_at(std::u32string_view text, std::size_t at) { return at == text.size() || !is_of_word(text[at]); }

// What stands between blanks around this place.
std::u32string_view token_at(std::u32string_view text, std::size_t at) {
  const std::size_t before = text.substr(0, at).rfind(U' ');
  const std::size_t begin = before == std::u32string_view::npos ? 0 : before + 1;
  return text.substr(begin, std::min(text.find(U' ', at), text.size()) - begin);
}

bool is_address(std::u32string_view token) {
  return token.find(U"://") != std::u32string_view::npos || token.find(U'@') != std::u32string_view::npos ||
         token.substr(0, 4) == U"www.";
}

bool is_word(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = unicode::next_code_point(text, at);
    if (!unicode::is_letter(c) && !unicode::is_mark(c)) return false;
  }
  return true;
}

bool changes_style(const Term& term) {
  return !term.language.utf8.empty() || (term.hyphenation == Term::Hyphenation::off && !is_word(term.text));
}

document::WordException exception_of(const Term& term) {
  document::WordException exception;
  std::string_view rest = term.hyphenation == Term::Hyphenation::given ? term.division : term.text;
  for (std::size_t hyphen = rest.find('-'); hyphen != std::string_view::npos; hyphen = rest.find('-')) {
    exception.word += unicode::lower_case(rest.substr(0, hyphen), {});
    exception.places.push_back(static_cast<std::uint32_t>(exception.word.size()));
    rest.remove_prefix(hyphen + 1);
  }
  exception.word += unicode::lower_case(rest, {});
  return exception;
}

}  // namespace

TermFinder::TermFinder(const std::vector<Term>& terms) {
  for (const Term& term : terms) {
    if (changes_style(term)) candidates_.push_back({characters_of(term.text).lower, &term});
  }
  std::stable_sort(candidates_.begin(), candidates_.end(), [](const Candidate& a, const Candidate& b) {
    const char32_t first = a.letters.front(), other = b.letters.front();
    return first != other ? first < other : a.letters.size() > b.letters.size();
  });
}

// `text` begins where the term would.
const TermFinder::Candidate* TermFinder::longest_at(std::u32string_view text) const {
  const auto comes_before = [](const Candidate& row, char32_t letter) { return row.letters.front() < letter; };
  auto row = std::lower_bound(candidates_.begin(), candidates_.end(), text.front(), comes_before);
  for (; row != candidates_.end() && row->letters.front() == text.front(); ++row) {
    const std::size_t size = row->letters.size();
    if (text.substr(0, size) == row->letters && may_end_at(text, size)) return &*row;
  }
  return nullptr;
}

std::vector<TermPlace> TermFinder::find(std::string_view utf8) const {
  std::vector<TermPlace> places;
  if (is_empty()) return places;
  const Characters text = characters_of(utf8);
  const std::u32string_view whole = text.lower;
  for (std::size_t at = 0; at < whole.size(); ++at) {
    if (!may_begin_at(whole, at)) continue;
    const Candidate* found = longest_at(whole.substr(at));
    if (found == nullptr || is_address(token_at(whole, at))) continue;
    const std::size_t end = at + found->letters.size();
    places.push_back({text.begin[at], text.begin[end], found->term});
    at = end - 1;
  }
  return places;
}

namespace {

// What terms are sought in: of the text's size, without code and math.
std::string searched(const content::RichText& text) {
  std::string words;
  for (const content::Span& span : text) {
    words += span.kind == content::SpanKind::text ? span.utf8 : std::string(span.utf8.size(), '\x01');
    if (span.kind == content::SpanKind::line_break) words += ' ';
  }
  return words;
}

// Goes through the spans; a term may begin in one and end in another.
class TermCutter {
 public:
  explicit TermCutter(const std::vector<TermPlace>& places) : places_(places), place_(places_.begin()) {}

  std::vector<TermPiece> cut(const content::RichText& text) && {
    for (const content::Span& span : text) {
      cut(span);
      offset_ += span.utf8.size() + (span.kind == content::SpanKind::line_break ? 1 : 0);
    }
    return std::move(pieces_);
  }

 private:
  void cut(const content::Span& span) {
    const std::size_t size = span.utf8.size();
    std::size_t at = 0;
    while (place_ != places_.end() && place_->begin < offset_ + size) {
      const std::size_t begin = place_->begin < offset_ ? 0 : place_->begin - offset_;
      const std::size_t end = std::min(place_->end - offset_, size);
      if (begin > at) pieces_.push_back({part(span, {at, begin}), nullptr, false});
      pieces_.push_back({part(span, {begin, end}), place_->term, place_->begin >= offset_});
      at = end;
      if (place_->end > offset_ + size) return;  // It goes on in the next span.
      ++place_;
    }
    if (at < size || size == 0) pieces_.push_back({part(span, {at, size}), nullptr, false});
  }

  const std::vector<TermPlace>& places_;
  std::vector<TermPlace>::const_iterator place_;
  std::size_t offset_ = 0;  // Of the span, in what was searched.
  std::vector<TermPiece> pieces_;
};

}  // namespace

std::vector<TermPiece> cut_at_terms(const content::RichText& text, const TermFinder& terms) {
  const std::vector<TermPlace> places = terms.find(searched(text));
  return TermCutter(places).cut(text);
}

std::vector<document::WordException> word_exceptions(const std::vector<Term>& terms) {
  std::vector<document::WordException> exceptions;
  for (const Term& term : terms) {
    if (term.hyphenation != Term::Hyphenation::automatic && is_word(term.text)) {
      exceptions.push_back(exception_of(term));
    }
  }
  std::stable_sort(exceptions.begin(), exceptions.end(), [](const auto& a, const auto& b) { return a.word < b.word; });
  return exceptions;
}

}  // namespace cvpdf::compose
