#include "content/markup_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "base/nowhere.hpp"

namespace cvpdf::content {
namespace {

bool same_dress(const Span& a, const Span& b) { return a.emphasis == b.emphasis && a.target == b.target; }

bool goes_on(const Span& span, const Span& next) {
  const bool may = span.kind == SpanKind::text || span.kind == SpanKind::code;
  return may && next.kind == span.kind && same_dress(span, next);
}

std::size_t longest_run(std::string_view text, char sign) {
  std::size_t longest = 0, length = 0;
  for (const char byte : text) {
    length = byte == sign ? length + 1 : 0;
    longest = std::max(longest, length);
  }
  return longest;
}

// CommonMark 0.30, 6.1: a fence longer than any in it; one blank at both ends is taken away.
std::string code(std::string_view text) {
  const std::string fence(longest_run(text, '`') + 1, '`');
  const bool all_blank = text.find_first_not_of(' ') == nowhere;
  const bool needs_blanks = text.front() == '`' || text.back() == '`' || (text.front() == ' ' && text.back() == ' ');
  const std::string_view blank = needs_blanks && !all_blank ? " " : "";
  return fmt::format("{0}{1}{2}{1}{0}", fence, blank, text);
}

// Doubled signs where a single one stands in the formula.
std::string math(std::string_view text) {
  const bool has_sign = text.find('$') != nowhere;
  const std::string_view sign = has_sign && longest_run(text, '$') == 1 ? "$$" : "$";
  return fmt::format("{0}{1}{0}", sign, text);
}

// Whether a sign could mean something at `at`: CommonMark's inline signs, and where a bare link would begin.
bool has_meaning(std::string_view text, std::size_t at) {
  constexpr std::string_view always = "\\`*_[]<>$@";
  if (always.find(text[at]) != nowhere) return true;
  if (text[at] == ':') return text.substr(at, 3) == "://";
  if (text[at] == '.') return at >= 3 && text.substr(at - 3, 3) == "www";
  return text[at] == '!' && at + 1 == text.size();  // Before a link it would make a picture.
}

std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (has_meaning(text, at)) out += '\\';
    out += text[at];
  }
  return out;
}

std::string with_escapes(std::string_view text, std::string_view signs) {
  std::string out;
  for (const char byte : text) {
    if (signs.find(byte) != nowhere) out += '\\';
    out += byte;
  }
  return out;
}

// CommonMark 0.30, 6.3: between angle brackets where it could not stand by itself. Signs in it are escaped, too: the
// library may take them for the ends of what is around the link.
std::string destination(std::string_view target, Escapes escapes) {
  const bool plain = std::none_of(target.begin(), target.end(), [](char byte) {
    return static_cast<unsigned char>(byte) <= ' ' || std::string_view("()<>\\$\x7F").find(byte) != nowhere;
  });
  if (plain && escapes == Escapes::none) return std::string(target);
  const std::string inner = with_escapes(target, escapes == Escapes::none ? "\\<>$" : "\\<>$*_`[]!");
  return plain && inner == target ? inner : fmt::format("<{}>", inner);
}

bool is_own_target(const Span& span) {
  if (span.kind != SpanKind::text || span.target.empty()) return false;
  return span.target == span.utf8 || span.target == "mailto:" + span.utf8 || span.target == "http://" + span.utf8;
}

enum class Dress : std::uint8_t { link, strong, emphasis };

bool wears(const Span& span, Dress dress) {
  switch (dress) {
    case Dress::link:
      return !span.target.empty();
    case Dress::strong:
      return span.emphasis.strong;
    case Dress::emphasis:
      return span.emphasis.emphasized;
  }
  return false;
}

// Opens and closes signs so that they nest; what lasts longest stands outside.
class Speller {
 public:
  Speller(const RichText& text, const Spelling& spelling) : text_(text), spelling_(spelling) {}

  std::string spell() {
    for (at_ = 0; at_ < text_.size(); ++at_) {
      close_what_ends();
      open_what_begins();
      out_ += words(text_[at_]);
    }
    while (!open_.empty()) close_last();
    return std::move(out_);
  }

 private:
  [[nodiscard]] bool is_bare() const { return spelling_.links == Links::bare && is_own_target(text_[at_]); }

  [[nodiscard]] std::string words(const Span& span) const {
    switch (span.kind) {
      case SpanKind::code:
        return code(span.utf8);
      case SpanKind::math:
        return math(span.utf8);
      case SpanKind::line_break:
        return "\\\n";
      case SpanKind::text:
        break;
    }
    return spelling_.escapes == Escapes::none || is_bare() ? span.utf8 : escaped(span.utf8);
  }

  // Whether the dress of the span before goes on here.
  [[nodiscard]] bool lasts(Dress dress) const {
    if (dress == Dress::link && text_[at_].target != text_[at_ - 1].target) return false;
    return wears(text_[at_], dress);
  }

  void close_what_ends() {
    const auto ended = std::find_if(open_.begin(), open_.end(), [this](Dress dress) { return !lasts(dress); });
    for (auto left = open_.end() - ended; left > 0; --left) close_last();
  }

  void open_what_begins() {
    std::vector<Dress> begun;
    for (const Dress dress : {Dress::link, Dress::strong, Dress::emphasis}) {
      const bool is_open = std::find(open_.begin(), open_.end(), dress) != open_.end();
      const bool is_said = dress == Dress::link && is_bare();
      if (wears(text_[at_], dress) && !is_open && !is_said) begun.push_back(dress);
    }
    std::stable_sort(begun.begin(), begun.end(), [this](Dress a, Dress b) { return end_of(a) > end_of(b); });
    for (const Dress dress : begun) {
      out_ += dress == Dress::link ? "[" : sign(dress);
      open_.push_back(dress);
    }
  }

  // The first span behind this one that does not wear it.
  [[nodiscard]] std::size_t end_of(Dress dress) const {
    std::size_t end = at_ + 1;
    while (end < text_.size() && wears(text_[end], dress) &&
           (dress != Dress::link || text_[end].target == text_[at_].target)) {
      ++end;
    }
    return end;
  }

  void close_last() {
    const Dress dress = open_.back();
    open_.pop_back();
    out_ += dress == Dress::link ? fmt::format("]({})", destination(text_[at_ - 1].target, spelling_.escapes))
                                 : sign(dress);
  }

  [[nodiscard]] std::string sign(Dress dress) const {
    return dress == Dress::strong ? std::string(2, spelling_.strong) : std::string(1, spelling_.emphasis);
  }

  const RichText& text_;
  const Spelling& spelling_;
  std::size_t at_ = 0;  // The span at hand.
  std::vector<Dress> open_;
  std::string out_;
};

}  // namespace

std::string spell(const RichText& text, const Spelling& spelling) { return Speller(text, spelling).spell(); }

RichText joined(const RichText& text) {
  RichText result;
  for (const Span& span : text) {
    if (!result.empty() && goes_on(result.back(), span)) {
      result.back().utf8 += span.utf8;
    } else {
      result.push_back({span.kind, span.emphasis, span.utf8, span.target, {}});
    }
  }
  return result;
}

}  // namespace cvpdf::content
