// Shortens given names to initials, and puts the parts of names in order.
#include "bibliography/name_form.hpp"

#include <vector>

#include "bibliography/name_parts.hpp"
#include "bibliography/name_words.hpp"
#include "unicode/text.hpp"

namespace cvpdf::bibliography {

namespace {

constexpr std::string_view no_break_blank = "\u00A0";

bool has_no_case(std::string_view utf8) { return unicode::upper_case(utf8, {}) == unicode::lower_case(utf8, {}); }

// Initials of given names, one after the other.
class InitialWriter {
 public:
  explicit InitialWriter(std::string_view name) : name_(name), is_small_(is_all_lower(name)) {}

  void write(std::string_view given) {
    std::size_t start = 0;
    for (std::size_t at = 0; at < given.size();) {
      const std::size_t begin = at;
      const char32_t c = unicode::next_code_point(given, at);
      if (begin == start) at = aside_begin_to_end(c, given, at);
      if (!unicode::is_space(c)) continue;
      token(given.substr(start, begin - start));
      start = at;
    }
    token(given.substr(start));
  }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  static std::size_t aside_begin_to_end(char32_t c, std::string_view given, std::size_t at) {
    const std::size_t end = aside_end(c, given, at);
    return end > 0 ? end : at;
  }

  void token(std::string_view token) {
    std::size_t at = 0;
    if (token.empty() || passes_over(token)) return;
    const char32_t first = unicode::next_code_point(token, at);
    if (aside_end(first, token, at) == token.size()) return;
    if (is_word_between(token)) return add(token);
    for (const RawWord& word : split_name(token)) halves(word.text);
  }

  // "Dr. rer. nat."
  bool passes_over(std::string_view token) {
    const bool is_passed = is_title(token, name_) || (has_title_ && text_.empty() && is_title_tail(token, name_));
    has_title_ = has_title_ || is_passed;
    return is_passed;
  }

  // "de los" in "María de los Ángeles".
  [[nodiscard]] bool is_word_between(std::string_view token) const {
    const std::string folded = unicode::folded(token);
    const bool is_listed = is_particle_word(folded) || is_conjunction_word(folded);
    return !text_.empty() && !is_small_ && token.back() != '.' && is_all_lower(token) && is_listed;
  }

  // "Hsiang-Fu", "XR", "-P".
  void halves(std::string_view word) {
    const bool is_joined = are_joined_initials(word, name_);
    bool is_due = true, is_bound = false;
    for (std::size_t at = 0; at < word.size();) {
      const std::size_t begin = at;
      const char32_t c = unicode::next_code_point(word, at);
      if (is_hyphen(c)) {
        is_due = is_bound = true;
      } else if (is_due && is_name_letter(c)) {
        while (at < word.size() && extends_at(word, at)) static_cast<void>(unicode::next_code_point(word, at));
        initial(word.substr(begin, at - begin), is_bound ? "-" : no_break_blank);
        is_due = is_joined;
        is_bound = false;
      }
    }
  }
  static bool extends_at(std::string_view word, std::size_t at) {
    return unicode::extends_character(unicode::next_code_point(word, at));
  }

  void initial(std::string_view letter, std::string_view joint) {
    text_ += text_.empty() ? std::string_view() : joint;
    text_ += is_small_ ? std::string(letter) : unicode::upper_case(letter, {});
    text_ += '.';
  }
  void add(std::string_view word) {
    text_ += no_break_blank;
    text_ += word;
  }

  std::string_view name_;
  bool is_small_;  // A name all in small letters keeps them.
  bool has_title_ = false;
  std::string text_;
};

std::string joined_by(std::string_view first, std::string_view joint, std::string_view second) {
  std::string out(first);
  if (!first.empty() && !second.empty()) out += joint;
  return out += second;
}

std::string initials_of(std::string_view given, std::string_view family) {
  const std::string name = joined_by(given, " ", family);
  InitialWriter writer(name);
  writer.write(given);
  return writer.text();
}

bool has_no_blanks(std::string_view utf8) {
  std::size_t at = 0;
  const std::string_view script = utf8.empty() ? "" : unicode::script(unicode::next_code_point(utf8, at));
  return script == "Hani" || script == "Hira" || script == "Kana" || script == "Hang";
}

std::string written(std::string_view given, std::string_view family, std::string_view suffix) {
  const bool is_one_word = has_no_blanks(given) && has_no_blanks(family);
  const std::string name = is_one_word ? std::string(family) + std::string(given) : joined_by(given, " ", family);
  return joined_by(name, " ", suffix);
}

}  // namespace

std::string formed_name(std::string_view given, std::string_view family, std::string_view suffix, NameForm form) {
  const bool is_kept = given.empty() || family.empty() || has_no_case(given) || has_no_case(family);
  if (is_kept || form == NameForm::as_written) return written(given, family, suffix);
  switch (form) {
    case NameForm::initials_first:
      return joined_by(joined_by(initials_of(given, family), no_break_blank, family), " ", suffix);
    case NameForm::initials_last:
      return joined_by(joined_by(family, ", ", initials_of(given, family)), ", ", suffix);
    case NameForm::family_first:
      return joined_by(joined_by(family, ", ", given), ", ", suffix);
    default:
      return std::string(family);
  }
}

std::string formed_name(std::string_view printed, NameForm form) {
  if (form == NameForm::as_written) return std::string(printed);
  const NameParts parts = part_name(printed);
  if (parts.given.empty()) return std::string(printed);
  const std::string name = formed_name(parts.given, parts.family, parts.suffix, form);
  return form == NameForm::family_only ? name : name + parts.tail;
}

}  // namespace cvpdf::bibliography
