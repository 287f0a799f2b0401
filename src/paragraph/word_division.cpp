// Goes through the text token by token (what stands between blanks) and has each plain word hyphenated.
#include "paragraph/word_division.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "language/hyphenator.hpp"
#include "unicode/text.hpp"

namespace cvpdf::paragraph {
namespace {

enum class Letter : std::uint8_t {
  lower,
  upper,
  apostrophe,
  hyphen,  // Hyphens and dashes.
  space,
  digit,
  other
};

Letter classify_beyond_ascii(char32_t c, std::string_view utf8) {
  if (c == U'\u2019') return Letter::apostrophe;
  if (c >= U'\u2010' && c <= U'\u2014') return Letter::hyphen;
  if (unicode::is_space(c)) return Letter::space;
  if (unicode::is_mark(c)) return Letter::lower;
  if (unicode::is_digit(c)) return Letter::digit;
  if (!unicode::is_letter(c)) return Letter::other;
  return unicode::lower_case(utf8, {}) == utf8 ? Letter::lower : Letter::upper;
}

Letter classify(char32_t c, std::string_view utf8) {
  if (c >= U'a' && c <= U'z') return Letter::lower;
  if (c >= U'A' && c <= U'Z') return Letter::upper;
  if (c == U' ') return Letter::space;
  if (c >= U'0' && c <= U'9') return Letter::digit;
  if (c == U'\'') return Letter::apostrophe;
  if (c == U'-') return Letter::hyphen;
  return c < 0x80 ? Letter::other : classify_beyond_ascii(c, utf8);
}

// A stretch of letters.
struct Word {
  std::uint32_t begin = 0, end = 0;
  bool capital_first = false, capital_inside = false;
};

class Divider {
 public:
  Divider(const MeasuredText& measured, const text::ShapedText& text, const document::Document& document)
      : measured_(measured), text_(text), document_(document) {}

  std::vector<HyphenPoint> divide() && {
    const std::string_view utf8 = measured_.utf8;
    for (std::size_t at = 0; at < utf8.size();) {
      const std::size_t begin = at;
      const char32_t c = unicode::next_code_point(utf8, at);
      visit(classify(c, utf8.substr(begin, at - begin)), static_cast<std::uint32_t>(begin));
    }
    end_token(static_cast<std::uint32_t>(utf8.size()));
    raise_last_word();
    return std::move(points_);
  }

 private:
  void visit(Letter letter, std::uint32_t at) {
    if (letter == Letter::space) return end_token(at);
    if (letter == Letter::lower || letter == Letter::upper) return add_letter(letter, at);
    end_word(at);
    if (letter == Letter::digit) is_plain_ = false;
    if (letter == Letter::other && !words_.empty()) is_broken_ = true;
    if (letter == Letter::hyphen && !words_.empty()) has_hyphen_ = true;
  }

  void add_letter(Letter letter, std::uint32_t at) {
    if (is_broken_) is_plain_ = false;  // "example.org", "a/b": more than punctuation around words.
    if (has_hyphen_) is_compound_ = true;
    if (!in_word_) words_.push_back({at, at, letter == Letter::upper, false});
    if (in_word_ && letter == Letter::upper) words_.back().capital_inside = true;
    in_word_ = true;
  }

  void end_word(std::uint32_t at) {
    if (in_word_) words_.back().end = at;
    in_word_ = false;
  }

  void end_token(std::uint32_t at) {
    end_word(at);
    if (!words_.empty()) last_token_points_ = points_.size();
    if (is_plain_) {
      for (const Word& word : words_) add_points(word);
    }
    words_.clear();
    is_plain_ = true;
    is_broken_ = has_hyphen_ = is_compound_ = false;
  }

  void add_points(const Word& word) {
    constexpr std::uint32_t least_bytes = 5;
    const bool may_be_divided = word.end - word.begin >= least_bytes && !word.capital_inside;
    if (!may_be_divided && document_.exceptions.empty()) return;
    while (measured_.runs[run_ + 1].first_byte <= word.begin) ++run_;
    const text::ShapedRun& run = text_[run_];
    const document::TextStyle& style = document_.styles[run.style];
    const bool one_run = word.end <= measured_.runs[run_ + 1].first_byte;
    if (!one_run || measured_.runs[run_].whole || style.hyphenation == document::Hyphenation::off) return;
    const std::string_view letters = std::string_view(measured_.utf8).substr(word.begin, word.end - word.begin);
    look_up(run.style);
    if (const document::WordException* exception = find_exception(letters)) {
      add_points(word, places_in(letters, *exception));
    } else if (may_be_divided) {
      if (patterns_ != nullptr) add_points(word, language::hyphenate(letters, *patterns_));
    }
  }

  void add_points(const Word& word, const std::vector<std::uint32_t>& offsets) {
    const bool is_name = word.capital_first && !capital_is_noun_;
    const int cost = is_name || is_compound_ ? dear_hyphen_cost : hyphen_cost;
    for (const std::uint32_t offset : offsets) points_.push_back({word.begin + offset, cost});
  }

  // A style's language changes seldom.
  void look_up(document::StyleId style) {
    if (style_ == style) return;
    style_ = style;
    patterns_ = language::find_patterns(document_.styles[style].language);
    capital_is_noun_ = language::capitalizes_nouns(document_.styles[style].language);
  }

  [[nodiscard]] const document::WordException* find_exception(std::string_view word) const {
    const auto& all = document_.exceptions;
    if (all.empty()) return nullptr;
    const std::string lower = unicode::lower_case(word, {});
    const auto comes_before = [](const document::WordException& row, std::string_view other) {
      return row.word < other;
    };
    const auto found = std::lower_bound(all.begin(), all.end(), lower, comes_before);
    return found != all.end() && found->word == lower ? &*found : nullptr;
  }

  // The exception's places are bytes of the word in lower case; a letter's two cases need not be of one length.
  static std::vector<std::uint32_t> places_in(std::string_view word, const document::WordException& exception) {
    std::vector<std::uint32_t> places;
    std::size_t lower_size = 0;
    for (std::size_t at = 0; at < word.size();) {
      const std::size_t begin = at;
      static_cast<void>(unicode::next_code_point(word, at));
      if (std::binary_search(exception.places.begin(), exception.places.end(), lower_size)) {
        places.push_back(static_cast<std::uint32_t>(begin));
      }
      lower_size += unicode::lower_case(word.substr(begin, at - begin), {}).size();
    }
    return places;
  }

  void raise_last_word() {
    for (std::size_t i = last_token_points_; i < points_.size(); ++i) points_[i].cost = dear_hyphen_cost;
  }

  const MeasuredText& measured_;
  const text::ShapedText& text_;
  const document::Document& document_;
  std::vector<HyphenPoint> points_;
  std::vector<Word> words_;  // Of the token at hand.
  bool in_word_ = false;
  bool is_plain_ = true, is_broken_ = false, has_hyphen_ = false, is_compound_ = false;
  std::size_t run_ = 0;
  std::optional<document::StyleId> style_;  // Whose language is looked up.
  const language::PatternSet* patterns_ = nullptr;
  bool capital_is_noun_ = false;
  std::size_t last_token_points_ = 0;  // Where the points of the last token with words begin.
};

}  // namespace

std::vector<HyphenPoint> divide_words(const MeasuredText& measured, const text::ShapedText& text,
                                      const document::Document& document) {
  return Divider(measured, text, document).divide();
}

}  // namespace cvpdf::paragraph
